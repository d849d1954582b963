import {expect, test} from '@jest/globals'
import type {RunTime} from '../../src/model/program.ts'
import {judgeRunTime, overRunBudget, unmeasured} from '../../src/results/judge-run-time.ts'
import {aProgram, aProgramOff} from '../model/program.ts'

/** A program with a budget of 500. */
const ran = (overrides: Partial<RunTime> | null, runBudget: number | null = 500) =>
  aProgram({
    name: 'p',
    runTime: overrides === null ? null : {runs: 1000, nsecPerRun: 900, insnsPerRun: 500, ...overrides},
    runBudget,
  })

test('a budget that is exactly reached is not exceeded', () => {
  expect(judgeRunTime([ran({})])).toBeUndefined()
})

test('a budget that is exceeded fails, with the figures', () => {
  const programs = [ran({insnsPerRun: 501})]
  expect(judgeRunTime(programs)).toEqual({
    verdict: 'fail',
    reason: 'one run of p takes as long as 501 simple instructions; its budget is 500',
  })
  expect(overRunBudget(programs)).toEqual([{name: 'p', insns: 501, budget: 500, runs: 1000}])
})

test.each([
  ['that never ran', null, /no test made it run, or the kernel does not count runs/],
  ['that ran once', {runs: 1, insnsPerRun: 900}, /it ran only once, and a reliable average needs at least 1000 runs/],
  ['that ran 999 times', {runs: 999, insnsPerRun: 900}, /it ran only 999 times/],
  ['that cannot be compared', {insnsPerRun: null}, /could not run the simple instructions that it is compared with/],
])('the budget of a program %s cannot be checked: an error, not a pass', (_, runTime, words) => {
  expect(judgeRunTime([ran(runTime)])).toEqual({verdict: 'error', reason: expect.stringMatching(words)})
  expect(overRunBudget([ran(runTime)])).toEqual([])
  expect(unmeasured([ran(runTime)])).toEqual([{name: 'p', why: expect.stringMatching(words)}])
})

test('an exceeded budget decides before one that could not be checked', () => {
  expect(judgeRunTime([ran(null), ran({insnsPerRun: 501})])?.verdict).toBe('fail')
})

test('programs without a budget, and programs that are off, are not judged', () => {
  expect(judgeRunTime([ran(null, null), ran({insnsPerRun: 9000}, null)])).toBeUndefined()
  expect(judgeRunTime([aProgramOff('kernel', {name: 'p', runBudget: 500})])).toBeUndefined()
})
