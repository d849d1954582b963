import {posix} from 'node:path'
import type {Finding} from '../results/model.ts'

/** What the user's repository is, without reading it. */
export interface Workspace {
  /** Absolute path of the checkout. */
  workspace: string
  /** `true` when the repository has a file at this relative path. Null: there is no checkout, and places are taken at their word. */
  exists: ((path: string) => boolean) | null
}

/** A line of a file of the repository, from 1. */
export interface RepositoryPlace {
  /** Relative to the repository. */
  file: string
  line: number
  /** Null where the object does not tell. */
  column: number | null
  /** A line of C, and not of the manifest. */
  isSource: boolean
}

/** Where a finding stands: on the line of C, else on that of the manifest; null when the repository has neither. */
export function repositoryPlace({source, place}: Finding, workspace: Workspace): RepositoryPlace | null {
  for (const candidate of [source, place]) {
    const file = candidate === null ? null : inRepository(candidate.file, workspace)
    if (candidate === null || file === null) continue
    const {line, column} = candidate
    return {file, line, column: column > 0 ? column : null, isSource: candidate === source}
  }
  return null
}

/** Where the runner puts a repository: `monitor/monitor` in its folder `work` or `_work`, which is `__w` in a container. */
const RUNNER_CHECKOUT = /^\/(?:__w|(?:.+\/)?_?work)\/([^/]+)\/\1\/(.+)$/

/**
 * The path that a file has in the repository, null when it is not there. clang writes absolute paths, and objects are
 * often built in a container under another root: what the repository has is the longest end of the path that exists
 * there. A bare file name is no proof and must match as it stands.
 */
export function inRepository(file: string, {workspace, exists}: Workspace): string | null {
  const path = posix.normalize(file)
  const root = `${posix.normalize(workspace).replace(/\/$/, '')}/`
  if (path.startsWith(root)) return existing(path.slice(root.length), exists)
  if (!posix.isAbsolute(path)) return existing(path, exists)
  if (exists === null) return existing(RUNNER_CHECKOUT.exec(path)?.[2] ?? '', exists)
  const parts = path.split('/').slice(1)
  for (let start = 0; start < parts.length - 1; start++) {
    const candidate = existing(parts.slice(start).join('/'), exists)
    if (candidate !== null) return candidate
  }
  return null
}

function existing(path: string, exists: Workspace['exists']): string | null {
  const isPath = path !== '' && !path.startsWith('../') && !/\p{Cc}/u.test(path)
  return isPath && (exists === null || exists(path)) ? path : null
}
