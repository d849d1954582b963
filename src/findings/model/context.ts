import type {ArtifactResult} from '../../model/artifact.ts'
import type {CaseResult} from '../../model/case.ts'
import type {KernelResult} from '../../model/kernel.ts'
import type {Results} from '../../model/results.ts'

/** A run without the parts that are derived from it. */
export type Run = Omit<Results, 'findings' | 'comparison' | 'gate'>

/** One artifact on one kernel, with the results of both. */
export interface CaseContext {
  run: Run
  artifact: ArtifactResult
  kernel: KernelResult
  result: CaseResult
}
