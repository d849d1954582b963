import type {LaneResult} from '../model/case.ts'
import type {Finding} from '../model/finding.ts'
import type {KnownFailure} from '../model/known-failure.ts'
import type {Place, SourceLine} from '../model/place.ts'
import type {CaseContext} from './model/context.ts'
import type {Explanation} from './model/explanation.ts'
import {type Addition, additionYaml} from './model/manifest-yaml.ts'
import type {Proof} from './model/proof.ts'
import {reproduce, shellFor} from './reproduce.ts'

/** A finding on one kernel, before folding. */
export interface Draft extends Omit<Finding, 'kernels' | 'otherPrograms'> {
  kernel: string | null
  /** The part of the case that it is about; null for a kernel or an artifact as a whole. */
  step: Step | null
  /** The entry of `known_failures` that would expect it, but is past its `until`. */
  overdue: KnownFailure | null
  /** Drafts with the same class, artifact, program, map and identity are one finding. */
  identity: string
  /** The suggestion of the kernel's verifier (Linux 7.3 and newer). */
  suggestion: string | null
  background: string | null
  proof: Proof | null
}

/** The evidence of a draft: messages, places and logs. */
export interface Evidence {
  program?: string | null
  map?: string | null
  words?: string | null
  source?: SourceLine | null
  excerpt?: string | null
  log?: string | null
  place?: Place | null
  suggestion?: string | null
  proof?: Proof | null
}

/** The part of a case that failed. It concerns only the lanes that go that deep. */
export type Step = 'load' | 'attach' | 'test' | 'command'

/** Makes a draft about one case. Its level and its command depend on the lanes that the step concerns. */
export function draftOf(context: CaseContext, step: Step, explanation: Explanation, evidence: Evidence): Draft {
  const lanes = lanesOf(context.result.lanes, step)
  const words = evidence.words ?? null
  return {
    class: explanation.class,
    level: levelOf(lanes),
    artifact: context.artifact.name,
    program: evidence.program ?? null,
    map: evidence.map ?? null,
    kernel: context.kernel.id,
    step,
    known: null,
    overdue: null,
    identity: explanation.subject ?? normaliseWords(words ?? explanation.title),
    title: explanation.title,
    words,
    source: evidence.source ?? null,
    excerpt: saysMore(evidence.excerpt ?? null, words),
    log: evidence.log ?? null,
    remedy: explanation.remedy,
    remedyYaml: isUseful(context, explanation.addition)
      ? additionYaml(context.run, context.artifact, explanation.addition)
      : null,
    place: evidence.place ?? context.artifact.place,
    suggestion: evidence.suggestion ?? null,
    background: explanation.background ?? null,
    proof: explanation.proof ?? evidence.proof ?? null,
    shell: shellFor(context.run, context.artifact, context.kernel.id),
    reproduce: reproduce(context.run, context.artifact, context.kernel.id, shallowestFailing(lanes)),
  }
}

/** Returns whether there is an addition, and an object without the program that it leaves out still loads something. */
function isUseful({result}: CaseContext, addition: Addition | undefined): addition is Addition {
  return (
    addition !== undefined &&
    (addition.leavesOut === undefined ||
      result.programs.some(({name, load}) => name !== addition.leavesOut && load?.verdict === 'pass'))
  )
}

/** Returns `failure` if a required lane failed. An `error` counts too, because it also keeps the gate from passing. */
export function levelOf(lanes: readonly LaneResult[]): Finding['level'] {
  return lanes.some(lane => lane.required && hasFailed(lane)) ? 'failure' : 'warning'
}

/** Returns whether a verdict is `fail` or `error`. */
export function hasFailed(lane: {verdict: string}): boolean {
  return lane.verdict === 'fail' || lane.verdict === 'error'
}

/** Returns null for an excerpt that is the same as the words. */
function saysMore(excerpt: string | null, words: string | null): string | null {
  return excerpt?.replace(/^libbpf: /, '') === words ? null : excerpt
}

/** Returns the lanes that reach a step. If none does, returns the other lanes of the object. */
export function lanesOf(lanes: readonly LaneResult[], step: Step): readonly LaneResult[] {
  const concerned = lanes.filter(({mode}) => MODES[step].includes(mode))
  return concerned.length > 0 || step === 'command' ? concerned : lanes.filter(({mode}) => mode !== 'command')
}

const MODES: Readonly<Record<Step, readonly LaneResult['mode'][]>> = {
  load: ['load_only', 'load_attach', 'behavior'],
  attach: ['load_attach', 'behavior'],
  test: ['behavior'],
  command: ['command'],
}

function shallowestFailing(lanes: readonly LaneResult[]): LaneResult['mode'] | null {
  const depths: readonly LaneResult['mode'][] = ['load_only', 'load_attach', 'behavior', 'command']
  const failing = lanes.filter(hasFailed)
  const candidates = failing.length > 0 ? failing : lanes
  return depths.find(mode => candidates.some(lane => lane.mode === mode)) ?? null
}

/**
 * Removes the differences in wording between kernels and libbpf versions: instruction numbers, `Invalid argument(-22)` or
 * `-EINVAL`, and `inv` or `scalar` (5.18 and newer).
 */
function normaliseWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g, 'errno')
    .replaceAll("'inv'", "'scalar'")
    .replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g, 'N')
}
