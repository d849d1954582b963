import type {PackageFormat} from '../model/package-file.ts'
import {decompress} from './decompress.ts'
import {countedFile, MAX_UNPACKED} from './extraction.ts'

/** Size of a tar header and offset of its magic (tar(5), `ustar`). */
const TAR_BLOCK = 512
const TAR_MAGIC_AT = 257

/** Determines the format of a file from its first bytes. Its name does not matter. */
export async function formatOf(path: string): Promise<Exclude<PackageFormat, 'folder'>> {
  const start = await firstBytes(countedFile(path, {end: TAR_BLOCK - 1}).chunks())
  if (start.toString('latin1', 0, 8) === '!<arch>\n') return 'deb'
  if (start.length >= 4 && start.readUInt32BE(0) === 0xedabeedb) return 'rpm'
  return (await beginsAsTar(path)) ? 'tar' : 'file'
}

async function beginsAsTar(path: string): Promise<boolean> {
  try {
    const block = await firstBytes(decompress(countedFile(path).chunks(), path, MAX_UNPACKED))
    return block.toString('latin1', TAR_MAGIC_AT, TAR_MAGIC_AT + 5) === 'ustar'
  } catch {
    // The bytes only look compressed: the reader of the file reports what is wrong.
    return false
  }
}

async function firstBytes(chunks: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    read.push(chunk)
    length += chunk.length
    if (length >= TAR_BLOCK) break
  }
  return Buffer.concat(read)
}
