import type {LaneResult} from '../model/case.ts'
import type {Errno} from '../model/errno.ts'
import type {Finding} from '../model/finding.ts'
import type {FindingClass} from '../model/finding-class.ts'
import type {KnownFailure} from '../model/known-failure.ts'
import type {Place, SourceLine} from '../model/place.ts'
import type {CaseContext} from './context.ts'
import {type Addition, additionYaml} from './manifest-yaml.ts'
import type {Proof} from './proof.ts'
import {reproduce, shellFor} from './reproduce.ts'

/** What a rule makes of the words of the kernel or of libbpf. */
export interface Explanation {
  class: FindingClass
  title: string
  remedy: string
  /** What to paste into the manifest. */
  addition?: Addition
  /** What a table says of versions: shown only where no kernel of the run shows better. */
  background?: string
  /** What a kernel would show that has it; left out: that the same program, map or test works there. */
  proof?: Proof
  /** What the failure is about (a helper, a symbol): kernels that word it differently still fold. */
  subject?: string
}

/** A finding on one kernel, before it is folded. */
export interface Draft extends Omit<Finding, 'kernels' | 'otherPrograms'> {
  kernel: string | null
  /** Which part of the case it is about; null: a kernel or an artifact as a whole. */
  step: Step | null
  /** The entry of `known_failures` that would expect it and is past its `until`. */
  overdue: KnownFailure | null
  /** Two drafts that agree in class, artifact, program, map and identity are one finding. */
  identity: string
  /** What the kernel's own verifier proposes (Linux 7.3 and newer). */
  suggestion: string | null
  background: string | null
  proof: Proof | null
}

/** Where the words of a draft come from. */
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

/** Which part of a case failed: only the lanes that go that deep are concerned. */
export type Step = 'load' | 'attach' | 'test' | 'command'

/** A draft of one case. Its level and its command follow from the lanes that the step concerns. */
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
    remedyYaml:
      explanation.addition === undefined ? null : additionYaml(context.run, context.artifact, explanation.addition),
    place: evidence.place ?? context.artifact.place,
    suggestion: evidence.suggestion ?? null,
    background: explanation.background ?? null,
    proof: explanation.proof ?? evidence.proof ?? null,
    shell: shellFor(context.run, context.artifact, context.kernel.id),
    reproduce: reproduce(context.run, context.artifact, context.kernel.id, shallowestFailing(lanes)),
  }
}

/** `failure` when a required lane did not come out right: an `error` there keeps the gate from passing too. */
export function levelOf(lanes: readonly LaneResult[]): Finding['level'] {
  return lanes.some(lane => lane.required && hasFailed(lane)) ? 'failure' : 'warning'
}

/** `EINVAL (22)`, for sentences. */
export function errnoWords(errno: Errno | null): string {
  return errno === null ? 'no error number' : `${errno.name} (${errno.number})`
}

/** `true` for the verdicts that say that something is wrong. */
export function hasFailed(lane: {verdict: string}): boolean {
  return lane.verdict === 'fail' || lane.verdict === 'error'
}

/** An excerpt of nothing but the words is no news. */
function saysMore(excerpt: string | null, words: string | null): string | null {
  return excerpt?.replace(/^libbpf: /, '') === words ? null : excerpt
}

/** The lanes of a step; where none goes that deep, those that went as deep as any. */
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
 * Kernels and libbpf versions word the same failure a little differently: instruction numbers, `Invalid argument(-22)`
 * against `-EINVAL`, and `inv`, which verifiers since 5.18 call `scalar`.
 */
function normaliseWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g, 'errno')
    .replaceAll("'inv'", "'scalar'")
    .replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g, 'N')
}
