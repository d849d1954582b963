import {open, rm} from 'node:fs/promises'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Response} from 'undici'
import {isAbort} from '../base/errors.ts'
import {trace} from '../base/trace.ts'
import {onDisk} from '../files/disk.ts'
import {AttemptError, triesFor} from './attempt.ts'
import {DownloadError, type FailedAttempt, type RemoteFile} from './download-error.ts'
import {FileSink, MemorySink, type Sink} from './download-sink.ts'
import {
  createRequest,
  isDistrusted,
  isUnreachable,
  proxyStatus,
  type Request,
  requestFailure,
  showUrl,
  type Timeouts,
} from './http.ts'
import {proxyFor} from './proxies.ts'
import {algorithmOf, checkDigest, checkStatus, receive} from './receive.ts'

/** Fetches files from a list of addresses, in order, until one has a valid file. */
export interface Downloader {
  /** Downloads to a new file, and verifies it. `onBytes` gets the number of bytes so far. */
  toFile(file: RemoteFile, path: string, onBytes?: (bytes: number) => void): Promise<void>
  /** Downloads to memory, and verifies it if a digest is known. Returns the address that worked, too. */
  toMemory(file: RemoteFile): Promise<{content: Buffer; url: string}>
  /** Reports whether any address has the file. Throws only if no server answered. */
  exists(file: RemoteFile): Promise<boolean>
  /** Asks the servers for the size of a file, in bytes; undefined if no server has it, or none returns a size. */
  sizeOf(file: RemoteFile): Promise<number | undefined>
}

/** Options; the defaults are for real mirrors. */
export interface DownloaderOptions extends Partial<Timeouts> {
  signal?: AbortSignal | undefined
  /** Pause before the same address is tried again. */
  pauseMs?: number
  request?: Request
}

const CONNECT_MS = 10_000

const STALL_MS = 30_000

const PAUSE_MS = 1_000

/** Makes a downloader. It remembers unreachable hosts and does not wait for them again. */
export function createDownloader(options: DownloaderOptions = {}): Downloader {
  const {signal, connectMs = CONNECT_MS, stallMs = STALL_MS, pauseMs = PAUSE_MS} = options
  const timeouts = {connectMs, stallMs}
  const pace = {signal, timeouts, pauseMs}
  const unreachable = new Map<string, string>()
  let request = options.request

  return {
    async toFile(file, path, onBytes) {
      const handle = await onDisk(path, () => open(path, 'wx'))
      try {
        await fetchVerified(file, new FileSink(handle, path, algorithmOf(file), onBytes))
      } catch (error) {
        await rm(path, {force: true})
        throw error
      } finally {
        await handle.close()
      }
    },
    async toMemory(file) {
      const sink = new MemorySink(algorithmOf(file))
      const url = await fetchVerified(file, sink)
      return {content: sink.content(), url}
    },
    exists: async file => (await answerTo(file)) !== undefined,
    async sizeOf(file) {
      const size = Number((await answerTo(file))?.headers.get('content-length') ?? 0)
      return size > 0 && size <= file.maxBytes ? size : undefined
    },
  }

  async function fetchVerified(file: RemoteFile, sink: Sink): Promise<string> {
    return firstThatWorks(file, url => fetchFrom(url, file, sink))
  }

  /** Tries one address after the other. Hosts that are known to be unreachable are tried only if all are. */
  async function firstThatWorks(file: RemoteFile, ask: (url: string) => Promise<void>): Promise<string> {
    const reachable = file.urls.filter(url => !unreachable.has(reachedThrough(url)))
    const attempts: FailedAttempt[] = []
    for (const url of file.urls) {
      const known = unreachable.get(reachedThrough(url))
      if (known !== undefined && reachable.length > 0) {
        attempts.push({url, why: known, kind: 'closed'})
        continue
      }
      try {
        await ask(url)
        return url
      } catch (error) {
        if (!(error instanceof AttemptError)) throw error
        attempts.push({url, why: error.message, kind: error.kind, status: error.status, challenge: error.challenge})
      }
    }
    throw new DownloadError(file.what, attempts, file.advice)
  }

  async function fetchFrom(url: string, file: RemoteFile, sink: Sink): Promise<void> {
    await sink.restart()
    for (let attempt = 1; ; attempt++) {
      try {
        const range = sink.length === 0 ? rangeOf(file) : {start: sink.length, end: file.prefix}
        const response = await send(url, file, range)
        await receive(response, url, file, sink, pace)
        return checkDigest(file, sink)
      } catch (error) {
        if (!(error instanceof AttemptError) || error.retryAfterMs === undefined || attempt >= error.tries) throw error
        const {message, retryAfterMs, tries} = error
        trace('http', () => `${showUrl(url)}: ${message}; retrying in ${retryAfterMs} ms (${attempt} of ${tries})`)
        await sleep(error.retryAfterMs, undefined, signal === undefined ? {} : {signal})
      }
    }
  }

  /** Returns the first successful response to HEAD; undefined if no server has the file. */
  async function answerTo(file: RemoteFile): Promise<Response | undefined> {
    let answer: Response | undefined
    try {
      await firstThatWorks(file, async url => {
        const response = await send(url, file, undefined, 'HEAD')
        await response.body?.cancel()
        // The server does not support HEAD, but may have the file: only the download can show it.
        if (response.status !== 405 && response.status !== 501) await checkStatus(response, url, pace)
        answer = response
      })
      return answer
    } catch (error) {
      if (error instanceof DownloadError && error.gone) return undefined
      throw error
    }
  }

  async function send(
    url: string,
    {headers}: RemoteFile,
    range: {start: number; end?: number | undefined} | undefined,
    method: 'GET' | 'HEAD' = 'GET',
  ) {
    request ??= await createRequest(timeouts)
    const startedAt = performance.now()
    const report = (answer: string) =>
      trace('http', () => `${method} ${showUrl(url)}: ${answer} (${Math.round(performance.now() - startedAt)} ms)`)
    try {
      const response = await request(url, {method, signal, headers, ...(range === undefined ? {} : {range})})
      report(`${response.status}${range === undefined ? '' : ` from byte ${range.start}`}`)
      return response
    } catch (error) {
      report(requestFailure(url, error, timeouts))
      throw connectionError(url, error)
    }
  }

  function connectionError(url: string, error: unknown): unknown {
    if (signal?.aborted === true || isAbort(error)) return error
    const why = requestFailure(url, error, timeouts)
    const refused = proxyStatus(error)
    if (isDistrusted(error) || (refused !== undefined && refused < 500)) return new AttemptError(why, 'closed')
    if (!isUnreachable(error)) return new AttemptError(why, 'passing', pauseMs, triesFor(error))
    unreachable.set(reachedThrough(url), why)
    return new AttemptError(why, 'closed')
  }
}

/** Returns the origin that must be reachable: the proxy if there is one, since it is in front of all servers. */
function reachedThrough(url: string): string {
  return proxyFor(url)?.url.origin ?? new URL(url).origin
}

function rangeOf({prefix, maxBytes}: RemoteFile): {start: number; end: number} | undefined {
  return prefix === undefined || prefix >= maxBytes ? undefined : {start: 0, end: prefix}
}
