import {setTimeout as sleep} from 'node:timers/promises'
import {errorMessage} from '../base/errors.ts'
import {trace} from '../base/trace.ts'
import {oneLine} from '../text/clean.ts'

/** How often and how long a failed request is retried. */
export interface Patience {
  /** Milliseconds between two tries after a 5xx or a broken connection; there is one more try than pauses. */
  pauses: readonly number[]
  /** Most milliseconds that `retry-after` may ask for, over all tries. */
  longestWait: number
  /** Aborted if there is no time to wait: only one more try follows. */
  hurry: AbortSignal
}

export const PATIENCE: Omit<Patience, 'hurry'> = {pauses: [1000, 2000, 4000], longestWait: 60_000}

/**
 * Retries a request after a rate limit, a server error or a broken connection. Any other outcome is final.
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
      trace('http', () => `${failureWords(thrown)}; retry in ${asked ?? pause} ms`)
      if (asked !== null && waited + asked > longestWait) throw thrown
      waited += asked ?? 0
      await sleep(asked ?? pause, undefined, {signal: hurry}).catch(() => {})
      hurried = hurry.aborted
    }
  }
}

/** Returns the status of a response; null without one: octokit gives a broken connection the status 500 and no response. */
export function statusOf(thrown: unknown): number | null {
  return responseOf(thrown)?.status ?? null
}

/**
 * Reports whether a "not found" comes from another forge: Gitea and Forgejo run actions, but have no check runs. GitHub and
 * GitHub Enterprise Server put an `x-github-` header on each answer.
 */
export function isOfOtherForge(thrown: unknown): boolean {
  const response = responseOf(thrown)
  return (
    response !== null &&
    (response.status === 404 || response.status === 405) &&
    !Object.keys(response.headers).some(name => name.startsWith('x-github-'))
  )
}

/** Returns the milliseconds after which a rate limit may end; null if the error is not one, or does not contain the time. */
export function waitAskedFor(thrown: unknown): number | null {
  const {status, headers} = responseOf(thrown) ?? {status: 0, headers: {}}
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(after)) return Math.max(0, after * 1000)
  if ((status !== 403 && status !== 429) || headers['x-ratelimit-remaining'] !== '0') return null
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : null
}

/** Describes in one line why a request failed. */
export function failureWords(thrown: unknown): string {
  const status = statusOf(thrown)
  const words = oneLine(errorMessage(thrown).replace(/ - https:\/\/docs\.github\.com\S*$/, ''))
  const wait = waitAskedFor(thrown)
  if (status === null) return `GitHub's API cannot be reached (${words})`
  if (status === 429 || (status === 403 && wait !== null))
    return `the rate limit of GitHub's API is exceeded${wait === null ? '' : ` for another ${Math.ceil(wait / 1000)} s`} (${status})`
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
