import {existsSync, realpathSync} from 'node:fs'
import {realpath} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import {isBelow} from '../files/path.ts'
import {findRepository, trackedFiles} from '../host/git.ts'

/** The repository that contains the files of a run. */
export interface RunRepository {
  /** Absolute path of its working tree; null if there is none, so that no report can refer to its files. */
  root: string | null
  /** True for a git repository, false for a plain working directory. */
  isGit: boolean
  /** The tested commit; null if it is unknown. */
  revision: string | null
  /** The checked out commit: for a pull request, its merge with the base branch. Null if it is unknown. */
  checkedOut: string | null
  /** Its web page, `https://github.com/octo/monitor`; null if there is none that has the commit. */
  page: string | null
}

/** The files of a repository, by their paths relative to its root. */
export interface RepositoryFiles {
  /** Absolute path without symbolic links. */
  root: string
  has(path: string): boolean
  /** Returns the path of a file in the repository, also through symbolic links; null if it is not in the repository. */
  find(path: string): string | null
  /** Returns files with a name, in any directory; none without git. */
  called(name: string): readonly string[]
}

/** Returns the files that others find in the repository: files tracked by git, or without git all files. Null without a root. */
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

/** Returns the repository of the working directory, on a terminal. Its web page, and whether that has the commit, are unknown. */
export async function localRepository(commit: string | null): Promise<RunRepository> {
  const found = await findRepository(process.cwd(), null)
  if (found === null || 'problem' in found)
    return {root: process.cwd(), isGit: false, revision: commit, checkedOut: null, page: null}
  return {root: found.root, isGit: true, revision: commit ?? found.commit, checkedOut: found.commit, page: null}
}

/**
 * Returns the paths in the repository of files given by the user, for those that it has.
 *
 * @param named paths relative to the working directory, or absolute
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
