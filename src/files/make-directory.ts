import {constants} from 'node:fs'
import {access, mkdir, stat} from 'node:fs/promises'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {systemReason} from '../base/machine-fault.ts'
import {type SettingName, setting} from '../base/setting.ts'
import {existingDirectory} from './existing-directory.ts'

/**
 * Creates a directory if necessary, and checks that it is writable.
 *
 * @throws UserError naming the setting for another directory, if this one cannot be created or written
 */
export async function makeDirectory(directory: string, input: SettingName): Promise<void> {
  try {
    await mkdir(directory, {recursive: true})
    await access(directory, constants.W_OK | constants.X_OK)
  } catch (thrown) {
    const why = (await obstacleTo(directory)) ?? errorMessage(thrown)
    throw unwritable(directory, why, input, thrown)
  }
}

/**
 * Checks that a path is a directory, or that one can be created there. It may be read-only.
 *
 * @throws UserError like {@link makeDirectory} if a file is in the way
 */
export async function refuseFileInPlaceOf(directory: string, input: SettingName): Promise<void> {
  const why = await fileInPlaceOf(directory)
  if (why !== undefined) throw unwritable(directory, why, input)
}

function unwritable(directory: string, why: string, input: SettingName, cause?: unknown): UserError {
  return new UserError(`\`${directory}\` cannot be written (${why}); set ${setting(input)} to another directory`, {
    cause,
  })
}

/**
 * Returns why a directory cannot be created or written; undefined if no reason is known. Checks the nearest existing directory: for a
 * read-only file system Node reports only that the directory does not exist.
 */
export async function obstacleTo(directory: string): Promise<string | undefined> {
  try {
    const file = await fileInPlaceOf(directory)
    if (file === undefined) await access(existingDirectory(directory), constants.W_OK | constants.X_OK)
    return file
  } catch (thrown) {
    return systemReason(errorCode(thrown)) ?? errorMessage(thrown)
  }
}

async function fileInPlaceOf(directory: string): Promise<string | undefined> {
  const existing = existingDirectory(directory)
  if ((await stat(existing)).isDirectory()) return undefined
  return existing === directory ? 'it is a file, not a directory' : `${existing} is a file, not a directory`
}
