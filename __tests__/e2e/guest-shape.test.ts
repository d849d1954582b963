import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {dump, load} from 'js-yaml'
import {packageRoot} from '../../src/base/package-root.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {Results} from '../../src/model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, caseOf, resultsOf} from './bpfcompat.ts'

const KERNEL = 'debian-12-6.1'
const manifest = join(packageRoot, 'examples/cpus.yaml')
afterAll(() => rmSync(manifest, {force: true}))

/** Returns the result of a case without values that differ between guests. */
function outcome({lanes, programs, tests, command}: CaseResult) {
  return {
    lanes: lanes.map(({mode, verdict}) => [mode, verdict]),
    programs: programs.map(({name, load: loaded, attach}) => [name, loaded?.verdict, attach?.verdict]),
    tests: tests.map(({name, verdict, expectations}) => [name, verdict, expectations.map(one => one.verdict)]),
    command: command?.verdict,
  }
}

test('all examples have the same results with 1, 2 and 4 CPUs: loading, attaching, events, runs, maps, test runs, commands', async () => {
  const examples = load(readFileSync(join(packageRoot, 'examples/bpfcompat.yaml'), 'utf8')) as {artifacts: object[]}
  const kernels = [
    {id: KERNEL, variant: 'one'},
    {
      id: KERNEL,
      variant: 'two',
      cpus: 2,
      sysctl: {'kernel.panic_on_warn': 1, 'net.ipv4.ip_forward': 1, 'kernel.no_such_setting': 1},
    },
    {id: KERNEL, variant: 'four', cpus: 4, memory: '768M'},
  ]
  writeFileSync(
    manifest,
    dump({
      ...examples,
      kernels,
      artifacts: [
        // Entries for other kernels.
        ...examples.artifacts.filter(artifact => !/debian-1[134]/.test(JSON.stringify(artifact))),
        {
          name: 'cpus',
          mode: 'command',
          command:
            'cd /proc/sys; echo $(nproc) $(cat kernel/panic_on_warn net/ipv4/ip_forward); grep MemTotal /proc/meminfo',
        },
      ],
    }),
  )
  const run = resultsOf(await bpfcompat(['run', 'examples/cpus.yaml']))
  const on = (variant: string) =>
    new Map(run.cases.flatMap(one => (one.kernel === `${KERNEL}+${variant}` ? [[one.artifact, one] as const] : [])))
  const one = on('one')
  for (const variant of ['two', 'four'])
    for (const [artifact, result] of on(variant))
      expect([variant, artifact, outcome(result)]).toEqual([
        variant,
        artifact,
        outcome(one.get(artifact) as CaseResult),
      ])
  const said = (variant: string) => on(variant).get('cpus')?.command?.stdout.tail.split('\n') ?? []
  expect([said('one')[0], said('two')[0], said('four')[0]]).toEqual(['1 0 0', '2 1 1', '4 0 0'])
  expect(Number(/(\d+) kB/.exec(said('four')[1] ?? '')?.[1])).toBeGreaterThan(650_000)
  expect(run.kernels[1]?.notes).toEqual(
    expect.arrayContaining([
      'its guest had 2 CPUs, as set in the manifest',
      expect.stringMatching(/^kernel\.no_such_setting could not be set \(ENOENT\)/),
    ]),
  )
}, 300_000)

/** Returns the output of a command on each variant of a kernel. */
function printed(run: Results, artifact: string): Record<string, string[]> {
  const cases = run.cases.filter(one => one.artifact === artifact)
  return Object.fromEntries(cases.map(one => [one.kernel, one.command?.stdout.tail.trimEnd().split('\n') ?? []]))
}

describe('kernels with settings of the manifest', () => {
  const directory = temporaryDirectory()
  let run: Results

  beforeAll(async () => {
    const file = join(directory, 'settings.yaml')
    // 64 is the default in a new network.
    const sysctl = {'net.ipv4.ip_default_ttl': 77}
    const script = [
      'cat /sys/kernel/security/lockdown',
      'grep -c -w mitigations=off /proc/cmdline',
      'grep HugePages_Total /proc/meminfo',
      'grep -c " /sys/fs/cgroup/.* cgroup " /proc/mounts',
      'ls -d /sys/fs/cgroup/memory/cgroup.procs /sys/fs/cgroup/unified/cgroup.procs /sys/fs/cgroup/cgroup.procs 2>/dev/null',
    ]
    writeFileSync(
      file,
      dump({
        kernels: [
          {id: KERNEL, variant: 'words', lockdown: 'integrity', mitigations: 'off', hugepages: 64, sysctl},
          {id: KERNEL, variant: 'hybrid', cgroup: 'hybrid'},
          {id: KERNEL, variant: 'v1', cgroup: 'v1'},
          KERNEL,
        ],
        artifacts: [
          {name: 'looks', mode: 'command', command: `${script.join('; ')}; true`},
          // Another libbpf runs in a separate process with its own network.
          {
            path: join(packageRoot, 'examples/build/simple-pass.bpf.o'),
            name: 'with-another-libbpf',
            libbpf: '1.1',
            mode: 'behavior',
            kernels: [`${KERNEL}+words`],
            functional_tests: [{name: 'it has the settings', command: 'grep -x 77 /proc/sys/net/ipv4/ip_default_ttl'}],
          },
          // Attaches to a cgroup of version 2, wherever it is mounted; commands run in it.
          {
            path: join(packageRoot, 'examples/build/attach-cgroup.bpf.o'),
            name: 'attach-cgroup',
            mode: 'behavior',
            functional_tests: [
              {
                name: 'a connection is seen',
                command: 'nc -w 1 127.0.0.1 9 || true',
                expect_runs: [{program: 'connect4'}],
              },
            ],
          },
        ],
      }),
    )
    run = resultsOf(await bpfcompat(['run', file]))
  }, 300_000)

  const notesOf = (variant: string) => run.kernels.find(({id}) => id === variant)?.notes

  test('locked down, without mitigations, with huge pages', () => {
    const said = printed(run, 'looks')
    expect(said[`${KERNEL}+words`]?.slice(0, 3)).toEqual([
      'none [integrity] confidentiality',
      '1',
      expect.stringMatching(/^HugePages_Total: +64$/),
    ])
    expect(said[KERNEL]?.slice(0, 3)).toEqual(['[none] integrity confidentiality', '0', expect.stringMatching(/ 0$/)])
    expect(notesOf(`${KERNEL}+words`)).toEqual([])
  })

  test('with network settings, for every libbpf', () => {
    const {tests} = caseOf(run, 'with-another-libbpf', `${KERNEL}+words`)
    expect(tests).toEqual([expect.objectContaining({verdict: 'pass'})])
  })

  test('with cgroups of version 1, with or without version 2', () => {
    const said = printed(run, 'looks')
    const hybrid = said[`${KERNEL}+hybrid`]?.slice(3) ?? []
    expect(Number(hybrid[0])).toBeGreaterThan(5)
    expect(hybrid.slice(1)).toEqual(['/sys/fs/cgroup/memory/cgroup.procs', '/sys/fs/cgroup/unified/cgroup.procs'])
    expect(said[`${KERNEL}+v1`]?.slice(4)).toEqual(['/sys/fs/cgroup/memory/cgroup.procs'])
    expect(said[KERNEL]?.slice(3)).toEqual(['0', '/sys/fs/cgroup/cgroup.procs'])
    expect(notesOf(`${KERNEL}+v1`)).toEqual([
      expect.stringMatching(/^\/sys\/fs\/cgroup has the layout `v1`; version 1 controllers: cpu,cpuacct .*memory/),
    ])
  })

  test.each(['words', 'hybrid', 'v1', ''])('cgroup programs attach and run with every layout: %s', variant => {
    const result = caseOf(run, 'attach-cgroup', variant === '' ? KERNEL : `${KERNEL}+${variant}`)
    expect(result.lanes).toEqual([expect.objectContaining({verdict: 'pass', reason: null})])
  })
})

describe('a second machine at the other end of veth0', () => {
  const KERNELS = ['debian-11-5.10', KERNEL, 'debian-13-6.12']
  const directory = temporaryDirectory()
  let run: Results

  beforeAll(async () => {
    const file = join(directory, 'peer.yaml')
    const script = [
      'echo $BPFCOMPAT_PEER $BPFCOMPAT_PEER6',
      'ping -q -c 2 $BPFCOMPAT_PEER | grep received',
      'ping -q -c 2 $BPFCOMPAT_PEER6 | grep received',
      'echo by tcp | nc -w 2 $BPFCOMPAT_PEER 7',
      'echo by tcp6 | nc -w 2 $BPFCOMPAT_PEER6 7',
      'seq 20000 > /tmp/much; nc -w 5 $BPFCOMPAT_PEER 7 < /tmp/much | cmp - /tmp/much && echo as much as came',
      'ls /sys/class/net',
    ]
    writeFileSync(
      file,
      dump({
        kernels: KERNELS,
        artifacts: [
          {name: 'talks', mode: 'command', network: 'veth', command: `${script.join('; ')}; true`},
          {name: 'alone', mode: 'command', command: 'ls /sys/class/net; echo "[$BPFCOMPAT_PEER]"'},
          {
            path: join(packageRoot, 'examples/build/xdp-count.bpf.o'),
            mode: 'behavior',
            network: 'veth',
            programs: [{name: 'count_packet', attach: {kind: 'xdp', interface: 'veth0'}}],
            functional_tests: [
              {
                name: 'answers to pings are counted',
                command: 'ping -q -c 3 10.0.0.2',
                expect_runs: [{program: 'count_packet', min: 3}],
              },
            ],
          },
        ],
      }),
    )
    run = resultsOf(await bpfcompat(['run', file]))
  }, 300_000)

  test.each(KERNELS)('on %s it answers pings and echoes over IPv4 and IPv6', kernel => {
    expect(printed(run, 'talks')[kernel]).toEqual([
      '10.0.0.2 fd00::2',
      expect.stringContaining('2 packets received'),
      expect.stringContaining('2 packets received'),
      'by tcp',
      'by tcp6',
      'as much as came',
      'lo',
      'veth0',
    ])
    expect(caseOf(run, 'xdp-count', kernel).lanes).toEqual([expect.objectContaining({verdict: 'pass', reason: null})])
  })

  test.each(KERNELS)('on %s an artifact that does not request it is alone', kernel => {
    expect(printed(run, 'alone')[kernel]).toEqual(['lo', '[]'])
  })
})
