import {readFile, stat} from 'node:fs/promises'
import {UserError} from '../errors.ts'
import type {FileContent, InitramfsFile} from '../guest/initramfs.ts'
import {fileSha256} from '../kernels/disk.ts'
import {shownPath} from '../shown-path.ts'
import type {HostFile} from './program.ts'

/** Larger files are read when the initramfs is written, and never held. */
const HELD_BYTES = 256 * 1024

/** A file that goes to guests. */
export interface GuestFile extends InitramfsFile {
  content: Buffer | FileContent
  executable: boolean
}

/**
 * A file of this machine, for the initramfs.
 *
 * @throws UserError when it is gone
 */
export async function guestFile({source, path}: HostFile): Promise<GuestFile> {
  const {size, mode} = await stat(source)
  const executable = (mode & 0o111) !== 0
  if (size <= HELD_BYTES) return {path, content: await readFile(source), executable}
  const sha256 = await fileSha256(source)
  if (sha256 === undefined) throw new UserError(`\`${shownPath(source)}\` is gone; run again when the build is done`)
  return {path, content: {file: source, size, sha256}, executable}
}

/** In bytes. */
export function sizeOf({content}: Pick<GuestFile, 'content'>): number {
  return Buffer.isBuffer(content) ? content.length : content.size
}
