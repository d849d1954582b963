import {access, constants, readFile, stat} from 'node:fs/promises'
import {errorMessage, UserError} from '../base/errors.ts'
import {fileSha256} from '../files/disk.ts'
import {shownPath} from '../files/shown-path.ts'
import type {FileContent, InitramfsFile} from './initramfs-file.ts'
import type {HostFile} from './program.ts'

/** Larger files are not kept in memory, but read when the initramfs is written. */
const HELD_BYTES = 256 * 1024

/** A file to pack for guests. */
export interface GuestFile extends InitramfsFile {
  content: Buffer | FileContent
  executable: boolean
}

/**
 * Returns a file of this machine for the initramfs.
 *
 * @throws UserError if it does not exist or cannot be read
 */
export async function guestFile(file: HostFile): Promise<GuestFile> {
  try {
    return await read(file)
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    throw new UserError(`\`${shownPath(file.source)}\` cannot be read: ${errorMessage(thrown)}`, {cause: thrown})
  }
}

async function read({source, path}: HostFile): Promise<GuestFile> {
  const {size, mode} = await stat(source)
  await access(source, constants.R_OK)
  const executable = (mode & 0o111) !== 0
  if (size <= HELD_BYTES) return {path, content: await readFile(source), executable}
  const sha256 = await fileSha256(source)
  if (sha256 === undefined)
    throw new UserError(`\`${shownPath(source)}\` no longer exists; run again after the build has finished`)
  return {path, content: {file: source, size, sha256}, executable}
}

/** Returns the size of a file in bytes. */
export function sizeOf({content}: Pick<GuestFile, 'content'>): number {
  return Buffer.isBuffer(content) ? content.length : content.size
}
