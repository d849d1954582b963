import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {UserError} from '../../base/errors.ts'
import {type Lock, readLock} from './lock-file.ts'

const LOCK_NAME = 'bpfcompat.lock'

/** `auto`: use the lockfile that is found; `none`: ignore it. */
export type LockChoice = 'auto' | 'none' | {file: string}

/**
 * Returns the path of a manifest's lockfile: beside it, otherwise in the working directory. A new lockfile goes beside it.
 *
 * @param manifest its path; null if there is none
 */
export function lockPath(choice: Exclude<LockChoice, 'none'>, manifest: string | null): string {
  if (choice !== 'auto') return choice.file
  const beside = join(dirname(manifest ?? LOCK_NAME), LOCK_NAME)
  return existsSync(beside) || !existsSync(LOCK_NAME) ? beside : LOCK_NAME
}

/**
 * Reads the lockfile of a run. Returns null if there is none, or if it is ignored.
 *
 * @throws UserError if it has mistakes, or if the user named it and it does not exist
 */
export async function findLock(choice: LockChoice, manifest: string | null): Promise<Lock | null> {
  if (choice === 'none') return null
  const file = lockPath(choice, manifest)
  const lock = await readLock(file)
  if (lock === null && choice !== 'auto')
    throw new UserError({file, message: 'no such lockfile; write it with `bpfcompat kernels lock --lock-file`'})
  return lock
}
