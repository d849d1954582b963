import type {Unsuited} from '../artifact/artifact.ts'
import type {CaseResult, FixupResult, IgnoredVariable, Interruption, LoadResult, UnknownName} from '../model/case.ts'
import type {MapResult} from '../model/map.ts'
import type {Mode} from '../model/mode.ts'
import type {ProgramResult} from '../model/program.ts'
import type {CommandResult, ReportedTestResult, TestResult} from '../model/test.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import {type Judgement, judgeInterruption} from './interruption.ts'
import {judgeAttach, judgeLoad, overBudget} from './judge-programs.ts'
import {judgeRunTime} from './judge-run-time.ts'
import {placeWords, unknownNameReason} from './names.ts'
import {isOptionalTest} from './reported.ts'

/** The facts that a lane is judged by. */
export interface CaseFacts {
  load: LoadResult | null
  programs: readonly ProgramResult[]
  maps?: readonly MapResult[]
  fixups: readonly FixupResult[]
  ignored: readonly IgnoredVariable[]
  libbpf: string | null
  tests: readonly TestResult[]
  command: CommandResult | null
  /** The tests that the command reported, and why they are incomplete; null if they are complete. */
  reported?: readonly ReportedTestResult[]
  reportedProblem?: string | null
  unknownNames: readonly UnknownName[]
  /** Of the object's case. */
  interruption: Interruption | null
  commandInterruption: Interruption | null
  /** Why no guest ran this case. */
  obstacle: string | null
  /** The part of the artifact that this kernel cannot use. */
  unsuited?: Unsuited | undefined
}

const PASS: Judgement = {verdict: 'pass', reason: null}

/** The modes that take the object itself, the shallowest first. */
const DEPTHS: readonly Mode[] = ['load_only', 'load_attach', 'behavior']

/** Returns the lanes of a case with their verdicts. */
export function judgeLanes(facts: CaseFacts, request: ArtifactRequest, kernelRequired: boolean): CaseResult['lanes'] {
  const deepest = DEPTHS.findLast(depth => request.lanes.some(({mode}) => mode === depth))
  return request.lanes.map(({mode, required}) => ({
    mode,
    required: required && kernelRequired,
    known: null,
    ...(facts.unsuited !== undefined && (facts.unsuited.what === 'all' || mode === 'command')
      ? {verdict: 'skip', reason: `it ${facts.unsuited.why}`}
      : judgeLane(mode, deepest, facts, request)),
  }))
}

function judgeLane(mode: Mode, deepest: Mode | undefined, facts: CaseFacts, request: ArtifactRequest): Judgement {
  return mode === 'command' ? judgeCommand(facts, request) : judgeObject(mode, mode === deepest, facts, request)
}

/** Judges mode `command`: by the user's loader alone, and by the tests that it reports. */
function judgeCommand(facts: CaseFacts, request: ArtifactRequest): Judgement {
  const {obstacle, command, commandInterruption} = facts
  if (obstacle !== null) return {verdict: 'error', reason: obstacle}
  if (commandInterruption !== null && command?.verdict !== 'fail') return judgeInterruption(commandInterruption)
  if (command === null) return {verdict: 'error', reason: 'the guest reported no result of the command'}
  if (request.command?.results == null) return {verdict: command.verdict, reason: command.reason}
  return judgeReported(command, facts, request.command.results.optional)
}

/**
 * Judges a command with reported tests. A failed test is the reason why the command fails. If all failed tests are optional,
 * the exit code adds nothing. Without a failed test, the command decides.
 */
function judgeReported(
  command: CommandResult,
  {reported = [], reportedProblem = null}: CaseFacts,
  optional: readonly string[],
): Judgement {
  const failing = reported.filter(({verdict}) => verdict === 'fail')
  const against = failing.filter(test => !isOptionalTest(test, optional))
  const counts = `${reported.filter(({verdict}) => verdict === 'pass').length} of ${reported.length} tests pass`
  const [first] = against
  if (first !== undefined)
    return {
      verdict: 'fail',
      reason: `${counts}; ${first.name}${first.reason === null ? ' fails' : `: ${first.reason}`}`,
    }
  const endedByItself = command.exitCode !== null && !command.timedOut
  if (command.verdict === 'fail' && !(failing.length > 0 && endedByItself))
    return {verdict: 'fail', reason: [command.reason, reportedProblem].filter(words => words !== null).join('; ')}
  if (reportedProblem !== null) return {verdict: reported.length > 0 ? 'fail' : 'error', reason: reportedProblem}
  return command.verdict === 'error' ? {verdict: 'error', reason: command.reason} : PASS
}

/** Judges a mode of the object by the first failure. A deeper mode includes the shallower ones. */
function judgeObject(mode: Mode, deepest: boolean, facts: CaseFacts, request: ArtifactRequest): Judgement {
  return (
    judgeObstacle(mode, deepest, facts, request) ??
    judgeFixups(facts) ??
    judgeNames(mode, facts) ??
    judgeLoad(facts) ??
    judgeIgnored(facts) ??
    judgeBudget(facts) ??
    (mode === 'load_only' ? undefined : judgeAttach(facts)) ??
    (mode === 'behavior' ? (judgeTests(facts, request) ?? judgeRunTime(facts.programs)) : undefined) ??
    PASS
  )
}

function judgeObstacle(
  mode: Mode,
  deepest: boolean,
  facts: CaseFacts,
  request: ArtifactRequest,
): Judgement | undefined {
  const {obstacle, interruption, load} = facts
  if (obstacle !== null) return {verdict: 'error', reason: obstacle}
  if (interruption === null) return undefined
  // An interruption after a lane was complete concerns only the deeper lanes.
  if (!deepest && isComplete(mode, facts)) return undefined
  // A load that had already failed is the artifact's own verdict, regardless of what came after it.
  if (load?.verdict === 'fail' && interruption.kind !== 'crash') return undefined
  if (mode === 'behavior' && diedInOptionalTest(facts, request)) return undefined
  // The same holds for a failed test. A non-blocking test does not block if it never ends, either.
  if (mode === 'behavior' && interruption.kind !== 'crash' && testsAreDecided(facts, request)) return undefined
  return judgeInterruption(interruption)
}

function isComplete(mode: Mode, {load, programs, tests}: CaseFacts): boolean {
  if (load?.verdict !== 'pass') return false
  if (mode === 'load_only' || tests.some(({verdict}) => verdict !== 'skip')) return true
  return programs.every(program => program.load?.verdict !== 'pass' || program.attach !== null)
}

/** Returns whether the kernel crashed in a non-blocking test, which does not block: later tests were not reached. */
function diedInOptionalTest({tests, interruption}: CaseFacts, request: ArtifactRequest): boolean {
  if (interruption?.kind !== 'crash' || !interruption.during?.endsWith(' test')) return false
  const last = tests.findLastIndex(({verdict}) => verdict !== 'skip')
  return request.tests[last]?.required === false
}

/** Returns whether a test began, and the blocking tests have their own verdict. */
function testsAreDecided({tests}: CaseFacts, request: ArtifactRequest): boolean {
  const required = requiredTests(tests, request)
  return (
    tests.some(({verdict}) => verdict !== 'skip') &&
    (required.every(({verdict}) => verdict === 'pass') || required.some(({verdict}) => verdict === 'fail'))
  )
}

/** Fails variables that libbpf ignored without a message: they were not loaded, so the case must not pass. */
function judgeIgnored({ignored, libbpf}: CaseFacts): Judgement | undefined {
  if (ignored.length === 0) return undefined
  const names = ignored.map(({name, section}) => `${name} (${section})`).join(', ')
  return {verdict: 'fail', reason: `libbpf ${libbpf} ignores ${names}`}
}

/** Judges fixups. A fixup that cannot be applied is a mistake in the manifest, which says nothing about the artifact. */
function judgeFixups({fixups}: CaseFacts): Judgement | undefined {
  const refused = fixups.find(({status}) => status !== 'applied' && status !== 'unsupported')
  return refused === undefined
    ? undefined
    : {
        verdict: 'error',
        reason: `${refused.note}${refused.errno === null ? '' : ` (${refused.errno.name})`}${placeWords(refused.place)}`,
      }
}

function judgeNames(mode: Mode, {unknownNames}: CaseFacts): Judgement | undefined {
  const unknown = unknownNames.find(({usedBy}) => usedBy === 'object' || mode === 'behavior')
  return unknown === undefined ? undefined : {verdict: 'error', reason: unknownNameReason(unknown)}
}

function judgeBudget({programs}: CaseFacts): Judgement | undefined {
  const over = overBudget(programs)
  const [first] = over
  if (first === undefined) return judgeUncounted(programs)
  const more = over.length === 1 ? '' : `; ${over.length - 1} more programs exceed their budget`
  return {
    verdict: 'fail',
    reason: `the verifier processes ${first.insns} instructions for ${first.name}; its budget is ${first.budget}${more}`,
  }
}

/** Returns an error for a budget that cannot be checked. */
function judgeUncounted(programs: readonly ProgramResult[]): Judgement | undefined {
  const uncounted = programs.find(
    ({load}) => load?.verdict === 'pass' && load.stats?.budget != null && load.stats.insnsProcessed === null,
  )
  return uncounted === undefined
    ? undefined
    : {
        verdict: 'error',
        reason: `the budget of ${uncounted.name} cannot be checked: the kernel does not report how many instructions the verifier processed`,
      }
}

/** Judges the required tests. Other tests do not affect the verdict. */
function judgeTests({tests}: CaseFacts, request: ArtifactRequest): Judgement | undefined {
  const required = requiredTests(tests, request)
  const passed = tests.filter(({verdict}) => verdict === 'pass').length
  for (const verdict of ['fail', 'error', 'skip'] as const) {
    const against = required.find(test => test.verdict === verdict)
    if (against !== undefined)
      return {
        verdict: verdict === 'skip' ? 'error' : verdict,
        reason: `${passed} of ${tests.length} tests pass; ${against.name}: ${against.reason}`,
      }
  }
  return undefined
}

/** Returns the tests that the manifest requires. On a kernel that does not block, they fail their lane as well. */
function requiredTests(tests: readonly TestResult[], request: ArtifactRequest): TestResult[] {
  return tests.filter((_, index) => request.tests[index]?.required)
}
