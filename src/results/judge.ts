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

/** What a lane is judged by. */
export interface CaseFacts {
  load: LoadResult | null
  programs: readonly ProgramResult[]
  maps?: readonly MapResult[]
  fixups: readonly FixupResult[]
  ignored: readonly IgnoredVariable[]
  libbpf: string | null
  tests: readonly TestResult[]
  command: CommandResult | null
  /** What it has told of its tests, and why that is not all; null: it is. */
  reported?: readonly ReportedTestResult[]
  reportedProblem?: string | null
  unknownNames: readonly UnknownName[]
  /** Of the object's case. */
  interruption: Interruption | null
  commandInterruption: Interruption | null
  /** Why no guest came to this case. */
  obstacle: string | null
  /** What of the artifact this kernel can do nothing with. */
  unsuited?: Unsuited | undefined
}

const PASS: Judgement = {verdict: 'pass', reason: null}

/** How deep the object itself is taken. */
const DEPTHS: readonly Mode[] = ['load_only', 'load_attach', 'behavior']

/** A verdict for each lane of a case. */
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

/** The user's own loader decides alone, and the tests that it tells of where it does. */
function judgeCommand(facts: CaseFacts, request: ArtifactRequest): Judgement {
  const {obstacle, command, commandInterruption} = facts
  if (obstacle !== null) return {verdict: 'error', reason: obstacle}
  if (commandInterruption !== null && command?.verdict !== 'fail') return judgeInterruption(commandInterruption)
  if (command === null) return {verdict: 'error', reason: 'the guest told nothing of the command'}
  if (request.command?.results == null) return {verdict: command.verdict, reason: command.reason}
  return judgeReported(command, facts, request.command.results.optional)
}

/**
 * A test that fails is why the command does. Where all that fail are optional, its exit code says nothing else. Without a test that
 * fails the command decides.
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

/** The first thing that speaks against a lane decides it; a deeper mode includes the shallower ones. */
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
  // What came after a lane had all it needs concerns the lanes that go deeper.
  if (!deepest && isComplete(mode, facts)) return undefined
  // A load that had already failed is the artifact's own verdict, whatever came after it.
  if (load?.verdict === 'fail' && interruption.kind !== 'crash') return undefined
  if (mode === 'behavior' && diedInOptionalTest(facts, request)) return undefined
  // So is a test that had failed; and a test that does not block does not, when it never ends either.
  if (mode === 'behavior' && interruption.kind !== 'crash' && testsAreTold(facts, request)) return undefined
  return judgeInterruption(interruption)
}

function isComplete(mode: Mode, {load, programs, tests}: CaseFacts): boolean {
  if (load?.verdict !== 'pass') return false
  if (mode === 'load_only' || tests.some(({verdict}) => verdict !== 'skip')) return true
  return programs.every(program => program.load?.verdict !== 'pass' || program.attach !== null)
}

/** A test that does not block does not when it takes the kernel with it either: those behind it were not reached. */
function diedInOptionalTest({tests, interruption}: CaseFacts, request: ArtifactRequest): boolean {
  if (interruption?.kind !== 'crash' || !interruption.during?.endsWith(' test')) return false
  const last = tests.findLastIndex(({verdict}) => verdict !== 'skip')
  return request.tests[last]?.required === false
}

/** `true` when some test was begun and all that block have their own verdict. */
function testsAreTold({tests}: CaseFacts, request: ArtifactRequest): boolean {
  const required = requiredTests(tests, request)
  return (
    tests.some(({verdict}) => verdict !== 'skip') &&
    (required.every(({verdict}) => verdict === 'pass') || required.some(({verdict}) => verdict === 'fail'))
  )
}

/** What libbpf passes over without a word is not loaded: a pass would say more than was tried. */
function judgeIgnored({ignored, libbpf}: CaseFacts): Judgement | undefined {
  if (ignored.length === 0) return undefined
  const names = ignored.map(({name, section}) => `${name} (${section})`).join(', ')
  return {verdict: 'fail', reason: `libbpf ${libbpf} ignores ${names}`}
}

/** What the manifest says of a map that is not there is the manifest's mistake: it says nothing about the artifact. */
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
  const more = over.length === 1 ? '' : `; so do ${over.length - 1} more programs`
  return {
    verdict: 'fail',
    reason: `${first.name} takes ${first.insns} instructions to verify, its budget is ${first.budget}${more}`,
  }
}

/** A budget that cannot be held against anything is not kept. */
function judgeUncounted(programs: readonly ProgramResult[]): Judgement | undefined {
  const uncounted = programs.find(
    ({load}) => load?.verdict === 'pass' && load.stats?.budget != null && load.stats.insnsProcessed === null,
  )
  return uncounted === undefined
    ? undefined
    : {
        verdict: 'error',
        reason: `${uncounted.name} has a budget, and the kernel does not tell how many instructions it verified`,
      }
}

/** Tests that are not required decide nothing, whatever becomes of them. */
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

/** By the manifest alone: a test whose kernel does not block fails its lane all the same. */
function requiredTests(tests: readonly TestResult[], request: ArtifactRequest): TestResult[] {
  return tests.filter((_, index) => request.tests[index]?.required)
}
