import type {CaseResult, LaneResult} from '../model/case.ts'
import type {InsnsChange} from '../model/comparison.ts'
import type {Finding} from '../model/finding.ts'
import type {FailOn, Gate} from '../model/gate.ts'
import type {KernelResult} from '../model/kernel.ts'
import {isSurfaceClass} from '../model/surface-policy.ts'
import type {Verdict} from '../model/verdict.ts'

interface JudgedLane extends LaneResult {
  kernel: string
  /** `false` for a known failure, regardless of `fail-on`: the manifest expects it. */
  blocks: boolean
}

/**
 * Computes the result of the run. An `error` outweighs a `fail`, because a check without a verdict may hide another failure.
 *
 * @param growth programs that grew by more than the manifest allows, where growth blocks
 * @param findings of the run: those about its surface may block
 */
export function gateOf(
  cases: readonly CaseResult[],
  kernels: readonly KernelResult[],
  failOn: FailOn,
  growth: readonly InsnsChange[] = [],
  findings: readonly Finding[] = [],
): Gate {
  const lanes = cases.flatMap(({kernel, lanes}) =>
    lanes.map((lane): JudgedLane => ({...lane, kernel, blocks: blocks(lane, failOn)})),
  )
  const counts = countVerdicts(lanes)
  const blocking = lanes.filter(lane => lane.blocks)
  const failed = blocking.filter(({verdict}) => verdict === 'fail')
  const undecided = blocking.filter(({verdict}) => verdict === 'error' || verdict === 'skip')
  const inOrder = (affected: readonly {kernel: string}[]) =>
    kernels.map(({id}) => id).filter(id => affected.some(({kernel}) => kernel === id))
  const surface = findings.filter(finding => surfaceBlocks(finding, failOn))
  const changed = surface.flatMap(finding => finding.kernels.map(kernel => ({kernel})))
  const failedKernels = inOrder([...failed, ...growth, ...changed])
  const others = [...grown(growth), ...changedSurface(surface)]
  const known = lanes.filter(lane => lane.known !== null).length
  const nonBlocking = lanes.filter(lane => !lane.blocks && lane.known === null && lane.verdict !== 'pass').length
  const common = {counts, nonBlocking, known, failedKernels}
  const kind = failOn === 'any' ? '' : 'required '
  if (lanes.length === 0)
    return {status: 'error', exitCode: 1, sentence: 'Inconclusive: no artifact ran on any kernel', ...common}
  const aside = asideOf(nonBlocking, known, cases)
  if (undecided.length > 0)
    return {
      status: 'error',
      exitCode: 1,
      sentence: `Inconclusive: ${undecidedSentence(undecided, inOrder(undecided), kind)}${[alsoFailed(failed, kind), ...others].map(also).join('')}${aside}`,
      ...common,
    }
  if (failed.length > 0)
    return {
      status: 'failed',
      exitCode: 2,
      sentence: `Failed: ${share(failed, blocking, kind)}, on ${named(failedKernels)}${others.map(also).join('')}${aside}`,
      ...common,
    }
  if (others.length > 0)
    return {
      status: 'failed',
      exitCode: 2,
      sentence: `Failed: ${others.join('; ')}, on ${named(failedKernels)}${aside}`,
      ...common,
    }
  return {status: 'passed', exitCode: 0, sentence: passedSentence(blocking, lanes, kernels, failOn, aside), ...common}
}

/** Returns what did not pass but does not block, for the end of the sentence. */
function asideOf(lanes: number, known: number, cases: readonly CaseResult[]): string {
  const passing = cases.filter(result =>
    result.lanes.some(({mode, verdict}) => mode === 'behavior' && verdict === 'pass'),
  )
  const tests = passing
    .flatMap(result => result.tests)
    .filter(test => test.verdict !== 'pass' && test.known === null).length
  const asides = [
    ...(known === 0 ? [] : [`${known} known ${known === 1 ? 'failure' : 'failures'}`]),
    ...(lanes === 0 ? [] : [`${lanes} non-blocking ${lanes === 1 ? 'check' : 'checks'} did not pass`]),
    ...(tests === 0 ? [] : [`${tests} non-blocking ${tests === 1 ? 'test' : 'tests'} did not pass`]),
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

function undecidedSentence(undecided: readonly JudgedLane[], kernels: readonly string[], kind: string): string {
  const [reason, ...others] = new Set(undecided.map(lane => lane.reason))
  const why = reason !== null && others.length === 0 ? `: ${reason}` : ''
  return `${undecided.length} ${kind}${undecided.length === 1 ? 'check has' : 'checks have'} no verdict, on ${named(kernels)}${why}`
}

function alsoFailed(failed: readonly JudgedLane[], kind: string): string {
  return failed.length === 0 ? '' : `${failed.length} ${kind}${failed.length === 1 ? 'check' : 'checks'} failed`
}

function also(words: string): string {
  return words === '' ? '' : `; ${words}`
}

/** Names the kernels, or their number and the first ones, because the sentence is a heading. */
function named(kernels: readonly string[]): string {
  const most = 4
  return kernels.length <= most
    ? kernels.join(', ')
    : `${kernels.length} kernels (${kernels.slice(0, most).join(', ')} …)`
}

function grown(growth: readonly InsnsChange[]): string[] {
  const programs = new Set(growth.map(({artifact, program}) => JSON.stringify([artifact, program]))).size
  return programs === 0
    ? []
    : [`${programs} ${programs === 1 ? 'program takes' : 'programs take'} more instructions than the baseline allows`]
}

/** Returns whether a finding about the surface fails the run: only if the manifest requires it. */
function surfaceBlocks({class: kind, level}: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && level === 'failure' && isSurfaceClass(kind)
}

function changedSurface(findings: readonly Finding[]): string[] {
  return findings.length === 0
    ? []
    : [`${findings.length} ${findings.length === 1 ? 'hook or field differs' : 'hooks and fields differ'} silently`]
}

function share(failed: readonly JudgedLane[], blocking: readonly JudgedLane[], kind: string): string {
  return `${failed.length} of ${blocking.length} ${kind}checks failed`
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
    return `Passed: every required check is a known failure, ${where}${aside}`
  if (blocking.length === 0)
    return `Passed: ${failOn === 'never' ? 'no failure blocks (fail-on: never)' : 'no check is required'}; ${lanes.filter(({verdict}) => verdict === 'pass').length} of ${lanes.length} checks passed ${where}`
  const kind = failOn === 'any' ? '' : 'required '
  const all = blocking.length === 1 ? `the ${kind}check passed` : `all ${blocking.length} ${kind}checks passed`
  return `Passed: ${all} ${where}${aside}`
}
