import {type FileHandle, open, realpath} from 'node:fs/promises'
import {resolve, sep} from 'node:path'
import {createGzip, gzipSync} from 'node:zlib'
import type {LogReader} from './logs.ts'

/** Largest log that is embedded in full: a page that unpacks more at once stops responding. */
const WHOLE_BYTES = 48 * 1024 * 1024
/** Size of the last part that is kept of a larger log. */
const END_BYTES = 64 * 1024

/**
 * Returns a reader of logs below a report directory. Results may come from elsewhere, as those of shards do: a path or a
 * symbolic link that leaves the directory is not a log.
 */
export function logFiles(directory: string): LogReader {
  return {
    async read(path, limit) {
      const file = await openInside(directory, path)
      if (file === null) return null
      try {
        const {size} = await file.stat()
        const whole = size <= WHOLE_BYTES ? await compress(file, limit) : null
        return {data: whole ?? (await end(file, size)), bytes: size, whole: whole !== null}
      } finally {
        await file.close()
      }
    },
  }
}

async function openInside(directory: string, path: string): Promise<FileHandle | null> {
  try {
    const root = await realpath(directory)
    const file = await realpath(resolve(root, path))
    if (!file.startsWith(root + sep)) return null
    const handle = await open(file)
    if ((await handle.stat()).isFile()) return handle
    await handle.close()
    return null
  } catch {
    // Missing or not readable: the page reports it.
    return null
  }
}

/** Compresses a file; null if the result is larger than the limit, in bytes. */
async function compress(file: FileHandle, limit: number): Promise<Buffer | null> {
  const packed = file.createReadStream({start: 0, autoClose: false}).pipe(createGzip())
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of packed as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function end(file: FileHandle, size: number): Promise<Buffer> {
  const start = Math.max(0, size - END_BYTES)
  const {buffer, bytesRead} = await file.read(Buffer.alloc(size - start), 0, size - start, start)
  const lines = buffer.subarray(0, bytesRead)
  // Start at the first whole line.
  const cut = start === 0 ? 0 : lines.indexOf(0x0a) + 1
  return gzipSync(lines.subarray(cut))
}
