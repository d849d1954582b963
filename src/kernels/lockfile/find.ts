import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {UserError} from '../../base/errors.ts'
import {type Lock, readLock} from './lock-file.ts'

const LOCK_NAME = 'bpfcompat.lock'

/** `auto`: the one that is found; `none`: leave aside the one that is there. */
export type LockChoice = 'auto' | 'none' | {file: string}

/**
 * Where the lock of a manifest is: beside it, else in the working directory. Where there is none yet: beside it.
 *
 * @param manifest null: there is none
 */
export function lockPath(choice: Exclude<LockChoice, 'none'>, manifest: string | null): string {
  if (choice !== 'auto') return choice.file
  const beside = join(dirname(manifest ?? LOCK_NAME), LOCK_NAME)
  return existsSync(beside) || !existsSync(LOCK_NAME) ? beside : LOCK_NAME
}

/**
 * The lock that a run heeds, or null.
 *
 * @throws UserError when it has mistakes, or is named and not there
 */
export async function findLock(choice: LockChoice, manifest: string | null): Promise<Lock | null> {
  if (choice === 'none') return null
  const file = lockPath(choice, manifest)
  const lock = await readLock(file)
  if (lock === null && choice !== 'auto')
    throw new UserError({file, message: 'no such lock; write it with `bpfcompat kernels lock --lock-file`'})
  return lock
}
