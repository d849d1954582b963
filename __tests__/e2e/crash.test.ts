import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, caseOf, resultsOf} from './bpfcompat.ts'

const directory = temporaryDirectory()

/** Shell condition: the console has the same settings as in a boot that is not quiet, and nothing shows that it was. */
const IS_LOUD =
  '[ "$(cut -f1 /proc/sys/kernel/printk)" = "$(cut -f4 /proc/sys/kernel/printk)" ] && [ -z "$BPFCOMPAT_QUIET" ]'

/**
 * One kernel hangs, the other is configured to panic when it detects the hang; the timeout is stretched without KVM. The second is
 * booted quietly, as in KVM.
 */
const manifest = `kernels:
  - debian-12-6.1
  - id: debian-13-6.12
    cmdline: softlockup_panic=1 watchdog_thresh=1 loglevel=5 BPFCOMPAT_QUIET=1
    timeout: 30
defaults: {timeout: 3}
artifacts:
  - {name: before, path: ${packageRoot}/examples/build/simple-pass.bpf.o}
  - {name: hang, path: ${packageRoot}/__tests__/e2e/build/hang.bpf.o}
  - {name: endless, path: ${packageRoot}/__tests__/e2e/build/endless.bpf.o, kernels: [debian-12-6.1]}
  - {name: loud, mode: command, command: '${IS_LOUD}', kernels: [debian-13-6.12]}
  - {name: after, path: ${packageRoot}/examples/build/simple-pass.bpf.o}
`

let run: CliRun
let results: Results

beforeAll(async () => {
  const file = join(directory, 'manifest.yaml')
  writeFileSync(file, manifest)
  run = await bpfcompat(['run', file])
  results = resultsOf(run)
}, 600_000)

describe('an object that kills its kernel', () => {
  test('is charged with the crash of the running step', () => {
    const panic = caseOf(results, 'hang', 'debian-13-6.12')
    expect(panic.lanes[0]).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/^the kernel crashed: kernel panic: softlockup: hung tasks .*hang\/spin attach/),
    })
    expect(panic.kernelWarnings[0]?.message).toMatch(/soft lockup/)
    const finding = results.findings.find(
      ({kernels, class: kind}) => kind === 'KERNEL_CRASH' && kernels.includes('debian-13-6.12'),
    )
    expect(finding).toMatchObject({artifact: 'hang', program: 'spin', level: 'failure'})
  })

  test('is detected when the kernel hangs silently', () => {
    const hang = caseOf(results, 'hang', 'debian-12-6.1')
    expect(hang.interruption).toMatchObject({kind: 'crash', message: 'it hung', during: 'hang/spin attach'})
    expect(hang.lanes[0]?.verdict).toBe('fail')
  })

  test('does not affect other artifacts: the kernel is booted again', () => {
    for (const {id, boots, error} of results.kernels) {
      expect({id, boots, error}).toEqual({id, boots: 2, error: null})
      for (const name of ['before', 'after']) expect(caseOf(results, name, id).lanes[0]?.verdict).toBe('pass')
    }
  })
})

test('a quiet boot prints nothing until PID 1 runs, and then prints everything', () => {
  expect(caseOf(results, 'loud', 'debian-13-6.12').lanes[0]?.verdict).toBe('pass')
  const log = (id: string) => readFileSync(join(run.reportDirectory, 'logs', id, 'console.log'), 'utf8')
  expect(log('debian-12-6.1')).toContain('Linux version')
  expect(log('debian-13-6.12')).not.toContain('Linux version')
})

describe('an object that the verifier cannot finish in time', () => {
  test('is killed at its deadline, and the next one starts in the same boot', () => {
    const {interruption, lanes} = caseOf(results, 'endless', 'debian-12-6.1')
    expect(interruption?.kind).toBe('timeout')
    expect(['error', 'fail']).toContain(lanes[0]?.verdict)
    const finding = results.findings.find(({class: kind}) => kind === 'TIMEOUT')
    expect(finding).toMatchObject({
      artifact: 'endless',
      level: 'failure',
      kernels: ['debian-12-6.1'],
      title: expect.stringMatching(/^it did not finish within \d+ s$/),
      remedy: expect.stringMatching(/^Raise `timeout`/),
    })
  })
})

test('a kernel that dies while the host does not read is charged to the artifact that killed it', async () => {
  const simple = `path: ${packageRoot}/examples/build/simple-pass.bpf.o`
  const file = join(directory, 'deaf.yaml')
  writeFileSync(
    file,
    // Without markers on the console: the host does not read it either, and they would block the guest.
    `kernels: [{id: debian-12-6.1, cmdline: loglevel=1}]
artifacts:
  - {name: first, ${simple}}
  - {name: second, ${simple}}
  - {name: killer, mode: command, command: echo c > /proc/sysrq-trigger}
`,
  )
  const report = join(directory, 'deaf')
  const args = ['run', file, '--report-directory', report, '--accelerator', 'tcg']
  const child = spawn(process.execPath, [join(packageRoot, 'dist/cli.js'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let isDeaf = false
  child.stderr.on('data', (chunk: Buffer) => {
    if (isDeaf || !chunk.toString().includes('artifact 1 of 3')) return
    isDeaf = true
    // In this time the guest dies, with its output in the buffers of its serial driver.
    child.kill('SIGSTOP')
    setTimeout(() => child.kill('SIGCONT'), 6000)
  })
  const [exitCode] = await once(child, 'close')
  expect({isDeaf, exitCode}).toEqual({isDeaf: true, exitCode: 2})
  const deaf = JSON.parse(readFileSync(join(report, 'results.json'), 'utf8')) as Results
  expect(
    deaf.cases.map(({artifact, lanes, interruption}) => [artifact, lanes[0]?.verdict, interruption?.kind]),
  ).toEqual([
    ['first', 'pass', undefined],
    ['second', 'pass', undefined],
    ['killer', 'fail', 'crash'],
  ])
}, 120_000)

test('the run does not pass', () => {
  expect(run.stdout).toMatch(/^(Inconclusive|Failed): /)
  expect(run.exitCode).not.toBe(0)
})
