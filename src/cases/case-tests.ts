import type {GuestRecord} from '../guest/record-shapes.ts'
import type {ProgramResult} from '../model/program.ts'
import type {ExpectationResult, TestResult} from '../model/test.ts'
import type {Verdict} from '../model/verdict.ts'
import type {TestRequest} from '../request/test.ts'
import {expectationWords} from '../results/expectation.ts'
import {judgeInterruption} from '../results/interruption.ts'
import {commandResult, outputsOf} from './case-command.ts'
import {expectationResult, UNTOLD} from './case-expectations.ts'
import type {CaseInput} from './case-input.ts'
import {all, first} from './records.ts'

/** Returns the results of the functional tests, in the order of the manifest; none if no lane runs them. */
export function testResults(
  records: readonly GuestRecord[],
  programs: readonly ProgramResult[],
  input: CaseInput,
): TestResult[] {
  const lane = input.request.lanes.find(({mode}) => mode === 'behavior')
  if (lane === undefined) return []
  const blocks = lane.required && input.kernelRequired
  return input.request.tests.map((test, index) => {
    const own = records.filter(record => 'test' in record && record.test === index)
    const {name, required, place} = test
    const base = {name, required: required && blocks, place, known: null}
    return first(own, 'test_start') === undefined
      ? {...base, verdict: 'skip', reason: whyNotReached(records, input), command: null, expectations: []}
      : {...base, ...resultOf(test, index, own, programs, input)}
  })
}

function whyNotReached(records: readonly GuestRecord[], {obstacle, unsuited, outcome}: CaseInput): string {
  if (obstacle !== null) return obstacle
  if (unsuited?.what === 'all') return `it ${unsuited.why}`
  const open = first(records, 'open')
  const load = first(records, 'load')
  if ((open !== undefined && open.errno !== 0) || (load !== undefined && load.errno !== 0))
    return 'the object does not load'
  if (all(records, 'fixup').some(({status}) => status !== 'applied')) return 'a fixup could not be applied'
  const interruption = outcome?.interruption ?? null
  return interruption === null
    ? 'the guest never reached it'
    : `it was not reached: ${judgeInterruption(interruption).reason}`
}

function resultOf(
  test: TestRequest,
  index: number,
  own: readonly GuestRecord[],
  programs: readonly ProgramResult[],
  input: CaseInput,
): Pick<TestResult, 'verdict' | 'reason' | 'command' | 'expectations'> {
  const record = first(own, 'command')
  const command =
    test.command === null || record === undefined
      ? null
      : commandResult(test.command, test.expect, record, outputsOf(input, 'object', `test ${index}`))
  const expectations = test.expectations.map((expectation, position) =>
    expectationResult(expectation, position, own, programs),
  )
  const parts = [
    ...(command === null ? [] : [command]),
    ...expectations.map(expectation => ({
      verdict: expectation.verdict,
      reason: expectationWords(expectation),
    })),
  ]
  const against = parts.filter(({verdict}) => verdict !== 'pass')
  if (first(own, 'test_end') === undefined) return {...interrupted(against, expectations, input), command, expectations}
  if (test.command !== null && command === null)
    return {verdict: 'error', reason: 'the guest reported nothing about the command', command, expectations}
  const verdict: Verdict =
    against.length === 0 ? 'pass' : against.some(part => part.verdict === 'fail') ? 'fail' : 'error'
  return {verdict, reason: reasonsOf(against), command, expectations}
}

/** Returns the verdict of an interrupted test. Earlier failures still count; the interruption explains missing results. */
function interrupted(
  against: readonly {verdict: Verdict; reason: string | null}[],
  expectations: readonly ExpectationResult[],
  {outcome}: CaseInput,
): {verdict: Verdict; reason: string} {
  const failed = reasonsOf(against.filter(({verdict}) => verdict === 'fail'))
  const judgement =
    outcome?.interruption == null
      ? {verdict: 'error' as const, reason: 'the test did not finish in the guest'}
      : judgeInterruption(outcome.interruption)
  const untold = expectations.some(({seen}) => seen === UNTOLD)
  if (failed !== null && !untold) return {verdict: 'fail', reason: failed}
  return {
    verdict: judgement.verdict,
    reason: [failed, judgement.reason].filter(reason => reason !== null).join('; '),
  }
}

function reasonsOf(parts: readonly {reason: string | null}[]): string | null {
  return parts.length === 0 ? null : parts.map(({reason}) => reason ?? 'no reason').join('; ')
}
