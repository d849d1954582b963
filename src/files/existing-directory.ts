import {existsSync} from 'node:fs'
import {dirname} from 'node:path'

/** Returns the path itself, or its nearest existing parent directory. */
export function existingDirectory(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingDirectory(dirname(path))
}
