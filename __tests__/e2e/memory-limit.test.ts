import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import {cli, resultsOf} from './bpfcompat.ts'

const MIB = 1024 ** 2
const made: string[] = []
afterAll(() => {
  for (const group of made) rmdirSync(group)
})

/** Creates a memory control group of version 1 or 2 with a limit, below that of the tests; returns undefined if that is not possible. */
function controlGroup(limitMib: number): string | undefined {
  const [version2, version1] = ['/sys/fs/cgroup/memory.stat', '/sys/fs/cgroup/memory/memory.stat'].map(existsSync)
  const parent = version1 ? '/sys/fs/cgroup/memory' : '/sys/fs/cgroup'
  const group = join(parent, `bpfcompat-test-${process.pid}-${made.length}`)
  try {
    mkdirSync(group)
    made.push(group)
    writeFileSync(
      join(group, version1 || version2 === undefined ? 'memory.limit_in_bytes' : 'memory.max'),
      `${limitMib * MIB}`,
    )
    return group
  } catch {
    return undefined
  }
}

/** Runs `bpfcompat run` in the group. */
async function runIn(group: string, args: readonly string[]) {
  const reportDirectory = mkdtempSync(join(tmpdir(), 'bpfcompat-e2e-'))
  const command = [process.execPath, cli, 'run', ...args, '--report-directory', reportDirectory]
  const {exitCode, stdout, stderr} = await execa(
    'sh',
    ['-c', `echo $$ > ${group}/cgroup.procs && exec "$@"`, 'sh', ...command],
    {cwd: tmpdir(), reject: false, stdin: 'ignore'},
  )
  return {exitCode, stdout, stderr, reportDirectory}
}

/** A map for which the guest has enough memory, but the group does not. */
const MANIFEST = `kernels: [debian-12-6.1]
artifacts:
  - path: ${packageRoot}/__tests__/e2e/build/map-count.bpf.o
    mode: load_only
    maps: [{name: counts, max_entries: 42000000}]
`

const object = join(packageRoot, 'examples/build/simple-pass.bpf.o')
const small = controlGroup(400)
const enough = controlGroup(800)
const testLimited = small === undefined || enough === undefined ? test.skip : test

describe('in a control group with a memory limit', () => {
  testLimited(
    'a guest killed by the OOM killer is not a kernel crash: the error names the limit and the setting',
    async () => {
      const manifest = join(mkdtempSync(join(tmpdir(), 'bpfcompat-repo-')), 'bpfcompat.yaml')
      writeFileSync(manifest, MANIFEST)
      const run = await runIn(small ?? '', [manifest, '--trials', 'off', '--snapshots', 'off'])
      expect(run.exitCode).toBe(1)
      const results = resultsOf(run)
      expect(results.kernels[0]?.error).toMatch(
        /^the machine, whose control group may use 400 MiB, ran out of memory and killed the guest \(QEMU with 512 MiB\)\. Set a lower --concurrency, or raise the limit/,
      )
      expect(results.findings.map(({class: kind}) => kind)).not.toContain('KERNEL_CRASH')
      expect(readFileSync(join(run.reportDirectory, 'summary.md'), 'utf8')).toContain('ran out of memory')
    },
    300_000,
  )

  testLimited(
    'guests of several kernels run one after the other if memory is not sufficient for all',
    async () => {
      const kernels = ['debian-11-5.10', 'debian-12-6.1'].flatMap(id => ['--kernel', id])
      const run = await runIn(enough ?? '', [object, ...kernels, '--concurrency', '2', '--mode', 'load_only'])
      expect([run.exitCode, resultsOf(run).kernels.map(({boots, error}) => [boots, error])]).toEqual([
        0,
        [
          [1, null],
          [1, null],
        ],
      ])
    },
    300_000,
  )
})
