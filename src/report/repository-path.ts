import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'

/** A line of a file of the repository. */
export interface RepositoryPlace {
  /** Relative to the repository's root. */
  file: string
  /** From 1. */
  line: number
  /** Null if the object does not contain it. */
  column: number | null
  /** True for a line of C, false for a line of the manifest. */
  isSource: boolean
}

/** Returns the place of a finding: the line of C, else the line of the manifest; null if the repository has neither. */
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
 * Returns the path in the repository of a file that a place names; null if the file is not in the repository.
 *
 * @param file as the user gave it
 */
export function repositoryFile(file: string, {repositoryFiles}: Pick<Results, 'repositoryFiles'>): string | null {
  const path = Object.hasOwn(repositoryFiles, file) ? repositoryFiles[file] : undefined
  return path !== undefined && isRelative(path) ? path : null
}

/** Results may come from a pull request: a path must not leave the repository or become a workflow command. */
function isRelative(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..') && !/\p{Cc}/u.test(path)
}
