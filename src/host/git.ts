import {existsSync} from 'node:fs'
import {readFile, realpath} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import {existingDirectory} from '../files/existing-directory.ts'
import {bareEnvironment, runTool, type ToolResult} from './tool.ts'
import {which} from './which.ts'

/** The git repository of a directory. */
export interface GitRepository {
  /** Absolute path of the working tree; for a submodule that of the outermost repository. */
  root: string
  /** `HEAD`, in hexadecimal; null before the first commit. */
  commit: string | null
  /** URL of the remote `origin`; null if there is none. */
  origin: string | null
}

/** Why the commit of a directory below a `.git` cannot be determined. */
export interface GitProblem {
  problem: string
}

/**
 * Finds the repository of a directory. Supports linked working trees, shallow and partial clones, and a detached HEAD. For a
 * submodule, returns the repository that contains the submodule.
 *
 * @param directory absolute path; if it does not exist, the nearest existing directory above it is used
 * @param ceiling absolute path of the topmost directory to search; null: no limit
 * @returns null if the directory is not in a repository
 */
export async function findRepository(
  directory: string,
  ceiling: string | null,
): Promise<GitRepository | GitProblem | null> {
  const start = await realpath(existingDirectory(directory))
  if (which('git') === undefined) return isBelowDotGit(start, ceiling) ? {problem: 'git is not installed'} : null
  const ceilings = ceiling === null ? '' : dirname(await realpath(existingDirectory(ceiling)))
  const found = await git(start, ['rev-parse', '--show-toplevel', '--show-superproject-working-tree'], ceilings)
  if (found.exitCode !== 0)
    return /not a git repository \(/.test(found.stderr) ? null : {problem: `git: ${failureOf(found)}`}
  const [root = '', parent = ''] = found.stdout.split('\n')
  if (parent !== '') return (await movedSubmodule(root, parent)) ?? findRepository(parent, ceiling)
  const [head, origin] = await Promise.all([
    git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    git(root, ['config', '--get', 'remote.origin.url']),
  ])
  return {root, commit: head.stdout.trim() || null, origin: origin.stdout.trim() || null}
}

/** Reports a submodule whose checked-out commit is not the one that its parent records. */
async function movedSubmodule(root: string, parent: string): Promise<GitProblem | null> {
  const path = relative(await realpath(parent), root)
  const [recorded, head] = await Promise.all([
    git(parent, ['rev-parse', '--verify', '--quiet', `HEAD:${path}`]),
    git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']),
  ])
  return recorded.stdout.trim() === head.stdout.trim()
    ? null
    : {problem: `the submodule ${path} is not at the commit that its repository records`}
}

/**
 * Returns the files in a repository's index, relative to its root. Generated files and files in submodules are not among
 * them.
 *
 * @param root absolute path of the working tree
 * @returns null if git fails
 */
export async function trackedFiles(root: string): Promise<ReadonlySet<string> | null> {
  const {exitCode, stdout} = await git(root, ['ls-files', '-z', '--cached'])
  return exitCode === 0 ? new Set(stdout.split('\0').filter(name => name !== '')) : null
}

/** Returns the parents of a commit, even if a shallow clone does not have them. */
export async function parentsOf(root: string, commit: string): Promise<string[]> {
  const {stdout} = await git(root, ['cat-file', 'commit', commit])
  return [...(stdout.split('\n\n')[0] ?? '').matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent)
}

/**
 * Returns the head of the pull request whose merge commit is checked out (`refs/pull/<number>/merge`), however it was
 * fetched: the parent that is not on the base branch.
 *
 * @returns null if the commit is not a merge commit of GitHub
 */
export async function headOfPullMerge(root: string, commit: string): Promise<string | null> {
  const [refs, fetched] = await Promise.all([
    git(root, ['for-each-ref', `--points-at=${commit}`, '--format=%(refname)']),
    lastFetched(root),
  ])
  const isPull = /(^|\/)pull\/\d+\/merge$/m.test(refs.stdout) || fetched.includes(commit)
  const parents = isPull ? await parentsOf(root, commit) : []
  return parents.length === 2 ? (parents[1] ?? null) : null
}

/** Returns the merge commits of pull requests of the last `git fetch`: `<commit>\t\t'refs/pull/7/merge' of <url>`. */
async function lastFetched(root: string): Promise<string[]> {
  const {stdout} = await git(root, ['rev-parse', '--git-path', 'FETCH_HEAD'])
  const text = await readFile(resolve(root, stdout.trim()), 'utf8').catch(() => '')
  return [...text.matchAll(/^([0-9a-f]{40,64})\t.*\bpull\/\d+\/merge'/gm)].map(([, commit = '']) => commit)
}

/** Reports whether a commit has another one among its ancestors, as far as the clone has them. */
export async function isBasedOn(root: string, commit: string, ancestor: string): Promise<boolean> {
  return (await git(root, ['merge-base', '--is-ancestor', ancestor, commit])).exitCode === 0
}

/** On a network file system, git can hang. */
const ANSWER_MS = 30_000

/**
 * Runs git. `safe.directory`: the checkout of a job often belongs to another user, and these commands run no programs that a
 * repository can configure. `GIT_NO_LAZY_FETCH`: a partial clone must not fetch.
 */
function git(directory: string, args: readonly string[], ceilings = ''): Promise<ToolResult> {
  const environment = {
    ...bareEnvironment(),
    GIT_CEILING_DIRECTORIES: ceilings,
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
  }
  const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false']
  return runTool('git', ['-C', directory, ...settings, ...args], {environment, timeoutMs: ANSWER_MS})
}

function isBelowDotGit(directory: string, ceiling: string | null): boolean {
  if (existsSync(join(directory, '.git'))) return true
  return directory !== ceiling && dirname(directory) !== directory && isBelowDotGit(dirname(directory), ceiling)
}

function failureOf({stderr, ended}: ToolResult): string {
  return stderr.trim().split('\n').at(-1) || ended
}
