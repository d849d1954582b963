import {createWriteStream, type WriteStream} from 'node:fs'
import {join} from 'node:path'
import {finished} from 'node:stream/promises'
import {createInflate, type Inflate} from 'node:zlib'
import type {RecordOf} from './record-shapes.ts'

/** A log from a guest: the whole log is in a file, its end in memory. */
export interface KeptLog {
  /** Path relative to the report directory. */
  path: string
  tail: string
  /** Why it is incomplete; null if it is complete. */
  cut: string | null
}

/** Size of one log; a verifier log has at most 16 MiB. */
const MAX_LOG_BYTES = 64 * 1024 * 1024
const MAX_LOGS = 8192
/** Compressed size of one log. Compressed parts wait in memory for the disk; our guest program never sends more. */
const MAX_COMPRESSED_BYTES = 16 * 1024 * 1024
/** Size of all logs of one guest. */
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024
const TAIL_BYTES = 16 * 1024
/** Memory for the tails of all logs of one guest; later logs get a shorter tail. */
const MAX_TAIL_BYTES = 8 * 1024 * 1024
const SHORT_TAIL_BYTES = 2048
/** Logs that are open at a time. The two outputs of a command are interleaved; our guest program never sends more than this. */
const MAX_OPEN = 8

interface OpenLog {
  /** Null when the log is on disk: a stream uses more memory than the tail. */
  streams: {inflate: Inflate; file: WriteStream} | null
  nextPart: number
  tail: Buffer
  bytes: number
  compressedBytes: number
  cut: string | null
  path: string
  done: Promise<unknown>
}

/** Identifies a log within a guest. */
export type LogKey = Pick<RecordOf<'log'>, 'case' | 'kind' | 'pass' | 'subject'>

/** Collects the logs of one guest. */
export interface LogCollector {
  /** Takes a part of a log. If a part is missing or the log is too long, the rest is left out. */
  take(record: RecordOf<'log'>): void
  /** Waits until all logs are on disk. Logs whose end never arrived are kept as far as they go. */
  finish(): Promise<(key: LogKey) => KeptLog | null>
}

/**
 * Inflates the logs of one guest into files while they arrive. Memory use does not grow with their size.
 *
 * @param root the report directory
 * @param directory directory for the guest's logs, relative to `root`; it must exist
 * @param nameOf returns the file name of a log
 */
export function createLogCollector(root: string, directory: string, nameOf: (key: LogKey) => string): LogCollector {
  const logs = new Map<string, OpenLog>()
  const names = new Set<string>()
  /** Logs whose end has not arrived, oldest first. */
  const unfinished = new Set<OpenLog>()
  let totalBytes = 0
  let tailBytes = 0

  return {
    take(record) {
      const log = logs.get(keyOf(record)) ?? (logs.size < MAX_LOGS && record.part === 0 ? open(record) : undefined)
      const inflate = log?.streams?.inflate
      if (log === undefined || inflate === undefined || inflate.writableEnded) return
      const data = Buffer.from(record.data, 'base64')
      log.compressedBytes += data.length
      if (record.part !== log.nextPart++) log.cut ??= `part ${log.nextPart - 1} is missing`
      else if (log.compressedBytes > MAX_COMPRESSED_BYTES) log.cut ??= `longer than ${MAX_COMPRESSED_BYTES} bytes`
      // An empty first chunk would end the stream.
      if (log.cut === null && data.length > 0) inflate.write(data)
      if (record.last || log.cut !== null) end(log)
    },
    async finish() {
      for (const log of unfinished) leave(log)
      await Promise.all([...logs.values()].map(log => log.done))
      return key => {
        const log = logs.get(keyOf(key))
        return log === undefined ? null : {path: log.path, tail: log.tail.toString('utf8'), cut: log.cut}
      }
    },
  }

  function end(log: OpenLog): void {
    unfinished.delete(log)
    log.streams?.inflate.end()
  }

  /** Closes a log whose end has not arrived. */
  function leave(log: OpenLog): void {
    log.cut ??= 'its end never arrived'
    end(log)
  }

  function open(record: LogKey): OpenLog {
    const [oldest] = unfinished
    if (oldest !== undefined && unfinished.size >= MAX_OPEN) leave(oldest)
    const path = join(directory, unique(safeFileName(nameOf(record))))
    const inflate = createInflate()
    const file = createWriteStream(join(root, path))
    const log: OpenLog = {
      streams: {inflate, file},
      path,
      nextPart: 0,
      tail: Buffer.alloc(0),
      bytes: 0,
      compressedBytes: 0,
      cut: null,
      done: Promise.resolve(),
    }
    inflate.on('data', (chunk: Buffer) => keep(log, chunk, inflate, file))
    // A full disk costs this log, not the run.
    file.on('error', error => {
      log.cut ??= error.message
      inflate.destroy()
    })
    log.done = finished(inflate, {writable: false})
      .catch((error: Error) => {
        log.cut ??= error.message
      })
      .then(() => finished(file.end()))
      .catch((error: Error) => {
        log.cut ??= error.message
      })
      .then(() => settle(log))
    logs.set(keyOf(record), log)
    unfinished.add(log)
    return log
  }

  /** Copies the tail out of the larger buffer that holds it, and shortens it when there are many logs. */
  function settle(log: OpenLog): void {
    log.streams = null
    log.tail = Buffer.from(log.tail.subarray(tailBytes < MAX_TAIL_BYTES ? 0 : -SHORT_TAIL_BYTES))
    tailBytes += log.tail.length
  }

  function keep(log: OpenLog, chunk: Buffer, inflate: Inflate, file: WriteStream): void {
    log.bytes += chunk.length
    totalBytes += chunk.length
    if (log.bytes > MAX_LOG_BYTES || totalBytes > MAX_TOTAL_BYTES) {
      log.cut ??=
        log.bytes > MAX_LOG_BYTES ? `longer than ${MAX_LOG_BYTES} bytes` : 'the logs of this guest are too long'
      inflate.destroy()
      return
    }
    log.tail = Buffer.concat([log.tail, chunk]).subarray(-TAIL_BYTES)
    if (!file.write(chunk)) {
      inflate.pause()
      file.once('drain', () => inflate.resume())
    }
  }

  function unique(name: string): string {
    let candidate = name
    for (let count = 2; names.has(candidate); count++)
      candidate = name.replace(/(\.[^.]*)?$/, extension => `-${count}${extension}`)
    names.add(candidate)
    return candidate
  }
}

/** Returns the identity of a log. The output of a command has no pass. */
function keyOf({case: id, kind, pass, subject}: LogKey): string {
  const isOutput = kind === 'stdout' || kind === 'stderr'
  return JSON.stringify([id, kind, isOutput ? '' : pass, subject])
}

/** Returns a file name that cannot lead out of its directory: names of programs come from untrusted objects. */
export function safeFileName(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 160)
}
