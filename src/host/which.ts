import {accessSync, constants, statSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** Returns the full path of a program on the PATH, or undefined. A name with a slash is already a path. */
export function which(program: string, path: string = process.env.PATH ?? ''): string | undefined {
  if (program.includes('/')) return isExecutable(program) ? program : undefined
  return path
    .split(delimiter)
    .filter(directory => directory !== '')
    .map(directory => join(directory, program))
    .find(isExecutable)
}

/** Returns the full path of a program on the PATH that is not executable. */
export function notExecutable(program: string, path: string = process.env.PATH ?? ''): string | undefined {
  return path
    .split(delimiter)
    .filter(directory => directory !== '')
    .map(directory => join(directory, program))
    .find(file => statSync(file, {throwIfNoEntry: false})?.isFile() === true && !isExecutable(file))
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
