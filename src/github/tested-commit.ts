import {dirname, resolve} from 'node:path'
import {shortRevision} from '../baseline/words.ts'
import {findRepository, type GitRepository, headOfPullMerge} from '../host/git.ts'
import type {Logger} from '../logger.ts'
import {isBelow} from '../path.ts'
import type {RunRepository} from '../run/repository.ts'
import type {RunRequest} from '../run/request.ts'
import {type GithubContext, repositoryUrl} from './context.ts'

/** What a job has tested, which its event need not name: `workflow_dispatch` knows nothing of a checkout of another ref. */
export interface Tested {
  /** As the event says, but for the commit: check runs go to what was tested, and nothing else is kept as a baseline. */
  context: GithubContext
  /** Where findings are placed. */
  repository: RunRepository
}

/** What says which commit is tested. */
export type TestedFiles = Pick<RunRequest, 'commit' | 'manifest' | 'objects'>

/**
 * Finds out which commit the job tests: the one that the input names, else the one that the workspace has checked out, else
 * the event's. What differs from the event is logged.
 *
 * @param workspace absolute path of the job's workspace
 * @param files null: the inputs have mistakes, and only the workspace counts
 */
export async function findTested(
  context: GithubContext,
  files: TestedFiles | null,
  workspace: string,
  logger: Logger,
): Promise<Tested> {
  const {found, problem} = await findCheckout(context, files, workspace)
  if (problem !== null && files?.commit === null)
    logger.info(
      `the commit that the workspace has checked out is not known (${problem}): it is taken to be that of the event; the input \`commit\` names another`,
    )
  const own = found === null || isOwn(found, context) ? found : null
  const commit = files?.commit ?? (await headOf(own, context))
  const judged = judge(context, commit)
  if (judged.differs) logger.info(differenceWords(judged.context, context))
  if (found !== null && own === null)
    logger.info(
      `the workspace has a checkout of another repository (${found.origin}): check runs go to ${eventWords(context)}, without places in files`,
    )
  const isElsewhere = found !== null && own === null && files?.commit === null
  return {
    context: isElsewhere ? {...judged.context, onDefaultBranch: false} : judged.context,
    repository: repositoryOf(own, found, judged.context, workspace),
  }
}

/**
 * What a job has tested that brings shards together: what they say they have. Those of a `workflow_run` may be of a pull
 * request's author, and the event names their commit.
 *
 * @param revision the commit that the shards name; null: none
 * @param named the commit that the input names; null: none
 */
export function testedByShards(
  context: GithubContext,
  revision: string | null,
  named: string | null,
  workspace: string,
  logger: Logger,
): Tested {
  const judged = judge(context, named ?? (context.event === 'workflow_run' ? null : revision))
  if (judged.differs) logger.info(differenceWords(judged.context, context))
  return {context: judged.context, repository: repositoryOf(null, null, judged.context, workspace)}
}

/**
 * The job's context with the commit that was tested in place of the event's, where the two differ.
 *
 * @param commit null: nobody says
 */
function judge(context: GithubContext, commit: string | null): {context: GithubContext; differs: boolean} {
  if (commit === null || commitsOf(context).includes(commit)) return {context, differs: false}
  return {context: {...context, headSha: commit, onDefaultBranch: false}, differs: true}
}

/**
 * The commits that a checkout has when the event's is tested. Of a pull request that is its merge with the base branch as
 * well; a `workflow_run` has the default branch checked out and tests what the run that caused it has built.
 */
function commitsOf({event, headSha, sha}: GithubContext): (string | null)[] {
  return event === 'pull_request_target' ? [headSha] : [headSha, sha]
}

/** `HEAD`; where that is a merge commit that GitHub makes of a pull request, the head of the pull request. */
async function headOf(repository: GitRepository | null, context: GithubContext): Promise<string | null> {
  if (repository === null || repository.commit === null) return null
  const {root, commit} = repository
  if (commitsOf(context).includes(commit)) return commit
  return (await headOfPullMerge(root, commit)) ?? commit
}

interface Found {
  found: GitRepository | null
  problem: string | null
}

/** The manifest's repository or that of the objects, of this repository rather than of another, else the workspace's own. */
async function findCheckout(context: GithubContext, files: TestedFiles | null, workspace: string): Promise<Found> {
  const named = [...(files?.manifest == null ? [] : [files.manifest]), ...(files?.objects ?? [])]
  const folders = new Set([...named.map(file => fixedFolder(resolve(workspace, file))), workspace])
  let other: GitRepository | null = null
  let problem: string | null = null
  for (const folder of folders) {
    // What lies elsewhere on the machine is not this job's.
    if (folder !== workspace && !isBelow(folder, workspace)) continue
    const found = await findRepository(folder, workspace)
    if (found === null) continue
    if ('problem' in found) problem ??= found.problem
    else if (isOwn(found, context)) return {found, problem: null}
    else other ??= found
  }
  return {found: other, problem}
}

/** The folder of a path or of a glob. */
function fixedFolder(pattern: string): string {
  const [fixed = ''] = pattern.split(/[*?[{!(]/)
  return dirname(`${fixed}x`)
}

/** `octo/monitor` at the end of a URL of any kind: `https://github.com/octo/monitor.git`, `git@github.com:octo/monitor`. */
const NAME = /^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/

/** Whether a checkout is of the repository that the job runs for, or of the fork that its pull request is from. */
function isOwn({origin}: GitRepository, {repository, headRepository}: GithubContext): boolean {
  const name = NAME.exec(origin ?? '')?.[1]?.toLowerCase()
  const own = repository === null ? null : `${repository.owner}/${repository.name}`
  // One on this machine, of a cache or a mirror, has no name to compare.
  return name === undefined || [own, headRepository].some(candidate => candidate?.toLowerCase() === name)
}

/** Without a checkout that git knows, files lie in the workspace itself, as the REST API hands them out. */
function repositoryOf(
  own: GitRepository | null,
  found: GitRepository | null,
  context: GithubContext,
  workspace: string,
): RunRepository {
  const known = {revision: context.headSha, page: repositoryUrl(context)}
  if (own !== null) return {root: own.root, isGit: true, ...known}
  return {root: found === null ? workspace : null, isGit: false, ...known}
}

function differenceWords({headSha}: GithubContext, event: GithubContext): string {
  return `commit ${shortRevision(headSha ?? '')} was tested, not ${eventWords(event)}: check runs go to it, and its results are not kept as a baseline`
}

function eventWords({event, headSha}: GithubContext): string {
  return `${headSha === null ? 'that' : shortRevision(headSha)} of the event \`${event}\``
}
