import type {Problem} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import type {Finding} from '../model/finding.ts'
import type {FailOn} from '../model/gate.ts'
import type {Progress} from '../model/progress.ts'
import type {Results} from '../model/results.ts'
import type {GithubContext} from './context.ts'
import type {JobMatrix} from './job-matrix.ts'

/** The check runs of a step: one for the gate, and one for each lane that does not block. None of it throws. */
export interface Checks {
  /** Shows there what it is told, and tells `next`. */
  progress(next: Progress): Progress
  /** @returns the findings that no check run carries: they have to be told in another way */
  complete(results: Results): Promise<readonly Finding[]>
  /**
   * There are no results, or they could not be told. What has been completed stays as it is.
   *
   * @param title what became of the run, in a few words
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
  /** Aborted: the job is cancelled, and the check runs must not stay in progress. */
  signal: AbortSignal
  /** Between two updates of a check run, in milliseconds. */
  updateInterval?: number
}
