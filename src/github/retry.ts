import {setTimeout as sleep} from 'node:timers/promises'
import {errorMessage} from '../base/errors.ts'
import {trace} from '../base/trace.ts'
import {oneLine} from '../text/clean.ts'

/** How long a request that GitHub could not take now is tried again. */
export interface Patience {
  /** Between two tries after a 5xx or a broken connection, in milliseconds: one more try than pauses. */
  pauses: readonly number[]
  /** What `retry-after` may ask for, in milliseconds, in all tries together. */
  longestWait: number
  /** Aborted: there is no time to wait, and one more try is all. */
  hurry: AbortSignal
}

export const PATIENCE: Omit<Patience, 'hurry'> = {pauses: [1000, 2000, 4000], longestWait: 60_000}

/**
 * Tries again what may succeed later: a rate limit, an error of GitHub's, a broken connection. Anything else is an answer.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 *
 * @throws the last error
 */
export async function withRetries<T>(request: () => Promise<T>, {pauses, longestWait, hurry}: Patience): Promise<T> {
  let hurried = false
  let waited = 0
  for (let tries = 0; ; tries++) {
    try {
      return await request()
    } catch (thrown) {
      const pause = pauses[tries]
      if (pause === undefined || hurried || !isPassing(thrown)) throw thrown
      const asked = waitAskedFor(thrown)
      trace('http', () => `${failureWords(thrown)}; asked again in ${asked ?? pause} ms`)
      if (asked !== null && waited + asked > longestWait) throw thrown
      waited += asked ?? 0
      await sleep(asked ?? pause, undefined, {signal: hurry}).catch(() => {})
      hurried = hurry.aborted
    }
  }
}

/** Status of a response, or null when there was none: octokit gives a broken connection the status 500 and no response. */
export function statusOf(thrown: unknown): number | null {
  return responseOf(thrown)?.status ?? null
}

/**
 * Whether the one who answers that there is no such thing is not GitHub: Gitea and Forgejo run actions, and have no check
 * runs. GitHub and its Enterprise Server put a number on each answer.
 */
export function isOfOtherForge(thrown: unknown): boolean {
  const response = responseOf(thrown)
  return (
    response !== null &&
    (response.status === 404 || response.status === 405) &&
    !Object.keys(response.headers).some(name => name.startsWith('x-github-'))
  )
}

/** Milliseconds after which a rate limit may be over; null when the error is none, or does not say. */
export function waitAskedFor(thrown: unknown): number | null {
  const {status, headers} = responseOf(thrown) ?? {status: 0, headers: {}}
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(after)) return Math.max(0, after * 1000)
  if ((status !== 403 && status !== 429) || headers['x-ratelimit-remaining'] !== '0') return null
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : null
}

/** Why a request failed, in one line that says what to do where that is known. */
export function failureWords(thrown: unknown): string {
  const status = statusOf(thrown)
  const words = oneLine(errorMessage(thrown).replace(/ - https:\/\/docs\.github\.com\S*$/, ''))
  const wait = waitAskedFor(thrown)
  if (status === null) return `GitHub's API cannot be reached (${words})`
  if (status === 429 || (status === 403 && wait !== null))
    return `the rate limit of GitHub's API is used up${wait === null ? '' : ` for ${Math.ceil(wait / 1000)} s more`} (${status})`
  return `GitHub answers ${status}: ${words}`
}

function isPassing(thrown: unknown): boolean {
  const status = statusOf(thrown)
  return status === null || status >= 500 || status === 429 || (status === 403 && waitAskedFor(thrown) !== null)
}

interface Response {
  status: number
  headers: Record<string, string | undefined>
}

function responseOf(thrown: unknown): Response | null {
  if (typeof thrown !== 'object' || thrown === null || !('response' in thrown)) return null
  const {response} = thrown as {response: Response | undefined}
  return response ?? null
}
