import {existsSync} from 'node:fs'
import {dirname} from 'node:path'

/** Returns the path itself, or its nearest existing parent directory. */
export function existingFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingFolder(dirname(path))
}
