import {type FileHandle, open} from 'node:fs/promises'
import {decompress} from './decompress.ts'
import {countedFile, type Extraction, MAX_UNPACKED} from './extraction.ts'
import {readTar} from './tar.ts'

const AR_MAGIC = '!<arch>\n'
const AR_HEADER_BYTES = 60

/**
 * Reads members of a Debian package (deb(5)): an ar archive that contains data.tar.
 *
 * @returns the number of bytes of the package that were read
 */
export async function readDeb(path: string, what: string, extraction: Extraction): Promise<number> {
  const data = await findData(path)
  const file = countedFile(path, data)
  await readTar(decompress(file.chunks(), what, MAX_UNPACKED), extraction)
  return file.bytes()
}

/** Finds data.tar in the ar archive. `end` is inclusive. */
async function findData(path: string): Promise<{start: number; end: number}> {
  const file = await open(path, 'r')
  try {
    if ((await readText(file, 0, AR_MAGIC.length)) !== AR_MAGIC) throw new Error('it is not an ar archive')
    for (let at = AR_MAGIC.length; ; ) {
      const header = await readText(file, at, AR_HEADER_BYTES)
      const size = Number(header.slice(48, 58))
      if (header.length < AR_HEADER_BYTES || !header.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0) {
        throw new Error(`no ar header at byte ${at}`)
      }
      const name = header.slice(0, 16).trim().replace(/\/$/, '')
      const start = at + AR_HEADER_BYTES
      if (name.startsWith('data.tar')) return {start, end: start + size - 1}
      at = start + size + (size % 2)
    }
  } finally {
    await file.close()
  }
}

async function readText(file: FileHandle, position: number, length: number): Promise<string> {
  const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.toString('latin1', 0, bytesRead)
}
