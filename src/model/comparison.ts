import type {KernelResult} from './kernel.ts'
import type {Mode} from './mode.ts'
import type {Place} from './place.ts'
import type {SurfaceDifference} from './surface.ts'
import type {Verdict} from './verdict.ts'

/** What the manifest's `baseline:` or the input says of programs that grow. */
export interface GrowthPolicy {
  /** How many more instructions are fine, as it was written: `+10%`, `+500`; null: growth is shown and never judged. */
  threshold: string | null
  /** Growth beyond it blocks, where a required lane is concerned. */
  required: boolean
  /** Where the manifest says so. */
  place: Place | null
}

/** These results against those of an earlier run. */
export interface Comparison {
  baseline: BaselineResult
  /** As it was written: `+10%`, `+500`; null: growth is shown and never judged. */
  insnsThreshold: string | null
  /** Artifacts × kernels: what the two have in common is what was compared. */
  cases: {compared: number; added: number; gone: number}
  /** Kernels that are another build than the baseline's. */
  kernels: KernelChange[]
  /** Verdicts that are others than the baseline's, worse ones first. */
  verdicts: VerdictChange[]
  /** Processed instructions that are others than the baseline's, the largest growth first. */
  insns: InsnsChange[]
  /** Programs whose runs take at least twice as long, or half as long, as the baseline's; the slower ones first. */
  runTimes: RunTimeChange[]
  /** What programs read that was another thing on the same kernel. */
  surface: SurfaceDifference[]
}

/** What was compared with. */
export interface BaselineResult {
  /** Its commit, where it is known. */
  revision: string | null
  /** ISO 8601. */
  startedAt: string
  /** Where it was found: a path, or the branch and the cache of GitHub Actions. */
  source: string
}

export interface KernelChange {
  kernel: string
  arch: KernelResult['arch']
  /** `uname -r`, and what else tells the two apart where that is the same. */
  before: string
  after: string
}

export interface VerdictChange {
  artifact: string
  subject: ChangeSubject
  kernel: string
  arch: KernelResult['arch']
  before: Verdict
  after: Verdict
  /** The kernel is another build than the baseline's: no word about the code. */
  kernelChanged: boolean
  /** The object has other bytes than the baseline's. */
  objectChanged: boolean
  /** It fails now as `known_failures` says. */
  known: boolean
}

/** What of an artifact changed its verdict. */
export type ChangeSubject =
  | {kind: 'lane'; mode: Mode}
  | {kind: 'program'; name: string; step: 'load' | 'attach'}
  | {kind: 'test'; name: string}

/** A figure of a program that is another one than the baseline's. */
interface FigureChange {
  artifact: string
  program: string
  kernel: string
  arch: KernelResult['arch']
  before: number
  after: number
  kernelChanged: boolean
  objectChanged: boolean
}

/** Of how long a run takes, in simple instructions of the guest ({@link RunTime}). It is shown, and judged by `max_run_insns` alone. */
export type RunTimeChange = FigureChange

/** Of the instructions that the verifier processed. */
export interface InsnsChange extends FigureChange {
  /** Grew by more than the threshold allows, on a kernel that is the same. */
  beyond: boolean
}
