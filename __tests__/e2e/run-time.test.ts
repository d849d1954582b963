import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import type {RunTime} from '../../src/model/program.ts'
import type {Results} from '../../src/model/results.ts'
import {bpfcompat, type CliRun, caseOf, resultsOf} from './bpfcompat.ts'

const KERNELS = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12']

let run: CliRun
let results: Results

beforeAll(async () => {
  run = await bpfcompat(['run', '__tests__/e2e/fixtures/run-time.yaml'])
  results = resultsOf(run)
}, 300_000)

function timeOf(program: string, kernel: string, artifact = 'within'): RunTime | null | undefined {
  return caseOf(results, artifact, kernel).programs.find(({name}) => name === program)?.runTime
}

describe.each(KERNELS)('on %s', kernel => {
  const laneOf = (artifact: string) => caseOf(results, artifact, kernel).lanes[0]

  test('a program with 12,000 instructions takes the time of several thousand simple ones, and one with 60 far less', () => {
    const [light, heavy] = [timeOf('light', kernel), timeOf('heavy', kernel)]
    expect([light?.runs, heavy?.runs]).toEqual([4000, 4000])
    // Multiplications and jumps are not additions: only the order of magnitude matters on every machine.
    expect(heavy?.insnsPerRun).toBeGreaterThan(3000)
    expect(heavy?.insnsPerRun).toBeLessThan(60_000)
    expect(light?.insnsPerRun).toBeLessThan((heavy?.insnsPerRun ?? 0) / 5)
    expect(heavy?.nsecPerRun).toBeGreaterThan(light?.nsecPerRun ?? Number.POSITIVE_INFINITY)
  })

  test('a program that never ran has no run time', () => {
    expect(timeOf('idle', kernel)).toBeNull()
  })

  test('a met budget passes, an exceeded budget fails, and an unknown run time does not pass', () => {
    expect(laneOf('within')?.verdict).toBe('pass')
    expect(laneOf('beyond')).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/^one run of heavy takes as long as \d+ simple instructions; its budget is 1000$/),
    })
    expect(laneOf('seldom')).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(/^the run time of light could not be checked: it ran only 999 times/),
    })
    expect(laneOf('never')).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(/^the run time of idle could not be checked: no test made it run/),
    })
  })
})

test('an exceeded budget is one finding for all kernels, and the summary has the numbers', () => {
  // Two artifacts have no verdict.
  expect(run.exitCode).toBe(1)
  expect(results.findings.filter(({class: kind}) => kind === 'RUN_BUDGET')).toEqual([
    expect.objectContaining({artifact: 'beyond', program: 'heavy', level: 'failure', kernels: KERNELS}),
    expect.objectContaining({artifact: 'seldom', program: 'light', level: 'failure', kernels: KERNELS}),
    expect.objectContaining({artifact: 'never', program: 'idle', level: 'failure', kernels: KERNELS}),
  ])
  expect(results.findings).toHaveLength(3)
  const summary = readFileSync(join(run.reportDirectory, 'summary.md'), 'utf8')
  expect(summary).toContain('<summary>Run time of programs')
  expect(summary).toMatch(/<code>heavy<\/code><br><sub><code>within<\/code><\/sub> \| [\d,]+ \(\S+ µs\)/)
})
