import {createReadStream} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {errorMessage, UserError} from '../errors.ts'
import {decompress} from './decompress.ts'

/** Gets the content of a member that is wanted. Must read it to its end. */
export type Consume = (content: AsyncIterable<Uint8Array>, size: number) => Promise<void>

/** Which members of a package to take. Paths are compared whole: nothing is ever written by a name out of an archive. */
export interface Extraction {
  /** What to do with a member, by its path in the archive without the leading `./`; undefined to pass over it. */
  take(path: string): Consume | undefined
  /** Asked after each member taken: `true` ends the reading. */
  enough(): boolean
}

const AR_MAGIC = '!<arch>\n'
const AR_HEADER_BYTES = 60
/** The largest packages unpack to 0.5 GB. */
const MAX_UNPACKED = 4 * 2 ** 30

/**
 * Reads members out of a Debian package on disk, which may be cut off behind what is wanted.
 *
 * @returns how many bytes of the package were read
 */
export async function readDeb(path: string, what: string, extraction: Extraction): Promise<number> {
  try {
    const {name, start, end} = await findData(path)
    let bytes = start
    const source = async function* () {
      for await (const chunk of createReadStream(path, {start, end})) {
        bytes += (chunk as Buffer).length
        yield chunk as Buffer
      }
    }
    await readTar(decompress(source(), name, MAX_UNPACKED), extraction)
    return bytes
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new BadPackageError(`${what} is not a package that can be read: ${errorMessage(error)}`)
  }
}

/** A package does not hold what a package holds, or ends before it. */
export class BadPackageError extends UserError {}

/** Finds data.tar in the ar archive that a package is. `end` is inclusive. */
async function findData(path: string): Promise<{name: string; start: number; end: number}> {
  const file = await open(path, 'r')
  try {
    if ((await readText(file, 0, AR_MAGIC.length)) !== AR_MAGIC) throw new Error('it does not begin as an ar archive')
    for (let at = AR_MAGIC.length; ; ) {
      const header = await readText(file, at, AR_HEADER_BYTES)
      const size = Number(header.slice(48, 58))
      if (header.length < AR_HEADER_BYTES || !header.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0) {
        throw new Error(`no ar header at byte ${at}`)
      }
      const name = header.slice(0, 16).trim().replace(/\/$/, '')
      const start = at + AR_HEADER_BYTES
      if (name.startsWith('data.tar')) return {name, start, end: start + size - 1}
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

async function readTar(data: AsyncGenerator<Uint8Array>, {take, enough}: Extraction): Promise<void> {
  const {extract} = (await import('tar-stream')).default
  const archive = extract()
  const source = Readable.from(data, {objectMode: true})
  source.on('error', error => archive.destroy(error))
  source.pipe(archive)
  try {
    for await (const entry of archive) {
      const {name, type, size} = entry.header
      const consume = type === 'file' ? take(name.replace(/^\.\//, '')) : undefined
      if (consume === undefined) {
        entry.resume()
        continue
      }
      // An entry is a stream of bytes; its type says only that it can be iterated.
      await consume(entry as unknown as AsyncIterable<Uint8Array>, size ?? 0)
      if (enough()) return
    }
  } finally {
    archive.destroy()
    source.destroy()
    // Ends the decoder at once: the next package waits for it.
    await data.return(undefined)
  }
}
