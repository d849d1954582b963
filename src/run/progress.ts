/** What a kernel is doing. */
export type KernelState =
  | {step: 'resolving'}
  | {step: 'fetching'; what: string; bytes: number; total: number}
  | {step: 'waiting'}
  | {step: 'booting'; release: string; boot: number}
  | {step: 'case'; artifact: string; doing: string | null; position: number; count: number}
  | {step: 'done'; verdicts: {pass: number; fail: number; skip: number; error: number}; seconds: number}
  | {step: 'failed'; message: string}

/** Told while a run goes on; where it is shown is not the run's matter. */
export interface Progress {
  kernel(id: string, state: KernelState): void
}
