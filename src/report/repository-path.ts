import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'

/** A line of a file of the repository, from 1. */
export interface RepositoryPlace {
  /** Relative to the repository's root. */
  file: string
  line: number
  /** Null where the object does not tell. */
  column: number | null
  /** A line of C, and not of the manifest. */
  isSource: boolean
}

/** Where a finding is: on the line of C, else on that of the manifest; null when the repository has neither. */
export function repositoryPlace(
  {source, place}: Pick<Finding, 'source' | 'place'>,
  results: Pick<Results, 'repositoryFiles'>,
): RepositoryPlace | null {
  if (source !== null && source.path !== null && isRelative(source.path))
    return {file: source.path, line: source.line, column: columnOf(source), isSource: true}
  const file = place === null ? null : repositoryFile(place.file, results)
  return file === null || place === null ? null : {file, line: place.line, column: columnOf(place), isSource: false}
}

function columnOf({column}: {column: number}): number | null {
  return column > 0 ? column : null
}

/**
 * Path in the repository of a file that a place names; null when it is not in there.
 *
 * @param file as the user named it
 */
export function repositoryFile(file: string, {repositoryFiles}: Pick<Results, 'repositoryFiles'>): string | null {
  const path = Object.hasOwn(repositoryFiles, file) ? repositoryFiles[file] : undefined
  return path !== undefined && isRelative(path) ? path : null
}

/** Results may come from a pull request: a path of theirs leads nowhere else, and is no workflow command. */
function isRelative(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..') && !/\p{Cc}/u.test(path)
}
