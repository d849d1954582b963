import type {TrialChoice} from '../request/run.ts'

/** The limits of a search, so that one without a result ends. */
export interface Bounds {
  /** Attempts per object. */
  attempts: number
  /** Time for all objects, in milliseconds from now. */
  ms: number
}

/** Most objects load with the first attempt; the longest useful search took 20. */
const MAX_ATTEMPTS = 24

/** Limits of the additional time of a failing run: a share of its duration, within bounds. */
const SHARE_OF_RUN = 0.25
const LEAST_MS = 3000
const MOST_MS = 60_000

/** Default time of the search of `init`, whose purpose is to find sizes. */
const INIT_MS = 300_000

/**
 * Returns the bounds of the trials after a failing run; null: no trials.
 *
 * @param runMs duration of the run in milliseconds
 */
export function boundsAfterRun(choice: TrialChoice, runMs: number): Bounds | null {
  if (choice === 'off') return null
  const usual = Math.min(Math.max(runMs * SHARE_OF_RUN, LEAST_MS), MOST_MS)
  return {attempts: MAX_ATTEMPTS, ms: choice === 'auto' ? usual : choice * 1000}
}

/** Returns the bounds of the search of `init`; null: no search. */
export function boundsOfInit(choice: TrialChoice): Bounds | null {
  if (choice === 'off') return null
  return {attempts: MAX_ATTEMPTS, ms: choice === 'auto' ? INIT_MS : choice * 1000}
}

/** Formats bounds: `at most 24 attempts per object and 12 s in total`. */
export function boundsWords({attempts, ms}: Bounds): string {
  return `at most ${attempts} attempts per object and ${Math.ceil(ms / 1000)} s in total`
}
