import type {Logger} from '../logger.ts'
import type {Progress} from './progress.ts'

/** What a run needs from the outside. */
export interface RunPorts {
  logger: Logger
  progress: Progress
  /** Cancels the run: what is known by then is in the results. */
  signal: AbortSignal
}
