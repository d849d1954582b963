import type {ArtifactRequest} from '../manifest/model.ts'
import type {
  CaseResult,
  FixupResult,
  Interruption,
  LaneResult,
  LoadResult,
  Mode,
  ProgramResult,
  Verdict,
} from './model.ts'

/** What a lane is judged by. */
export interface CaseFacts {
  load: LoadResult | null
  programs: readonly ProgramResult[]
  fixups: readonly FixupResult[]
  interruption: Interruption | null
  /** Why no guest came to this case. */
  obstacle: string | null
}

type Judgement = Pick<LaneResult, 'verdict' | 'reason'>

const PASS: Judgement = {verdict: 'pass', reason: null}

/** A verdict for each lane of a case. */
export function judgeLanes(facts: CaseFacts, request: ArtifactRequest, kernelRequired: boolean): CaseResult['lanes'] {
  return request.lanes.map(({mode, required}) => ({
    mode,
    required: required && kernelRequired,
    ...judge(mode, facts, request),
  }))
}

/** The first thing that speaks against a lane decides it; a deeper mode includes the shallower ones. */
function judge(mode: Mode, facts: CaseFacts, request: ArtifactRequest): Judgement {
  return (
    judgeObstacle(mode, facts) ??
    judgeFixups(facts) ??
    judgeProgramNames(facts, request) ??
    judgeLoad(facts) ??
    (mode === 'load_only' ? PASS : judgeAttach(facts)) ??
    PASS
  )
}

function judgeObstacle(mode: Mode, {obstacle, interruption, load}: CaseFacts): Judgement | undefined {
  if (obstacle !== null) return {verdict: 'error', reason: obstacle}
  if (interruption === null) return undefined
  // What came after a load that passed concerns the lanes that go deeper.
  if (mode === 'load_only' && load?.verdict === 'pass') return undefined
  // A load that had already failed is the artifact's own verdict, whatever came after it.
  if (load?.verdict === 'fail' && interruption.kind !== 'crash') return undefined
  return judgeInterruption(interruption)
}

/** The kernel's death is a verdict; a case that was cut short is not. */
function judgeInterruption(interruption: Interruption): Judgement {
  switch (interruption.kind) {
    case 'crash':
      return {verdict: 'fail', reason: `the kernel died: ${interruption.message}${duringOf(interruption.during)}`}
    case 'timeout':
      return {
        verdict: 'error',
        reason: `not done within ${interruption.seconds} s; raise \`timeout\` if it needs longer`,
      }
    case 'killed':
      return {
        verdict: 'error',
        reason: `its process died (${interruption.signal === 0 ? `exit code ${interruption.exitCode}` : `signal ${interruption.signal}`})${duringOf(interruption.during)}`,
      }
    case 'lost':
      return {verdict: 'error', reason: interruption.message}
    case 'cancelled':
      return {verdict: 'error', reason: 'cancelled'}
  }
}

function duringOf(during: string | null): string {
  return during === null ? '' : ` (during ${during})`
}

/** What the manifest says of a map that is not there is the manifest's mistake: it says nothing about the artifact. */
function judgeFixups({fixups}: CaseFacts): Judgement | undefined {
  const refused = fixups.find(({status}) => status !== 'applied')
  return refused === undefined
    ? undefined
    : {verdict: 'error', reason: `${refused.note}${refused.errno === null ? '' : ` (${refused.errno.name})`}`}
}

function judgeProgramNames({programs, load}: CaseFacts, request: ArtifactRequest): Judgement | undefined {
  if (programs.length === 0 && load?.verdict === 'fail') return undefined
  const unknown = request.programs.find(({name}) => !programs.some(program => program.name === name))
  if (unknown === undefined) return undefined
  const known = programs.map(({name}) => name).join(', ')
  return {
    verdict: 'error',
    reason: `the manifest names program \`${unknown.name}\`, the object has ${known || 'none'} (${unknown.place.file}:${unknown.place.line})`,
  }
}

function judgeLoad({load, programs}: CaseFacts): Judgement | undefined {
  if (load === null) return {verdict: 'error', reason: 'the guest sent no verdict of the load'}
  if (load.verdict !== 'pass') return {verdict: load.verdict, reason: loadReason(load, programs)}
  if (programs.some(program => program.load?.verdict === 'pass')) return undefined
  // libbpf is linked with observers of its loads (native/submit.c): without a word from them nothing is known.
  if (programs.some(({autoload}) => autoload))
    return {
      verdict: 'error',
      reason: 'the guest told of no program load; the validator was built in a wrong way, please report it',
    }
  const reason =
    programs.length === 0
      ? 'nothing was loaded: the object has no programs'
      : 'nothing was loaded: every program is off by default (`SEC("?…")`)'
  return {verdict: 'fail', reason}
}

function loadReason({errno, message, map, program}: LoadResult, programs: readonly ProgramResult[]): string {
  const name = errno?.name ?? 'no errno'
  if (map !== null) return `map ${map} could not be created (${name})`
  const rejected = programs.filter(({load}) => load?.verdict === 'fail').map(candidate => candidate.name)
  if (rejected.length > 0) return `${listed(rejected)} did not load (${name}); ${loadable(programs)}`
  if (program !== null) return `${program} did not load (${name})`
  return message ?? `the object did not load (${name})`
}

function loadable(programs: readonly ProgramResult[]): string {
  const judged = programs.filter(({load}) => load !== null)
  return `${judged.filter(({load}) => load?.verdict === 'pass').length} of ${judged.length} programs load alone`
}

/** A failing attach decides before one that was not tried; what the manifest marks as not required decides nothing. */
function judgeAttach({programs}: CaseFacts): Judgement | undefined {
  const tried = programs.filter(({attach}) => attach !== null)
  const attached = tried.filter(({attach}) => attach?.verdict === 'pass').length
  for (const verdict of ['fail', 'skip'] as const) {
    const against = tried.filter(({attach}) => attach?.required && attach.verdict === verdict)
    if (against.length > 0)
      return {verdict, reason: `${attached} of ${tried.length} programs attached; ${attachReason(verdict, against)}`}
  }
  return undefined
}

function attachReason(verdict: Verdict, against: readonly ProgramResult[]): string {
  const names = listed(against.map(({name}) => name))
  if (verdict === 'fail')
    return `${names}: ${against[0]?.attach?.message ?? against[0]?.attach?.errno?.name ?? 'failed'}`
  return `libbpf does not attach ${listed([...new Set(against.map(({type}) => type))])} programs by itself (${names})`
}

/** Three names, and how many more. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}
