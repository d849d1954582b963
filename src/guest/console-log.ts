import {once} from 'node:events'
import {createWriteStream} from 'node:fs'

/** A kernel that complains in a loop must not fill the disk: the beginning says what started it. */
const MAX_CONSOLE_BYTES = 64 * 1024 * 1024

/** A serial port hands over a few bytes at a time: so much of it, or what has come in so many milliseconds, is one write. */
const BATCH_BYTES = 64 * 1024
const BATCH_MS = 100

/** The console of a kernel, on disk. */
export interface ConsoleLog {
  /** Takes a chunk; a promise asks to wait with the next one until it is settled. */
  write(chunk: Buffer): Promise<void> | undefined
  /** Why the file is not whole, null when it is. */
  close(): Promise<string | null>
}

/** Writes as much of the console as is worth keeping. A disk that takes no more costs the log and not the run. */
export function createConsoleLog(path: string): ConsoleLog {
  const stream = createWriteStream(path)
  let bytes = 0
  let defect: string | null = null
  let batch: Buffer[] = []
  let batchBytes = 0
  let timer: NodeJS.Timeout | undefined
  stream.on('error', error => {
    defect ??= error.message
  })

  /** A promise where the disk is slower than the console. */
  function flush(): Promise<void> | undefined {
    clearTimeout(timer)
    timer = undefined
    const content = Buffer.concat(batch)
    batch = []
    batchBytes = 0
    if (defect !== null || stream.write(content)) return undefined
    return Promise.race([once(stream, 'drain'), once(stream, 'close')]).then(
      () => {},
      () => {},
    )
  }

  return {
    write(chunk) {
      bytes += chunk.length
      if (bytes > MAX_CONSOLE_BYTES) {
        if (defect === null) void flush()
        defect ??= `it is longer than ${MAX_CONSOLE_BYTES} bytes`
      }
      if (defect !== null) return undefined
      batch.push(chunk)
      batchBytes += chunk.length
      if (batchBytes >= BATCH_BYTES) return flush()
      timer ??= setTimeout(flush, BATCH_MS)
      return undefined
    },
    async close() {
      void flush()
      if (!stream.closed) {
        stream.end()
        await once(stream, 'close').catch(() => {})
      }
      return defect
    },
  }
}
