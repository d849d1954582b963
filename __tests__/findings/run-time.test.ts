import {expect, test} from '@jest/globals'
import {aLane} from '../model/case.ts'
import {aProgram} from '../model/program.ts'
import {aTest} from '../model/test.ts'
import {findingsBeside, NEW, only} from './cases.ts'

const taking = (insnsPerRun: number) => ({
  programs: [aProgram({runTime: {runs: 1200, nsecPerRun: 4000, insnsPerRun}, runBudget: 1000})],
})

test('a run that takes longer than its budget is a failure of the lane with the tests, and names kernels within the budget', () => {
  const lanes = [aLane({mode: 'load_attach'}), aLane({mode: 'behavior', verdict: 'fail', reason: 'too slow'})]
  const finding = only(findingsBeside({...taking(2500), lanes}, taking(1000)))
  expect(finding).toMatchObject({
    class: 'RUN_BUDGET',
    level: 'failure',
    program: 'handle_exec',
    title: 'one run of program handle_exec takes as long as 2,500 simple instructions; its budget is 1,000',
    words: 'average of 1,200 runs',
  })
  expect(finding.remedy).toContain(`It is within its budget on ${NEW.id}.`)
  expect(finding.remedy).toContain('max_run_insns')
})

test('in a lane that does not block, it is a warning', () => {
  const lanes = [aLane({mode: 'behavior', required: false, verdict: 'fail', reason: 'too slow'})]
  expect(only(findingsBeside({...taking(2500), lanes}, taking(1000)))).toMatchObject({level: 'warning'})
})

test('a budget that could not be checked explains why, if the tests passed', () => {
  const lanes = [aLane({mode: 'behavior', verdict: 'error', reason: 'not known'})]
  const programs = [aProgram({runBudget: 1000})]
  const finding = only(findingsBeside({programs, lanes, tests: [aTest()]}, taking(1000)))
  expect(finding).toMatchObject({
    class: 'RUN_BUDGET',
    level: 'failure',
    title: expect.stringMatching(/^the run time of program handle_exec could not be checked: no test made it run/),
  })
  expect(finding.remedy).toContain('`repeat`')
  const failing = findingsBeside({programs, lanes, tests: [aTest({verdict: 'error', reason: 'no'})]}, taking(1000))
  expect(failing.map(({class: kind}) => kind)).not.toContain('RUN_BUDGET')
})
