import {copyFileSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Comparison} from '../../src/model/comparison.ts'
import type {Finding} from '../../src/model/finding.ts'
import {RESULTS_VERSION, type Results} from '../../src/model/results.ts'
import {bpfcompat, type CliRun, resultsOf} from './bpfcompat.ts'
import {runStep, type Step} from './step.ts'

const KERNEL = 'debian-12-6.1'
const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-repo-'))
const AFTER = join(workspace, 'after.json')

let before: Results
let step: Step
let after: Results

/** Runs the objects built from a branch. */
function checkOut(object: 'grows' | 'grown'): void {
  copyFileSync(join(packageRoot, `__tests__/e2e/build/${object}.bpf.o`), join(workspace, 'probe.bpf.o'))
}

function written(file: string, results: Results): string {
  writeFileSync(join(workspace, file), JSON.stringify(results))
  return file
}

/** Returns results with another number for a program. */
function withInsns(results: Results, program: string, change: (insns: number) => number): Results {
  const copy = structuredClone(results)
  for (const {name, load} of copy.cases.flatMap(({programs}) => programs))
    if (name === program && load?.stats?.insnsProcessed != null)
      load.stats.insnsProcessed = change(load.stats.insnsProcessed)
  return copy
}

const compare = (...args: string[]): Promise<CliRun> => bpfcompat(['compare', ...args], {cwd: workspace})
const findingOf = (results: Results, kind: Finding['class']) =>
  results.findings.filter(finding => finding.class === kind)

beforeAll(async () => {
  writeFileSync(
    join(workspace, 'bpfcompat.yaml'),
    `kernels: [${KERNEL}]
baseline: {insns: +10%, required: true}
artifacts:
  - {name: probe, path: probe.bpf.o}
`,
  )
  checkOut('grows')
  const first = await bpfcompat(['run'], {cwd: workspace})
  expect(first.exitCode).toBe(0)
  before = resultsOf(first)
  before.revision = 'abc1234'.padEnd(40, '0')
  written('before.json', before)
  checkOut('grown')
  step = await runStep(workspace, {baseline: 'before.json'})
  if (step.outputs.report === '') throw new Error(step.stdout)
  copyFileSync(step.outputs.report ?? '', AFTER)
  after = JSON.parse(readFileSync(AFTER, 'utf8')) as Results
}, 600_000)

describe('a pull request that breaks one program and makes another longer', () => {
  test('has the changes in its results', () => {
    const common = {artifact: 'probe', kernel: KERNEL, arch: 'x86_64', kernelChanged: false, objectChanged: true}
    expect(after.comparison).toMatchObject({
      baseline: {revision: before.revision, source: 'before.json'},
      insnsThreshold: '+10%',
      cases: {compared: 1, added: 0, gone: 0},
      kernels: [],
      verdicts: [
        {...common, subject: {kind: 'lane', mode: 'load_attach'}, before: 'pass', after: 'fail'},
        {...common, subject: {kind: 'program', name: 'counted', step: 'load'}, before: 'pass', after: 'fail'},
      ],
      insns: [{...common, program: 'looped', beyond: true}],
    })
  })

  test('fails, with the new failures in its outputs', () => {
    expect(step.exitCode).toBe(2)
    expect(JSON.parse(step.outputs['newly-failing'] ?? '')).toEqual([
      {artifact: 'probe', kernel: KERNEL, mode: 'load_attach'},
      {artifact: 'probe', kernel: KERNEL, program: 'counted', step: 'load'},
    ])
    expect(step.outputs['newly-passing']).toBe('[]')
  })

  test('shows at the line of the manifest that the rejection is new, and how much the other program grew', () => {
    expect(findingOf(after, 'VERIFIER_REJECTION')).toEqual([
      expect.objectContaining({
        program: 'counted',
        remedy: expect.stringMatching(/^It passed at abc1234 on the same kernel\. /),
      }),
    ])
    expect(findingOf(after, 'INSN_GROWTH')).toEqual([
      expect.objectContaining({
        level: 'failure',
        program: 'looped',
        kernels: [KERNEL],
        title: expect.stringMatching(
          /^the verifier processes \d+ % more instructions for program looped than at abc1234; \+10% is allowed$/,
        ),
        place: {file: 'bpfcompat.yaml', line: 2, column: 1},
      }),
    ])
    expect(step.stdout).toMatch(/^::error .*file=bpfcompat\.yaml,line=2/m)
  })
})

test('growth alone fails a run if the manifest says so, and --insns overrides its limit', async () => {
  checkOut('grows')
  const half = written(
    'half.json',
    withInsns(before, 'looped', insns => Math.floor(insns / 2)),
  )
  const run = await bpfcompat(['run', '--baseline', half], {cwd: workspace})
  expect(run.stdout).toMatch(/^Failed: 1 program takes more instructions than the baseline allows, on debian-12-6\.1/)
  expect(run.exitCode).toBe(2)
  expect(findingOf(resultsOf(run), 'INSN_GROWTH')[0]?.remedy).toMatch(
    /^Check what the manifest sets .* the object has the same bytes as in the baseline\./,
  )
  const allowed = await compare(half, 'before.json', '--insns', '+200%')
  expect([allowed.exitCode, allowed.stdout]).toEqual([0, expect.stringMatching(/^No new failures/)])
}, 600_000)

describe('compare', () => {
  test('shows regressions, also with its exit code', async () => {
    const run = await compare('before.json', 'after.json')
    expect(run.stdout).toMatch(/^Worse: 1 newly fails, 1 grew by more than 10% \(1 case compared\)\n/)
    expect(run.stdout).toMatch(/^newly failing\n {2}probe: load of counted {2}pass → fail {2}debian-12-6\.1$/m)
    expect(run.exitCode).toBe(2)
  })

  test('shows no new failure in the other direction', async () => {
    const run = await compare('after.json', 'before.json', '-q')
    expect([run.exitCode, run.stdout.trim()]).toEqual([0, 'No new failures; 1 newly passes (1 case compared)'])
  })

  test('names a kernel with another build, which is not a regression of the code', async () => {
    const earlier = structuredClone(before)
    for (const kernel of earlier.kernels) kernel.release = '6.1.0-1-cloud-amd64'
    const run = await compare(written('earlier.json', earlier), 'after.json', '--json')
    const comparison = JSON.parse(run.stdout) as Comparison
    expect(run.exitCode).toBe(0)
    expect(comparison.kernels).toEqual([
      {kernel: KERNEL, arch: 'x86_64', before: '6.1.0-1-cloud-amd64', after: after.kernels[0]?.release},
    ])
    expect(comparison.verdicts.map(({kernelChanged}) => kernelChanged)).toEqual([true, true])
    expect(comparison.insns.map(({beyond}) => beyond)).toEqual([false])
  })

  test('reports invalid files and an invalid threshold together', async () => {
    writeFileSync(join(workspace, 'old.json'), JSON.stringify({...before, version: 1}))
    const run = await compare('none.json', 'old.json', '--insns', 'much')
    expect(run.exitCode).toBe(1)
    expect(run.stderr.split('\n').filter(line => line !== '')).toEqual([
      expect.stringMatching(/^bpfcompat: none\.json: no such file; /),
      expect.stringContaining(
        `old.json: has version 1 of the results format, but this bpfcompat reads version ${RESULTS_VERSION}; `,
      ),
      'bpfcompat: --insns: `much` must be the allowed growth in instructions, such as `+10%` or `+500`',
    ])
  })

  test('refuses runs that have nothing in common', async () => {
    const other = structuredClone(before)
    for (const result of other.cases) result.artifact = 'other'
    const run = await compare(written('other.json', other), 'after.json')
    expect([run.exitCode, run.stderr.trim()]).toEqual([
      1,
      'bpfcompat: other.json and after.json have no artifact on the same kernel; compare two runs of the same manifest',
    ])
  })
})

test('an invalid baseline ends the run before anything is booted', async () => {
  const run = await bpfcompat(['run', 'missing.yaml', '--baseline', 'none.json'], {cwd: workspace})
  expect(run.exitCode).toBe(1)
  expect(run.stderr).toMatch(/missing\.yaml: no such file/)
  expect(run.stderr).toMatch(/none\.json: no such file/)
})
