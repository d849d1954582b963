import {join, relative} from 'node:path'

/** A path as it is shown: relative to the working directory, unless that leads far away. */
export function shownPath(file: string): string {
  const path = relative('.', file)
  if (path === '') return '.'
  return path.startsWith(join('..', '..')) ? file : path
}
