import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {errorMessage, UserError} from '../../base/errors.ts'
import {onDisk} from '../../files/disk.ts'
import {decompress} from '../packages/decompress.ts'
import {begins, type FilePart, readPart, streamPart} from './file-part.ts'
import {LZ4_LEGACY_MAGIC, unlz4Legacy} from './lz4-legacy.ts'
import {unxzKernel, XZ_MAGIC} from './xz-kernel.ts'

/** The largest kernel known has 100 MB. */
export const MAX_IMAGE_BYTES = 256 << 20

const MAGIC_BYTES = 8

/** What decompress.ts takes. */
const GENERAL = [
  [0x1f, 0x8b],
  [0x28, 0xb5, 0x2f, 0xfd],
] as const

/** What kernels were packed with before (scripts/Makefile.lib): nobody's kernel of today is. */
const OTHERS = [
  {name: 'bzip2', magic: [0x42, 0x5a, 0x68]},
  {name: 'lzma', magic: [0x5d, 0x00, 0x00]},
  {name: 'lzo', magic: [0x89, 0x4c, 0x5a, 0x4f]},
] as const

/**
 * Unpacks a part of a kernel image to a file. The format is told by its first bytes: gzip, xz, zstd, LZ4's legacy frame.
 *
 * @param name of the image, for messages
 * @returns digest and size of what was written
 * @throws UserError when the format is another one, or the data is damaged
 */
export async function unpackPayload(
  image: string,
  part: FilePart,
  to: string,
  name: string,
): Promise<{sha256: string; bytes: number}> {
  const start = await readPart(image, {offset: part.offset, length: Math.min(part.length, MAGIC_BYTES)})
  const unpacked = unpackerOf(start, image, part, name)
  const hash = createHash('sha256')
  const file = await onDisk(to, () => open(to, 'wx'))
  let bytes = 0
  try {
    for await (const chunk of unpacked) {
      bytes += chunk.length
      if (bytes > MAX_IMAGE_BYTES) throw new Error(`it unpacks to more than ${MAX_IMAGE_BYTES} bytes`)
      hash.update(chunk)
      await onDisk(to, () => file.writeFile(chunk))
    }
  } catch (thrown) {
    throw thrown instanceof UserError ? thrown : new UserError(`${name} cannot be unpacked: ${errorMessage(thrown)}`)
  } finally {
    await file.close()
  }
  return {sha256: hash.digest('hex'), bytes}
}

function unpackerOf(start: Buffer, image: string, part: FilePart, name: string): AsyncIterable<Uint8Array> {
  if (begins(start, XZ_MAGIC)) return unxzKernel(image, part)
  if (GENERAL.some(magic => begins(start, magic))) return decompress(streamPart(image, part), name, MAX_IMAGE_BYTES)
  const magicBytes = LZ4_LEGACY_MAGIC.length
  if (begins(start, LZ4_LEGACY_MAGIC)) {
    const blocks = {offset: part.offset + magicBytes, length: part.length - magicBytes}
    return unlz4Legacy(streamPart(image, blocks))
  }
  const other = OTHERS.find(({magic}) => begins(start, magic))
  throw new UserError(
    other === undefined
      ? `${name} holds a kernel packed in no known way (it begins with ${start.toString('hex')})`
      : `${name} is packed with ${other.name}, which is not unpacked on the host`,
  )
}
