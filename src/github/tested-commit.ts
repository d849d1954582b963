import {existsSync} from 'node:fs'
import {readdir, realpath} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {Logger} from '../base/logger.ts'
import {shortRevision} from '../baseline/words.ts'
import {existingDirectory} from '../files/existing-directory.ts'
import {fixedDirectory} from '../files/file-patterns.ts'
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

/** What a job tests. Its event may not name it: `workflow_dispatch` does not know about a checkout of another ref. */
export interface Tested {
  /** The context of the event with the tested commit: check runs go to it, and only its results are saved as a baseline. */
  context: GithubContext
  /** The repository for the places of findings. */
  repository: RunRepository
}

/** The inputs that determine which commit is tested. */
export interface TestedFiles {
  /** The commit of the input `commit`; null: none. */
  commit: string | null
  /** Paths and globs from the inputs: the manifest, objects, a loader. */
  named: readonly string[]
}

/**
 * Finds the commit that the job tests: that of the input, else the one that is checked out in the workspace, else that of the
 * event. A difference from the event is logged.
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
      `the checked-out commit is not known (${found.problem}): the commit of the event is used, and the results are not saved as a baseline; to use another, set the input \`commit\``,
    )
    return {context: {...event, onDefaultBranch: false}, repository: repositoryOf(null, event, root)}
  }
  const own = found !== null && isOwn(found, event) ? found : null
  if (files.commit !== null) return asNamed(event, files.commit, own, root, logger)
  if (found !== null && own === null) {
    logger.info(
      `the workspace has a checkout of another repository (${showUrl(found.origin ?? '')}): check runs go to ${eventWords(event)}, findings have no places in files, and the results are not saved as a baseline`,
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
 * Returns what a job that merges shards tests: the commit that the shards name. In a `workflow_run` the shards may come from a
 * pull request's author: there the event names the commit.
 *
 * @param revision the commit that the shards name; null: none
 * @param named the commit of the input; null: none
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
    // Links in a fork's results go to the commit of the event, whatever the results contain.
    repository: {
      ...repositoryOf(null, context, workspace),
      checkedOut: event.event === 'workflow_run' ? context.headSha : null,
    },
  }
}

/**
 * Reports whether all objects of a run are from the tested commit. A manifest may name objects in a separate checkout, which
 * only the run finds.
 */
export async function areOfTestedCommit(
  {artifacts}: Pick<Results, 'artifacts'>,
  {context, repository}: Tested,
  workspace: string,
): Promise<boolean> {
  const root = await realpath(workspace)
  const directories = new Set(artifacts.map(({path}) => dirname(resolve(workspace, path))))
  for (const directory of directories) {
    const real = await realpath(existingDirectory(directory))
    const found = real === root || isBelow(real, root) ? await findRepository(real, root) : null
    if (found === null || ('root' in found && found.root === repository.root)) continue
    if ('problem' in found || !isOwn(found, context) || !commitsOf(context).includes(found.commit)) return false
  }
  return true
}

/** Returns the context with the tested commit instead of the event's if the two differ. */
function judge(event: GithubContext, commit: string | null, logger: Logger): GithubContext {
  if (commit === null || commitsOf(event).includes(commit)) return event
  const context = {...event, headSha: commit, onDefaultBranch: false}
  logger.info(
    `the tested commit is ${shortRevision(commit)}, not ${eventWords(event)}: check runs go to it, and its results are not saved as a baseline`,
  )
  return context
}

/**
 * Returns the commits that may be checked out if the event's commit is tested. For a pull request they include its merge with the
 * base branch; a `workflow_run` checks out the default branch and tests what the triggering run built.
 */
function commitsOf({event, headSha, sha}: GithubContext): (string | null)[] {
  return event === 'pull_request_target' ? [headSha] : [headSha, sha]
}

/** Returns `HEAD`; if that is GitHub's merge of a pull request with its base, the head of the pull request. */
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

/** Returns the event's commit if the job created commits on top of it that GitHub does not know. */
async function basisOf({root, commit}: GitRepository, event: GithubContext): Promise<string | null> {
  if (commit === null || event.headSha === null) return null
  for (const basis of commitsOf(event))
    if (basis !== null && (await isBasedOn(root, commit, basis))) return event.headSha
  return null
}

/**
 * Finds the checkout of the files that the inputs name, preferably of this repository; else that of the workspace, or the only
 * one in a directory of it.
 *
 * @returns null if there is none
 */
async function findCheckout(
  event: GithubContext,
  {named}: TestedFiles,
  workspace: string,
): Promise<GitRepository | GitProblem | null> {
  const directories = await Promise.all(
    named.map(pattern => realpath(existingDirectory(fixedDirectory(pattern, workspace)))),
  )
  let other: GitRepository | GitProblem | null = null
  // Directories outside of the workspace do not belong to this job.
  for (const directory of new Set([...directories.filter(path => isBelow(path, workspace)), workspace])) {
    const found = await findRepository(directory, workspace)
    if (found === null) continue
    if ('root' in found && isOwn(found, event)) return found
    other ??= found
    // The next directory would take as long.
    if ('problem' in found) break
  }
  return other ?? oneDirectoryDown(event, workspace)
}

/** Finds a checkout in a directory of the workspace (`path` of actions/checkout) if no input names one; other clones are skipped. */
async function oneDirectoryDown(event: GithubContext, workspace: string): Promise<GitRepository | GitProblem | null> {
  const names = await readdir(workspace).catch(() => [])
  const directories = names.map(name => join(workspace, name)).filter(directory => existsSync(join(directory, '.git')))
  const own: GitRepository[] = []
  for (const directory of directories) {
    const found = await findRepository(directory, directory)
    if (found !== null && 'root' in found && found.origin !== null && isOwn(found, event)) own.push(found)
  }
  const commits = new Set(own.map(({commit}) => commit))
  return commits.size > 1
    ? {problem: `directories of the workspace have ${commits.size} different commits of the repository`}
    : (own[0] ?? null)
}

/** `octo/monitor` at the end of a URL of any kind: `https://github.com/octo/monitor.git`, `git@github.com:octo/monitor`. */
const NAME = /^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/

/** Reports whether a checkout is of the job's repository, or of the fork of its pull request. */
function isOwn({origin}: GitRepository, {repository, headRepository}: GithubContext): boolean {
  const name = NAME.exec(origin ?? '')?.[1]?.toLowerCase()
  const own = repository === null ? null : `${repository.owner}/${repository.name}`
  // An origin on this machine, such as a cache or a mirror, has no name to compare.
  return name === undefined || [own, headRepository].some(candidate => candidate?.toLowerCase() === name)
}

/** Returns the repository. Without a Git checkout, files are in the workspace itself, as the REST API provides them. */
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
