import type {Verdict} from './verdict.ts'

/** The result of the whole run for the pull request. */
export interface Gate {
  status: 'passed' | 'failed' | 'error'
  /** 0: all required checks passed. 2: a required check failed. 1: the run has no result. */
  exitCode: 0 | 1 | 2
  /** One sentence: the first line of every report. */
  sentence: string
  /** Lanes by verdict, over all kernels. */
  counts: Record<Verdict, number>
  /** Lanes that did not pass and do not block, without known failures. */
  nonBlocking: number
  /** Lanes whose failures are all known (`known_failures`). */
  known: number
  /** Kernels on which a required lane failed. */
  failedKernels: string[]
}

/** Which lanes block: the required ones, all, or none. */
export type FailOn = 'required' | 'any' | 'never'
