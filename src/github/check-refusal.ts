import {errorMessage} from '../base/errors.ts'
import {docsUrl} from '../report/links.ts'
import type {GithubContext} from './context.ts'
import {failureWords, isOfOtherForge, statusOf, waitAskedFor} from './retry.ts'

/** Returns why no check runs are posted; null if they are; empty if none are wanted. */
export function reasonForNone(
  {checks, token, shard}: {checks: boolean; token: string; shard: unknown},
  {repository, headSha, event}: GithubContext,
): string | null {
  if (!checks || repository === null) return ''
  if (shard !== null)
    return 'this step runs a shard; the step with `mode: report` posts the check runs and annotations of the whole run'
  if (token === '') return 'the input `github-token` is empty; leave it out to use the token of the job'
  if (headSha === null) return `the payload of the event \`${event}\` names no head commit`
  return null
}

/** Reports whether GitHub refused a check run because it does not have the commit (status 422). */
export function isUnknownCommit(thrown: unknown): boolean {
  return statusOf(thrown) === 422 && /no commit found/i.test(errorMessage(thrown))
}

/** Returns why GitHub refused a check run, and what to do. */
export function refusal(thrown: unknown, {isFork, serverUrl, headSha}: GithubContext): string {
  const status = statusOf(thrown)
  const instead = 'findings are reported as annotations of this step'
  if (isOfOtherForge(thrown))
    return `no check run is posted: ${serverUrl} does not have GitHub's Checks API; ${instead}`
  if (isUnknownCommit(thrown))
    return `no check run is posted: GitHub does not know commit ${headSha}; ${instead}. Push the commit before this step, or set the input \`commit\` to the tested commit`
  if ((status !== 403 && status !== 404 && status !== 401) || waitAskedFor(thrown) !== null)
    return `no check run is posted: ${failureWords(thrown)}; ${instead}`
  if (status === 401)
    return `no check run is posted: ${failureWords(thrown)}; ${instead}. Leave out the input \`github-token\`, or renew its token`
  // For an archived repository, an organization's SSO or a suspended account, GitHub's own message is all we know.
  if (status === 403 && !/resource not accessible/i.test(errorMessage(thrown)))
    return `no check run is posted: ${failureWords(thrown)}; ${instead}`
  const needed = isFork
    ? `The token of a pull request from a fork is read-only: for a workflow that posts check runs, see ${docsUrl('github-checks.md')}`
    : `Add the permission \`checks: write\` to the job: ${docsUrl('github-checks.md')}`
  return `no check run is posted: ${failureWords(thrown)}; ${instead}. ${needed}`
}
