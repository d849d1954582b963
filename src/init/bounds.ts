import type {TrialChoice} from '../request/run.ts'

/** How much may be tried: a search that finds nothing ends all the same. */
export interface Bounds {
  /** Of one object. */
  attempts: number
  /** Of all objects together, in milliseconds from now on. */
  ms: number
}

/** Most objects load with the first attempt; the longest search that is of use had 20. */
export const MAX_ATTEMPTS = 24

/** What a run that fails may take longer than one that passes. */
const SHARE_OF_RUN = 0.25
const LEAST_MS = 3000
const MOST_MS = 60_000

/** What `init` may take: to find sizes is what it is for. */
const INIT_MS = 300_000

/**
 * The bounds of the trials after a run that fails; null: there are none.
 *
 * @param runMs how long the run took
 */
export function boundsAfterRun(choice: TrialChoice, runMs: number): Bounds | null {
  if (choice === 'off') return null
  const usual = Math.min(Math.max(runMs * SHARE_OF_RUN, LEAST_MS), MOST_MS)
  return {attempts: MAX_ATTEMPTS, ms: choice === 'auto' ? usual : choice * 1000}
}

/** The bounds of the search of `init`; null: it asks no questions. */
export function boundsOfInit(choice: TrialChoice): Bounds | null {
  if (choice === 'off') return null
  return {attempts: MAX_ATTEMPTS, ms: choice === 'auto' ? INIT_MS : choice * 1000}
}

/** `at most 24 attempts per object and 12 s in total`. */
export function boundsWords({attempts, ms}: Bounds): string {
  return `at most ${attempts} attempts per object and ${Math.ceil(ms / 1000)} s in total`
}
