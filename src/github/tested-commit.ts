import {existsSync} from 'node:fs'
import {readdir, realpath} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {Logger} from '../base/logger.ts'
import {shortRevision} from '../baseline/words.ts'
import {existingFolder} from '../files/existing-folder.ts'
import {fixedFolder} from '../files/file-patterns.ts'
import {isBelow} from '../files/path.ts'
import {
  findRepository,
  type GitProblem,
  type GitRepository,
  headOfPullMerge,
  isBasedOn,
  parentsOf,
} from '../host/git.ts'
import type {Results} from '../model/results.ts'
import {showUrl} from '../net/http.ts'
import type {RunRepository} from '../run/repository.ts'
import {type GithubContext, repositoryUrl} from './context.ts'

/** What a job has tested, which its event need not name: `workflow_dispatch` knows nothing of a checkout of another ref. */
export interface Tested {
  /** As the event says, but for the commit: check runs go to what was tested, and nothing else is kept as a baseline. */
  context: GithubContext
  /** Where findings are placed. */
  repository: RunRepository
}

/** What says which commit is tested. */
export interface TestedFiles {
  /** The commit that the input names; null: none. */
  commit: string | null
  /** Paths and globs that the inputs name: the manifest, objects, a loader. */
  named: readonly string[]
}

/**
 * Finds out which commit the job tests: the one that the input names, else the one that the workspace has checked out, else
 * the event's. What differs from the event is logged.
 *
 * @param workspace absolute path of the job's workspace
 */
export async function findTested(
  event: GithubContext,
  files: TestedFiles,
  workspace: string,
  logger: Logger,
): Promise<Tested> {
  const root = await realpath(workspace)
  const found = await findCheckout(event, files, root)
  if (found !== null && 'problem' in found) {
    if (files.commit !== null) return asNamed(event, files.commit, null, root, logger)
    logger.info(
      `the commit that the workspace has checked out is not known (${found.problem}): it is taken to be that of the event, and the results are not kept as a baseline; the input \`commit\` names another`,
    )
    return {context: {...event, onDefaultBranch: false}, repository: repositoryOf(null, event, root)}
  }
  const own = found !== null && isOwn(found, event) ? found : null
  if (files.commit !== null) return asNamed(event, files.commit, own, root, logger)
  if (found !== null && own === null) {
    logger.info(
      `the workspace has a checkout of another repository (${showUrl(found.origin ?? '')}): check runs go to ${eventWords(event)}, without places in files, and the results are not kept as a baseline`,
    )
    return {context: {...event, onDefaultBranch: false}, repository: NOWHERE}
  }
  const context = judge(event, await headOf(own, event), logger)
  const fallbackSha = context === event || own === null ? null : await basisOf(own, event)
  return {context: {...context, fallbackSha}, repository: repositoryOf(own, context, root)}
}

const NOWHERE: RunRepository = {root: null, isGit: false, revision: null, checkedOut: null, page: null}

function asNamed(
  event: GithubContext,
  commit: string,
  own: GitRepository | null,
  workspace: string,
  logger: Logger,
): Tested {
  const context = judge(event, commit, logger)
  return {context, repository: repositoryOf(own, context, workspace)}
}

/**
 * What a job has tested that brings shards together: what they say they have. Those of a `workflow_run` may be of a pull
 * request's author, and the event names their commit.
 *
 * @param revision the commit that the shards name; null: none
 * @param named the commit that the input names; null: none
 */
export function testedByShards(
  event: GithubContext,
  revision: string | null,
  named: string | null,
  workspace: string,
  logger: Logger,
): Tested {
  const commit = named ?? (event.event === 'workflow_run' ? null : revision)
  const context = judge(event, commit, logger)
  const isKnown = named !== null || revision !== null
  return {
    context: isKnown ? context : {...context, onDefaultBranch: false},
    // Links of a fork's results lead to the commit that the event names, whatever they say.
    repository: {
      ...repositoryOf(null, context, workspace),
      checkedOut: event.event === 'workflow_run' ? context.headSha : null,
    },
  }
}

/**
 * Whether all objects of a run are of the commit that was tested. A manifest may name some in a checkout of their own, which
 * only the run finds out.
 */
export async function areOfTestedCommit(
  {artifacts}: Pick<Results, 'artifacts'>,
  {context, repository}: Tested,
  workspace: string,
): Promise<boolean> {
  const root = await realpath(workspace)
  const folders = new Set(artifacts.map(({path}) => dirname(resolve(workspace, path))))
  for (const folder of folders) {
    const real = await realpath(existingFolder(folder))
    const found = real === root || isBelow(real, root) ? await findRepository(real, root) : null
    if (found === null || ('root' in found && found.root === repository.root)) continue
    if ('problem' in found || !isOwn(found, context) || !commitsOf(context).includes(found.commit)) return false
  }
  return true
}

/** The job's context with the commit that was tested in place of the event's, where the two differ. */
function judge(event: GithubContext, commit: string | null, logger: Logger): GithubContext {
  if (commit === null || commitsOf(event).includes(commit)) return event
  const context = {...event, headSha: commit, onDefaultBranch: false}
  logger.info(
    `the tested commit is ${shortRevision(commit)}, not ${eventWords(event)}: check runs go to it, and its results are not kept as a baseline`,
  )
  return context
}

/**
 * The commits that a checkout has when the event's is tested. Of a pull request that is its merge with the base branch as
 * well; a `workflow_run` has the default branch checked out and tests what the run that caused it has built.
 */
function commitsOf({event, headSha, sha}: GithubContext): (string | null)[] {
  return event === 'pull_request_target' ? [headSha] : [headSha, sha]
}

/** `HEAD`; where that merges a pull request with its base, as GitHub does it, the head of the pull request. */
async function headOf(repository: GitRepository | null, event: GithubContext): Promise<string | null> {
  if (repository === null || repository.commit === null) return null
  const {root, commit} = repository
  if (commitsOf(event).includes(commit)) return commit
  if (event.event.startsWith('pull_request') && event.headSha !== null) {
    const parents = await parentsOf(root, commit)
    if (parents.length === 2 && parents[1] === event.headSha) return event.headSha
  }
  return (await headOfPullMerge(root, commit)) ?? commit
}

/** The event's commit, where the job has made commits of its own on top of it that GitHub does not know. */
async function basisOf({root, commit}: GitRepository, event: GithubContext): Promise<string | null> {
  if (commit === null || event.headSha === null) return null
  for (const basis of commitsOf(event))
    if (basis !== null && (await isBasedOn(root, commit, basis))) return event.headSha
  return null
}

/**
 * The checkout of what the inputs name, of this repository rather than of another; else the workspace's own, or the only
 * one in a folder of it.
 *
 * @returns null when there is none
 */
async function findCheckout(
  event: GithubContext,
  {named}: TestedFiles,
  workspace: string,
): Promise<GitRepository | GitProblem | null> {
  const folders = await Promise.all(named.map(pattern => realpath(existingFolder(fixedFolder(pattern, workspace)))))
  let other: GitRepository | GitProblem | null = null
  // What lies elsewhere on the machine is not this job's.
  for (const folder of new Set([...folders.filter(path => isBelow(path, workspace)), workspace])) {
    const found = await findRepository(folder, workspace)
    if (found === null) continue
    if ('root' in found && isOwn(found, event)) return found
    other ??= found
    // The next folder would be waited for as long.
    if ('problem' in found) break
  }
  return other ?? oneFolderDown(event, workspace)
}

/** `path` of actions/checkout, where no input says which. What others have cloned there is not this repository. */
async function oneFolderDown(event: GithubContext, workspace: string): Promise<GitRepository | GitProblem | null> {
  const names = await readdir(workspace).catch(() => [])
  const folders = names.map(name => join(workspace, name)).filter(folder => existsSync(join(folder, '.git')))
  const own: GitRepository[] = []
  for (const folder of folders) {
    const found = await findRepository(folder, folder)
    if (found !== null && 'root' in found && found.origin !== null && isOwn(found, event)) own.push(found)
  }
  const commits = new Set(own.map(({commit}) => commit))
  return commits.size > 1 ? {problem: `it has ${commits.size} commits of the repository in folders`} : (own[0] ?? null)
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
function repositoryOf(own: GitRepository | null, context: GithubContext, workspace: string): RunRepository {
  const known = {
    revision: context.headSha,
    checkedOut: own?.commit ?? context.headSha,
    page: repositoryUrl(context),
  }
  return own === null ? {root: workspace, isGit: false, ...known} : {root: own.root, isGit: true, ...known}
}

function eventWords({event, headSha}: GithubContext): string {
  return `${headSha === null ? 'that' : shortRevision(headSha)} of the event \`${event}\``
}
