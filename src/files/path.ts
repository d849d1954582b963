import {isAbsolute, relative} from 'node:path'

/** Whether a path is below a folder, as they are written. Both are absolute. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way.split('/')[0] !== '..' && !isAbsolute(way)
}
