import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {errorMessage, UserError} from '../../base/errors.ts'
import {onDisk} from '../../files/disk.ts'
import {decompress} from '../packages/decompress.ts'
import {begins, type FilePart, readPart, streamPart} from './file-part.ts'
import {LZ4_LEGACY_MAGIC, unlz4Legacy} from './lz4-legacy.ts'
import {unxzKernel, XZ_MAGIC} from './xz-kernel.ts'

/** The largest known kernel has 100 MB. */
const MAX_IMAGE_BYTES = 256 << 20

const MAGIC_BYTES = 8

/** Formats that decompress.ts supports: gzip and zstd. */
const GENERAL = [
  [0x1f, 0x8b],
  [0x28, 0xb5, 0x2f, 0xfd],
] as const

/** Old formats (scripts/Makefile.lib), which no current distribution uses. */
const OTHERS = [
  {name: 'bzip2', magic: [0x42, 0x5a, 0x68]},
  {name: 'lzma', magic: [0x5d, 0x00, 0x00]},
  {name: 'lzo', magic: [0x89, 0x4c, 0x5a, 0x4f]},
] as const

/**
 * Unpacks a part of a kernel image to a file. Its first bytes determine the format: gzip, xz, zstd, or the legacy frame of LZ4.
 *
 * @param name name of the image, for messages
 * @returns SHA-256 and size of the written file
 * @throws UserError if the format is another one, or the data is damaged
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
      ? `${name} has a kernel in an unknown compression format (it begins with ${start.toString('hex')})`
      : `${name} is compressed with ${other.name}, which bpfcompat cannot unpack`,
  )
}
