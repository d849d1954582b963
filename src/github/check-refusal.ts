import {errorMessage} from '../base/errors.ts'
import {docsUrl} from '../report/links.ts'
import type {GithubContext} from './context.ts'
import {failureWords, isOfOtherForge, statusOf, waitAskedFor} from './retry.ts'

/** Null: there is none. Empty: nobody asked for check runs. */
export function reasonForNone(
  {checks, token, shard}: {checks: boolean; token: string; shard: unknown},
  {repository, headSha, event}: GithubContext,
): string | null {
  if (!checks || repository === null) return ''
  if (shard !== null)
    return 'this is a shard; the step with `mode: report` posts those of the whole run, and its annotations'
  if (token === '') return 'the input `github-token` is empty; leave it out, and it is the token of the job'
  if (headSha === null) return `the payload of the event \`${event}\` names no head commit`
  return null
}

export function isUnknownCommit(thrown: unknown): boolean {
  return statusOf(thrown) === 422 && /no commit found/i.test(errorMessage(thrown))
}

/** What keeps check runs from being posted, and what would be needed. */
export function refusal(thrown: unknown, {isFork, serverUrl, headSha}: GithubContext): string {
  const status = statusOf(thrown)
  const instead = 'the findings come as annotations of this step'
  if (isOfOtherForge(thrown)) return `no check run is posted: ${serverUrl} has no Checks API as GitHub has; ${instead}`
  if (isUnknownCommit(thrown))
    return `no check run is posted: GitHub does not know commit ${headSha}; ${instead}. Push the commit before this step, or name the one that is tested in the input \`commit\``
  if ((status !== 403 && status !== 404 && status !== 401) || waitAskedFor(thrown) !== null)
    return `no check run is posted: ${failureWords(thrown)}; ${instead}`
  if (status === 401)
    return `no check run is posted: ${failureWords(thrown)}; ${instead}. The token in the input \`github-token\` is not accepted: leave the input out, or renew the token`
  // Of an archived repository, an organization's SSO or a suspended account GitHub's own words are all there is.
  if (status === 403 && !/resource not accessible/i.test(errorMessage(thrown)))
    return `no check run is posted: ${failureWords(thrown)}; ${instead}`
  const needed = isFork
    ? `The token of a pull request from a fork can only read: ${docsUrl('github-checks.md')} has a workflow for it`
    : `The job needs the permission \`checks: write\`: ${docsUrl('github-checks.md')}`
  return `no check run is posted: ${failureWords(thrown)}; ${instead}. ${needed}`
}
