import type {ArtifactResult, CaseResult, KernelResult, Results} from '../results/model.ts'

/** A run without what is derived from it. */
export type Run = Omit<Results, 'findings' | 'comparison' | 'gate'>

/** One artifact on one kernel, with what is known of both. */
export interface CaseContext {
  run: Run
  artifact: ArtifactResult
  kernel: KernelResult
  result: CaseResult
}
