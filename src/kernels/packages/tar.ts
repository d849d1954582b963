import {Readable} from 'node:stream'
import {decompress} from './decompress.ts'
import {countedFile, type Extraction, MAX_UNPACKED} from './extraction.ts'

/**
 * Reads members of a tar archive on disk, compressed or not.
 *
 * @returns the number of bytes of it that were read
 */
export async function readTarFile(path: string, what: string, extraction: Extraction): Promise<number> {
  const file = countedFile(path)
  await readTar(decompress(file.chunks(), what, MAX_UNPACKED), extraction)
  return file.bytes()
}

/** Reads members of a tar archive from a stream. */
export async function readTar(data: AsyncGenerator<Uint8Array>, {take, enough, link}: Extraction): Promise<void> {
  const {extract} = (await import('tar-stream')).default
  const archive = extract()
  const source = Readable.from(data, {objectMode: true})
  source.on('error', error => archive.destroy(error))
  source.pipe(archive)
  try {
    for await (const entry of archive) {
      const {name, type, size} = entry.header
      const path = name.replace(/^(?:\.?\/)+/, '')
      if (type === 'symlink') link?.(path, entry.header.linkname ?? '')
      if (type === 'link') link?.(path, `/${entry.header.linkname ?? ''}`)
      const consume = type === 'file' ? take(path) : undefined
      if (consume === undefined) {
        entry.resume()
        continue
      }
      // An entry is a stream of bytes, but its type only says that it is iterable.
      await consume(entry as unknown as AsyncIterable<Uint8Array>, size ?? 0)
      if (enough()) return
    }
  } finally {
    archive.destroy()
    source.destroy()
    // Ends the decoder now, since the next package waits for it.
    await data.return(undefined)
  }
}
