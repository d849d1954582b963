import type {Mode} from './mode.ts'

/** What a kernel is doing. */
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
  /** One a kernel; `required`: the lane is and so is the kernel. */
  lanes: {artifact: string; mode: Mode; kernel: string; required: boolean}[]
}

/** Told while a run goes on; where it is shown is not the run's matter. */
export interface Progress {
  /** Before anything is done. */
  planned?(run: PlannedRun): void
  kernel(id: string, state: KernelState): void
}
