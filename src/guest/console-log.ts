import {once} from 'node:events'
import {createWriteStream} from 'node:fs'

/** Limit of a console log: a kernel that warns in a loop must not fill the disk. The beginning shows the cause. */
const MAX_CONSOLE_BYTES = 64 * 1024 * 1024

/** Size and age of a batch that is one write: a serial port delivers a few bytes at a time. */
const BATCH_BYTES = 64 * 1024
const BATCH_MS = 100

/** The console log of a kernel, on disk. */
export interface ConsoleLog {
  /** Writes a chunk. If it returns a promise, wait for it before the next chunk. */
  write(chunk: Buffer): Promise<void> | undefined
  /** Closes the file. Returns why it is incomplete; null if it is complete. */
  close(): Promise<string | null>
}

/** Writes the console up to a limit. A full disk costs the log, not the run. */
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

  /** Writes the batch. Returns a promise if the disk is slower than the console. */
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
