import type {KernelResult} from './kernel.ts'
import type {Mode} from './mode.ts'
import type {Place} from './place.ts'
import type {SurfaceDifference} from './surface.ts'
import type {Verdict} from './verdict.ts'

/** The policy for programs that grow, from `baseline:` of the manifest or from the input. */
export interface GrowthPolicy {
  /** How many more instructions are allowed, as written: `+10%`, `+500`; null to show growth without judging it. */
  threshold: string | null
  /** Growth beyond the threshold blocks, if it affects a required lane. */
  required: boolean
  /** Where the manifest sets this; null if it does not. */
  place: Place | null
}

/** The comparison of these results with those of an earlier run. */
export interface Comparison {
  baseline: BaselineResult
  /** The threshold as written: `+10%`, `+500`; null to show growth without judging it. */
  insnsThreshold: string | null
  /** Artifacts × kernels. Only those that both runs have are compared. */
  cases: {compared: number; added: number; gone: number}
  /** Kernels that are different builds from those in the baseline. */
  kernels: KernelChange[]
  /** Verdicts that differ from the baseline, worse ones first. */
  verdicts: VerdictChange[]
  /** Counts of processed instructions that differ from the baseline, the largest growth first. */
  insns: InsnsChange[]
  /** Programs whose runs take at least twice as long, or at most half as long, as in the baseline; slower ones first. */
  runTimes: RunTimeChange[]
  /** What programs read that was different on the same kernel in the baseline. */
  surface: SurfaceDifference[]
}

/** The earlier run. */
export interface BaselineResult {
  /** Its commit; null if it is not known. */
  revision: string | null
  /** ISO 8601. */
  startedAt: string
  /** Where it was found: a path, or the branch and the cache of GitHub Actions. */
  source: string
}

export interface KernelChange {
  kernel: string
  arch: KernelResult['arch']
  /** `uname -r`, and what else distinguishes the two builds if that is the same. */
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
  /** The kernel is a different build than in the baseline, so the change may not come from the code. */
  kernelChanged: boolean
  /** The object has different bytes than in the baseline. */
  objectChanged: boolean
  /** It fails now, and `known_failures` expects it. */
  known: boolean
}

/** The part of an artifact whose verdict changed. */
export type ChangeSubject =
  | {kind: 'lane'; mode: Mode}
  | {kind: 'program'; name: string; step: 'load' | 'attach'}
  | {kind: 'test'; name: string}

/** A figure of a program that differs from the baseline. */
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

/** A change of the duration of a run, in simple instructions of the guest ({@link RunTime}). Only `max_run_insns` judges it. */
export type RunTimeChange = FigureChange

/** A change of the number of instructions that the verifier processed. */
export interface InsnsChange extends FigureChange {
  /** It grew by more than the threshold allows, on the same kernel build. */
  beyond: boolean
}
