import type {CaseResult, Gate, InsnsChange, KernelResult, LaneResult, Verdict} from './model.ts'

/** Which lanes block: the required ones, all, or none. */
export type FailOn = 'required' | 'any' | 'never'

interface JudgedLane extends LaneResult {
  kernel: string
  /** A known failure does not, whatever `fail-on` says: it is what the manifest expects. */
  blocks: boolean
}

/**
 * What the run means: DESIGN §5. An `error` outweighs a `fail`, since what could not be told may hide another one.
 *
 * @param growth programs that grew more than the manifest allows and lets pass
 */
export function gateOf(
  cases: readonly CaseResult[],
  kernels: readonly KernelResult[],
  failOn: FailOn,
  growth: readonly InsnsChange[] = [],
): Gate {
  const lanes = cases.flatMap(({kernel, lanes}) =>
    lanes.map((lane): JudgedLane => ({...lane, kernel, blocks: blocks(lane, failOn)})),
  )
  const counts = countVerdicts(lanes)
  const blocking = lanes.filter(lane => lane.blocks)
  const failed = blocking.filter(({verdict}) => verdict === 'fail')
  const untold = blocking.filter(({verdict}) => verdict === 'error' || verdict === 'skip')
  const inOrder = (told: readonly {kernel: string}[]) =>
    kernels.map(({id}) => id).filter(id => told.some(({kernel}) => kernel === id))
  const failedKernels = inOrder([...failed, ...growth])
  const known = lanes.filter(lane => lane.known !== null).length
  const nonBlocking = lanes.filter(lane => !lane.blocks && lane.known === null && lane.verdict !== 'pass').length
  const common = {counts, nonBlocking, known, failedKernels}
  const kind = failOn === 'any' ? '' : 'required '
  if (lanes.length === 0)
    return {status: 'error', exitCode: 1, sentence: 'Could not tell: no artifact was taken to any kernel', ...common}
  const aside = asideOf(nonBlocking, known, cases)
  if (untold.length > 0)
    return {
      status: 'error',
      exitCode: 1,
      sentence: `Could not tell: ${untoldSentence(untold, inOrder(untold), kind)}${alsoFailed(failed, kind)}${alsoGrown(growth)}${aside}`,
      ...common,
    }
  if (failed.length > 0)
    return {
      status: 'failed',
      exitCode: 2,
      sentence: `Failed: ${share(failed, blocking, kind)}, on ${named(failedKernels)}${alsoGrown(growth)}${aside}`,
      ...common,
    }
  if (growth.length > 0)
    return {
      status: 'failed',
      exitCode: 2,
      sentence: `Failed: ${grown(growth)}, on ${named(failedKernels)}${aside}`,
      ...common,
    }
  return {status: 'passed', exitCode: 0, sentence: passedSentence(blocking, lanes, kernels, failOn, aside), ...common}
}

/** What did not pass and does not block is not hidden. */
function asideOf(lanes: number, known: number, cases: readonly CaseResult[]): string {
  const passing = cases.filter(result =>
    result.lanes.some(({mode, verdict}) => mode === 'behavior' && verdict === 'pass'),
  )
  const tests = passing
    .flatMap(result => result.tests)
    .filter(test => test.verdict !== 'pass' && test.known === null).length
  const asides = [
    ...(known === 0 ? [] : [`${known} ${known === 1 ? 'fails' : 'fail'} as known`]),
    ...(lanes === 0 ? [] : [`${lanes} that ${lanes === 1 ? 'does' : 'do'} not block did not pass`]),
    ...(tests === 0 ? [] : [`${tests} ${tests === 1 ? 'test that does' : 'tests that do'} not block did not pass`]),
  ]
  return asides.map(aside => `; ${aside}`).join('')
}

function blocks(lane: LaneResult, failOn: FailOn): boolean {
  if (lane.known !== null) return false
  return failOn === 'any' || (failOn === 'required' && lane.required)
}

function countVerdicts(lanes: readonly LaneResult[]): Record<Verdict, number> {
  const counts = {pass: 0, fail: 0, skip: 0, error: 0}
  for (const {verdict} of lanes) counts[verdict]++
  return counts
}

function untoldSentence(untold: readonly JudgedLane[], kernels: readonly string[], kind: string): string {
  const [reason, ...others] = new Set(untold.map(lane => lane.reason))
  const why = reason !== null && others.length === 0 ? `: ${reason}` : ''
  return `${untold.length} ${kind}${untold.length === 1 ? 'check has' : 'checks have'} no verdict, on ${named(kernels)}${why}`
}

function alsoFailed(failed: readonly JudgedLane[], kind: string): string {
  return failed.length === 0 ? '' : `; ${failed.length} ${kind}${failed.length === 1 ? 'check fails' : 'checks fail'}`
}

/** The sentence is a heading: of many kernels the first ones are named. */
function named(kernels: readonly string[]): string {
  const most = 4
  return kernels.length <= most
    ? kernels.join(', ')
    : `${kernels.length} kernels (${kernels.slice(0, most).join(', ')} …)`
}

function alsoGrown(growth: readonly InsnsChange[]): string {
  return growth.length === 0 ? '' : `; ${grown(growth)}`
}

function grown(growth: readonly InsnsChange[]): string {
  const programs = new Set(growth.map(({artifact, program}) => JSON.stringify([artifact, program]))).size
  return `${programs} ${programs === 1 ? 'program takes' : 'programs take'} more instructions than the baseline allows`
}

function share(failed: readonly JudgedLane[], blocking: readonly JudgedLane[], kind: string): string {
  return `${failed.length} of ${blocking.length} ${kind}checks ${failed.length === 1 ? 'fails' : 'fail'}`
}

function passedSentence(
  blocking: readonly JudgedLane[],
  lanes: readonly JudgedLane[],
  kernels: readonly KernelResult[],
  failOn: FailOn,
  aside: string,
): string {
  const where = `on ${kernels.length} ${kernels.length === 1 ? 'kernel' : 'kernels'}`
  if (blocking.length === 0 && failOn !== 'never' && lanes.some(({required, known}) => required && known !== null))
    return `Passed: no required check fails otherwise than as known, ${where}${aside}`
  if (blocking.length === 0)
    return `Passed: ${failOn === 'never' ? 'nothing may fail it (fail-on: never)' : 'nothing was required'}; ${lanes.filter(({verdict}) => verdict === 'pass').length} of ${lanes.length} checks pass ${where}`
  const kind = failOn === 'any' ? '' : 'required '
  const all = blocking.length === 1 ? `the one ${kind}check passes` : `all ${blocking.length} ${kind}checks pass`
  return `Passed: ${all} ${where}${aside}`
}
