import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {dump, load} from 'js-yaml'
import {packageRoot} from '../../src/package-root.ts'
import type {CaseResult} from '../../src/results/model.ts'
import {bpfcompat, resultsOf} from './bpfcompat.ts'

const KERNEL = 'debian-12-6.1'
const manifest = join(packageRoot, 'examples/cpus.yaml')
afterAll(() => rmSync(manifest, {force: true}))

/** What a case came to, without what no two guests have alike. */
function outcome({lanes, programs, tests, command}: CaseResult) {
  return {
    lanes: lanes.map(({mode, verdict}) => [mode, verdict]),
    programs: programs.map(({name, load: loaded, attach}) => [name, loaded?.verdict, attach?.verdict]),
    tests: tests.map(({name, verdict, expectations}) => [name, verdict, expectations.map(one => one.verdict)]),
    command: command?.verdict,
  }
}

test('all examples come to the same with 1, 2 and 4 CPUs: loading, attaching, events, runs, maps, test runs, commands', async () => {
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
        // What names other kernels is for those.
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
      'its guest had 2 CPUs, as the manifest says',
      expect.stringMatching(/^kernel\.no_such_setting could not be set \(ENOENT\)/),
    ]),
  )
}, 300_000)
