import type {Mode} from './mode.ts'

/** The current state of a kernel. */
export type KernelState =
  | {step: 'resolving'}
  | {step: 'fetching'; what: string; bytes: number; total: number}
  | {step: 'waiting'}
  | {step: 'booting' | 'resuming'; release: string; boot: number}
  | {step: 'case'; artifact: string; doing: string | null; position: number; count: number}
  | {step: 'done'; verdicts: {pass: number; fail: number; skip: number; error: number}; seconds: number}
  | {step: 'examined'; seconds: number}
  | {step: 'probing'; what: string; position: number; count: number}
  | {step: 'probed'; features: number; seconds: number}
  | {step: 'failed'; message: string}

/** What a run is going to do. */
export interface PlannedRun {
  kernels: {id: string; required: boolean}[]
  /** One for each kernel. `required`: the lane and the kernel are required. */
  lanes: {artifact: string; mode: Mode; kernel: string; required: boolean}[]
}

/** Receives the progress of a run, and displays it. */
export interface Progress {
  /** Called before the run begins. */
  planned?(run: PlannedRun): void
  kernel(id: string, state: KernelState): void
}
