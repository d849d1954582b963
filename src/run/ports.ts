import type {Logger} from '../base/logger.ts'
import type {SharedCache} from '../cache/shared-cache.ts'
import type {Progress} from '../model/progress.ts'
import type {RunRepository} from './repository.ts'

/** What a run needs from the outside. */
export interface RunPorts {
  logger: Logger
  progress: Progress
  cache: SharedCache
  /** Finds where findings are placed, and what is tested. Asked once, while guests run. */
  repository(): Promise<RunRepository>
  /** Cancels the run: what is known by then is in the results. */
  signal: AbortSignal
  /** The machine is there for this run, as that of a job is: what it lacks for KVM may be mended. */
  ownsMachine?: true
}
