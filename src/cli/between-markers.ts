import {chmod, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {type Marker, replaceBetweenMarkers} from '../support/markers.ts'

/**
 * Checks, before anything is done for it, that a text can be put between the markers of a file.
 *
 * @throws UserError as writeBetweenMarkers()
 */
export async function checkMarkers(file: string, marker: Marker): Promise<void> {
  await inFile(file, marker, async () => {
    replaceBetweenMarkers(await readFile(file, 'latin1'), '', file, marker)
  })
}

/**
 * Puts a text between the markers of a file of the user's.
 *
 * @returns whether the file has other bytes than before
 * @throws UserError when there is no such file, or no such place in it
 */
export async function writeBetweenMarkers(file: string, text: string, marker: Marker): Promise<boolean> {
  return inFile(file, marker, async () => {
    // A link stays one, and every byte outside of the markers stays as it is, whatever the file's encoding.
    const path = await realpath(file)
    const before = await readFile(path, 'latin1')
    const after = replaceBetweenMarkers(before, text, file, marker)
    if (after === before) return false
    await replaceFile(path, after)
    return true
  })
}

async function inFile<T>(file: string, marker: Marker, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    throw new UserError({message: whyNotWritten(thrown, marker), file}, {cause: thrown})
  }
}

function whyNotWritten(thrown: unknown, {what}: Marker): string {
  switch (errorCode(thrown)) {
    case 'ENOENT':
      return 'there is no such file; --write takes the one that has the markers'
    case 'EISDIR':
      return 'is a directory; --write takes the file that has the markers'
    default:
      return `the ${what} could not be written: ${errorMessage(thrown)}`
  }
}

/** A reader never meets half a file. */
async function replaceFile(path: string, content: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const {mode} = await stat(path)
    await writeFile(temporary, content, 'latin1')
    await chmod(temporary, mode & 0o7777)
    await rename(temporary, path)
  } catch (thrown) {
    await rm(temporary, {force: true})
    throw thrown
  }
}
