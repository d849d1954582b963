import {chmod, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {type Marker, replaceBetweenMarkers} from '../support/markers.ts'

/**
 * Checks in advance that a text can be written between the markers of a file.
 *
 * @throws UserError as writeBetweenMarkers()
 */
export async function checkMarkers(file: string, marker: Marker): Promise<void> {
  await inFile(file, marker, async () => {
    replaceBetweenMarkers(await readFile(file, 'latin1'), '', file, marker)
  })
}

/**
 * Writes a text between the markers of a user's file.
 *
 * @returns whether the file changed
 * @throws UserError if the file does not exist or has no such markers
 */
export async function writeBetweenMarkers(file: string, text: string, marker: Marker): Promise<boolean> {
  return inFile(file, marker, async () => {
    // A symbolic link is kept, and every byte outside the markers is unchanged, whatever the encoding.
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
      return 'no such file; set --write to the file with the markers'
    case 'EISDIR':
      return 'is a directory; set --write to the file with the markers'
    default:
      return `the ${what} could not be written: ${errorMessage(thrown)}`
  }
}

/** Replaces a file atomically, so that a reader never sees half of it. */
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
