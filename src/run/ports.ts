import type {Logger} from '../base/logger.ts'
import type {SharedCache} from '../cache/shared-cache.ts'
import type {Progress} from '../model/progress.ts'
import type {RunRepository} from './repository.ts'

/** The environment of a run. */
export interface RunPorts {
  logger: Logger
  progress: Progress
  cache: SharedCache
  /** Finds the repository, for the places of findings and the tested commit. Called once, while guests run. */
  repository(): Promise<RunRepository>
  /** Cancels the run. The results contain what is known by then. */
  signal: AbortSignal
  /** The machine exists for this run, like that of a CI job: KVM may be enabled on it. */
  ownsMachine?: true
}
