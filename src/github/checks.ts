import type {Problem} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import type {Finding} from '../model/finding.ts'
import type {FailOn} from '../model/gate.ts'
import type {Progress} from '../model/progress.ts'
import type {Results} from '../model/results.ts'
import type {GithubContext} from './context.ts'
import type {JobMatrix} from './job-matrix.ts'

/** The check runs of a step: one for the gate, and one for each non-blocking lane. No method throws. */
export interface Checks {
  /** Returns a progress that updates the check runs and `next`. */
  progress(next: Progress): Progress
  /**
   * Completes the check runs.
   *
   * @returns the findings that no check run has: the caller reports them in another way
   */
  complete(results: Results): Promise<readonly Finding[]>
  /**
   * Completes the check runs of a run without results, or whose results could not be reported. Completed ones stay unchanged.
   *
   * @param title the outcome of the run, in a few words
   */
  fail(title: string, problems: readonly Problem[]): Promise<void>
}

export const NO_CHECKS: Checks = {
  progress: next => next,
  complete: async ({findings}) => findings,
  fail: async () => {},
}

export interface CheckSettings {
  checkName: string
  jobMatrix: JobMatrix
  failOn: FailOn
  context: GithubContext
  logger: Logger
  /** Aborted if the job is cancelled: the check runs must not stay in progress. */
  signal: AbortSignal
  /** Milliseconds between two updates of a check run. */
  updateInterval?: number
}
