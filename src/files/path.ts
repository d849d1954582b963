import {isAbsolute, relative} from 'node:path'

/** Returns whether a path is below a directory, without resolving links. Both are absolute. */
export function isBelow(path: string, directory: string): boolean {
  const way = relative(directory, path)
  return way !== '' && way.split('/')[0] !== '..' && !isAbsolute(way)
}
