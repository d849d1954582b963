import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import type {ShardMatrix} from '../../src/plan/shard-matrix.ts'
import {matrixOf} from '../../src/report/matrix.ts'
import {bpfcompat, KERNELS, resultsOf} from './bpfcompat.ts'
import {runStep, type Step} from './step.ts'

const kernels = KERNELS.slice(0, 3)
const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-shards-'))
const cache = join(workspace, 'no-cache-yet')

mkdirSync(join(workspace, 'build'))
for (const name of ['simple-pass', 'verifier-rejection', 'map-in-map'])
  cpSync(join(packageRoot, `examples/build/${name}.bpf.o`), join(workspace, `build/${name}.bpf.o`))
writeFileSync(
  join(workspace, 'bpfcompat.yaml'),
  `kernels: [${kernels.join(', ')}]
artifacts:
  - path: build/simple-pass.bpf.o
  - path: build/verifier-rejection.bpf.o
  - path: build/map-in-map.bpf.o
    required: false
`,
)

/** Variables that identify an attempt of a workflow run. */
const RUN = {GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1'}

/** Fakes a runner with another operating system. */
const ON_MACOS = {
  NODE_OPTIONS: `--import=data:text/javascript,Object.defineProperty(process,'platform',{value:'darwin'})`,
}

function read(file: string): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results
}

describe('a run distributed over two jobs', () => {
  let plan: Step
  let matrix: ShardMatrix
  let shards: Step[]
  let report: Step
  let whole: Results

  beforeAll(async () => {
    plan = await runStep(workspace, {mode: 'plan', shards: '2', 'cache-directory': cache})
    matrix = JSON.parse(plan.outputs.matrix ?? '') as ShardMatrix
    shards = []
    for (const {shard, index} of matrix.include)
      shards.push(
        await runStep(
          workspace,
          {shard, plan: plan.outputs.matrix ?? '', 'report-directory': `bpfcompat-${index}`},
          {env: RUN},
        ),
      )
    report = await runStep(workspace, {mode: 'report'})
    whole = resultsOf(await bpfcompat(['run', '--quiet'], {cwd: workspace}))
  }, 600_000)

  test('the plan has every kernel once, prints it, and boots, fetches and installs nothing', () => {
    expect(plan.exitCode).toBe(0)
    expect(matrix.include.map(({shard}) => shard)).toEqual(['1/2', '2/2'])
    expect(matrix.include.flatMap(item => item.kernels.split(',')).sort()).toEqual([...kernels].sort())
    expect(plan.stdout).toContain('2 shards, based on an estimate')
    expect(existsSync(cache)).toBe(false)
  })

  test('each shard runs its kernels, and leaves findings to the report', () => {
    expect(shards.map(({exitCode}) => exitCode)).toEqual([2, 2])
    for (const [index, {stdout, summary}] of shards.entries()) {
      expect(stdout).not.toMatch(/^::(?:error|warning|notice) /m)
      expect(summary).toMatch(new RegExp(`^### Shard ${index + 1} of 2: Failed: `))
      const own = read(join(workspace, `bpfcompat-${index + 1}/results.json`)).kernels.map(({id}) => id)
      expect(own.join(',')).toBe(matrix.include[index]?.kernels)
    }
  })

  test('the report has the same table and findings as a single job with all kernels', () => {
    const merged = read(report.outputs.report ?? '')
    expect(merged.shard).toBeNull()
    expect(matrixOf(merged)).toMatchObject({rows: matrixOf(whole).rows})
    expect(merged.kernels.map(({id}) => id)).toEqual(whole.kernels.map(({id}) => id))
    expect(merged.findings).toEqual(whole.findings)
    expect(merged.gate).toEqual(whole.gate)
  })

  test('the report writes annotations, summary and outputs for all shards', () => {
    expect(report.exitCode).toBe(2)
    expect(report.outputs).toMatchObject({
      status: 'failed',
      passed: '3',
      failed: '6',
      'failed-kernels': JSON.stringify(kernels),
    })
    expect(report.stdout).toMatch(/^::error /m)
    expect(report.summary).toContain('3 of 6 required checks failed')
  })

  test('every log in the report is in its directory', () => {
    const {kernels, findings} = read(report.outputs.report ?? '')
    const paths = [...kernels.map(({consoleLog}) => consoleLog), ...findings.map(({log}) => log)]
    expect(paths).toHaveLength(5)
    for (const path of paths) expect(existsSync(join(workspace, 'bpfcompat-report', path ?? 'none'))).toBe(true)
  })

  test('a shard without kernels passes with a note', async () => {
    const step = await runStep(workspace, {shard: '4/4', 'report-directory': 'empty'})
    expect(step.exitCode).toBe(0)
    expect(step.outputs.status).toBe('passed')
    expect(step.summary).toContain('shard 4/4 has no kernels to run (3 kernels for 4 shards)')
  })

  test('a missing shard is an error, with all that is known', async () => {
    const {exitCode, stdout} = await bpfcompat(
      ['report', 'bpfcompat-1/results.json', '--report-directory', 'partial'],
      {cwd: workspace},
    )
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^Inconclusive: shard 2\/2 left no results \(/)
    expect(stdout).toContain("R0 invalid mem access 'map_value_or_null'")
  })

  test('the newest attempt of a rerun job counts, with a note in the log', async () => {
    for (const index of [1, 2])
      cpSync(join(workspace, `bpfcompat-${index}`), join(workspace, `attempts/bpfcompat-${index}`), {recursive: true})
    const again = join(workspace, 'attempts/again')
    cpSync(join(workspace, 'bpfcompat-2'), again, {recursive: true})
    const results = read(join(again, 'results.json'))
    expect(results.workflowRun).toEqual({id: '77', attempt: 1})
    writeFileSync(
      join(again, 'results.json'),
      JSON.stringify({...results, workflowRun: {id: '77', attempt: 2}, cases: results.cases.slice(1)}),
    )
    const step = await runStep(
      workspace,
      {mode: 'report', results: 'attempts/**/results.json', 'report-directory': 'newest'},
      {env: {...RUN, GITHUB_RUN_ATTEMPT: '2'}},
    )
    expect(step.stdout).toContain(
      'shard 2/2 (`attempts/again/results.json`) of attempt 2 is used; it supersedes `attempts/bpfcompat-2/results.json` of attempt 1',
    )
    const merged = read(step.outputs.report ?? '')
    expect(merged.workflowRun).toEqual({id: '77', attempt: 2})
    expect(merged.cases).toHaveLength(whole.cases.length - 1)
    expect(step.outputs.status).toBe('failed')
  })

  test('workflow artifacts downloaded into one directory are reported', async () => {
    for (const index of [1, 2])
      cpSync(join(workspace, `bpfcompat-${index}`), join(workspace, 'one-directory'), {recursive: true})
    const step = await runStep(workspace, {
      mode: 'report',
      results: 'one-directory/**/results.json',
      'report-directory': 'overwritten',
    })
    expect(step.exitCode).toBe(1)
    expect(read(step.outputs.report ?? '').gate.sentence).toContain(
      'shard 2/2 (`one-directory/results.json`) has overwritten the results of other shards, whose logs are next to it',
    )
    expect(step.stdout).toContain('remove `merge-multiple`')
  })

  test('the plan of another manifest is an error', async () => {
    const {exitCode, stdout} = await runStep(workspace, {
      shard: '1/2',
      plan: plan.outputs.matrix ?? '',
      kernels: kernels[0] ?? '',
    })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::error title=bpfcompat::the plan does not match this run: /m)
  })
})

describe('a runner without Linux', () => {
  const words = 'this machine runs macOS, and bpfcompat boots kernels only on Linux'

  test('gets one error in a step before its inputs are read', async () => {
    const {exitCode, stdout} = await runStep(workspace, {timeout: 'soon'}, {env: ON_MACOS})
    expect(exitCode).toBe(1)
    expect(stdout.split('\n').filter(line => line.startsWith('::error'))).toEqual([expect.stringContaining(words)])
  })

  test('gets the error on the terminal, where commands without boots work', async () => {
    const run = await bpfcompat(['run', 'missing.o'], {cwd: workspace, env: ON_MACOS})
    expect([run.exitCode, run.stderr]).toEqual([1, expect.stringMatching(new RegExp(`^bpfcompat: ${words}[^\\n]*$`))])
    expect((await bpfcompat(['plan'], {cwd: workspace, env: ON_MACOS})).exitCode).toBe(0)
  })
})
