import type {Verdict} from './verdict.ts'

/** What the whole run means for the pull request. */
export interface Gate {
  status: 'passed' | 'failed' | 'error'
  /** 0 all required passed, 2 a required verdict is `fail`, 1 the run could not tell. */
  exitCode: 0 | 1 | 2
  /** One sentence: the first line of every report. */
  sentence: string
  /** Lanes by verdict, over all kernels. */
  counts: Record<Verdict, number>
  /** Lanes that did not pass and do not block; those that fail as known are not among them. */
  nonBlocking: number
  /** Lanes that fail, and only as `known_failures` says. */
  known: number
  /** Kernels on which a required lane failed. */
  failedKernels: string[]
}

/** Which lanes block: the required ones, all, or none. */
export type FailOn = 'required' | 'any' | 'never'
