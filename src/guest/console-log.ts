import {once} from 'node:events'
import {createWriteStream} from 'node:fs'

/** A kernel that complains in a loop must not fill the disk: the beginning says what started it. */
const MAX_CONSOLE_BYTES = 64 * 1024 * 1024

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
  stream.on('error', error => {
    defect ??= error.message
  })
  return {
    write(chunk) {
      bytes += chunk.length
      if (bytes > MAX_CONSOLE_BYTES) defect ??= `it is longer than ${MAX_CONSOLE_BYTES} bytes`
      if (defect !== null || stream.write(chunk)) return undefined
      return Promise.race([once(stream, 'drain'), once(stream, 'close')]).then(
        () => {},
        () => {},
      )
    },
    async close() {
      if (!stream.closed) {
        stream.end()
        await once(stream, 'close').catch(() => {})
      }
      return defect
    },
  }
}
