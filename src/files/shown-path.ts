import {join, relative} from 'node:path'

/** Returns a path as messages show it: relative to the working directory, unless it is more than one level above. */
export function shownPath(file: string): string {
  const path = relative('.', file)
  if (path === '') return '.'
  return path.startsWith(join('..', '..')) ? file : path
}
