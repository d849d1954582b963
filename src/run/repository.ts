import {existsSync, realpathSync} from 'node:fs'
import {realpath} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import {isBelow} from '../files/path.ts'
import {findRepository, trackedFiles} from '../host/git.ts'

/** The repository that the files of a run are in. */
export interface RunRepository {
  /** Absolute path of its working tree; null: there is none here, and no report places anything in it. */
  root: string | null
  /** Whether git knows it, or it is only the working directory. */
  isGit: boolean
  /** The commit that is tested; null when it is not known. */
  revision: string | null
  /** The commit whose files these are: of a pull request its merge with the base branch. Null when it is not known. */
  checkedOut: string | null
  /** Its page, `https://github.com/octo/monitor`; null when there is none that has the commit. */
  page: string | null
}

/** Which files a repository has, by their paths relative to its root. */
export interface RepositoryFiles {
  /** Absolute and without symbolic links. */
  root: string
  has(path: string): boolean
  /** The path under which it has a file that a path leads to, through symbolic links as well; null when it does not. */
  find(path: string): string | null
  /** Files of a name, in whatever folder; none where only git could tell. */
  called(name: string): readonly string[]
}

/** What others find in the repository: what git tracks, or without git what is in the folder. Null: nothing is here. */
export async function repositoryFiles({root, isGit}: RunRepository): Promise<RepositoryFiles | null> {
  if (root === null) return null
  const real = await realpath(root).catch(() => root)
  const tracked = isGit ? await trackedFiles(real) : null
  const has = (path: string) => (tracked === null || tracked.has(path)) && existsSync(resolve(real, path))
  return {
    root: real,
    has,
    find(path) {
      if (has(path)) return path
      const target = linkTarget(resolve(real, path))
      const own = target === null ? '' : relative(real, target)
      return target !== null && isBelow(target, real) && has(own) ? own : null
    },
    called: name => [...(tracked ?? [])].filter(path => path === name || path.endsWith(`/${name}`)),
  }
}

function linkTarget(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

/** The repository that the user is in, on a terminal: nobody says what others call it, nor whether they have its commit. */
export async function localRepository(commit: string | null): Promise<RunRepository> {
  const found = await findRepository(process.cwd(), null)
  if (found === null || 'problem' in found)
    return {root: process.cwd(), isGit: false, revision: commit, checkedOut: null, page: null}
  return {root: found.root, isGit: true, revision: commit ?? found.commit, checkedOut: found.commit, page: null}
}

/**
 * Paths in the repository of files as the user named them, for those that it has.
 *
 * @param named relative to the working directory, or absolute
 */
export async function pathsInRepository(
  named: Iterable<string>,
  {root, has}: RepositoryFiles,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const file of new Set(named)) {
    const real = await realpath(file).catch(() => resolve(file))
    const path = relative(root, real)
    if (isBelow(real, root) && has(path)) found[file] = path
  }
  return found
}
