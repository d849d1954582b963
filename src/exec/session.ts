import {constants} from 'node:os'
import type {Readable, Writable} from 'node:stream'
import type {TerminalSize} from '../guest/plan.ts'
import type {CaseSession} from '../guest/request.ts'

/** The input and output of a program. */
export interface Streams {
  /** Null if it has no input. */
  input: Readable | null
  output: Writable
  errors: Writable
}

/** The host's side of one program. */
export interface Session extends CaseSession {
  /** Sends a signal to the program. Returns false if it is not running, or the signal was already sent. */
  pass(name: NodeJS.Signals): boolean
  resize(size: TerminalSize): void
}

/**
 * Maximum input that waits in the guest, in bytes: its serial port has 64 KiB, and each byte takes two characters (the same limit is
 * in native/exec/exec_input.h).
 */
const MOST_WAITING = 8192
/** Maximum bytes in one line. A line-mode console supports only short lines. */
const MOST_BYTES = 2048
const MOST_BYTES_SHARED = 100

/**
 * Creates the session of one program.
 *
 * @param isShared the guest's port is a line-mode console (s390x)
 */
export function createSession(streams: Streams, isShared: boolean): Session {
  const {input, output, errors} = streams
  let send: ((line: string) => void) | undefined
  let waiting = 0
  let rest: Buffer = Buffer.alloc(0)
  let ended = input === null
  let toldEnd = false
  const forwarded = new Set<NodeJS.Signals>()
  const drains = new Map<Writable, Promise<void>>()
  return {
    start(to) {
      send = to
      input?.on('data', onData)
      input?.once('end', onEnd)
      input?.once('error', onEnd)
      pump()
    },
    take(record) {
      if (record.type === 'taken') {
        waiting = Math.max(0, waiting - record.bytes)
        pump()
        return undefined
      }
      const stream = record.stream === 'stderr' ? errors : output
      if (stream.write(Buffer.from(record.data, 'base64')) || stream.destroyed) return undefined
      const draining = drains.get(stream) ?? drained(stream).finally(() => drains.delete(stream))
      drains.set(stream, draining)
      return draining
    },
    stop() {
      send = undefined
      input?.off('data', onData)
      input?.off('end', onEnd)
      input?.pause()
    },
    pass(name) {
      if (send === undefined || forwarded.has(name)) return false
      forwarded.add(name)
      send(`signal ${constants.signals[name]}\n`)
      return true
    },
    resize: ({rows, columns}) => send?.(`size ${rows} ${columns}\n`),
  }

  function onData(chunk: Buffer): void {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (rest.length > MOST_WAITING) input?.pause()
    pump()
  }

  function onEnd(): void {
    ended = true
    pump()
  }

  function pump(): void {
    const [most, atOnce] = isShared ? [MOST_BYTES_SHARED, MOST_BYTES_SHARED] : [MOST_WAITING, MOST_BYTES]
    while (send !== undefined && rest.length > 0 && waiting < most) {
      const part = rest.subarray(0, Math.min(atOnce, most - waiting))
      rest = rest.subarray(part.length)
      waiting += part.length
      send(`input ${part.toString('hex')}\n`)
    }
    if (rest.length === 0 && !ended) input?.resume()
    if (rest.length === 0 && ended && !toldEnd && send !== undefined) {
      toldEnd = true
      send('eof\n')
    }
  }
}

/** Resolves when a stream accepts more data, or never will. */
function drained(stream: Writable): Promise<void> {
  return new Promise(resolve => {
    const events = ['drain', 'close', 'error'] as const
    const done = () => {
      for (const event of events) stream.off(event, done)
      resolve()
    }
    for (const event of events) stream.on(event, done)
  })
}
