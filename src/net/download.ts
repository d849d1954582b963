import {open, rm} from 'node:fs/promises'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Response} from 'undici'
import {isAbort, UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import {trace} from '../base/trace.ts'
import {onDisk} from '../files/disk.ts'
import {type Algorithm, FileSink, MemorySink, type Sink} from './download-sink.ts'
import {
  createRequest,
  isDistrusted,
  isStall,
  isUnreachable,
  proxyRefusal,
  proxyStatus,
  type Request,
  requestFailure,
  showUrl,
  type Timeouts,
} from './http.ts'
import {proxyFor, showProxy} from './proxies.ts'

/** A file that one or more mirrors have. */
export interface RemoteFile {
  /** What it is, for messages: `linux-image-6.1.0-56-cloud-amd64 6.1.192-2`. */
  what: string
  urls: readonly string[]
  /** Largest size that is accepted; exact when a digest is given, unless `upTo`. */
  maxBytes: number
  /** The size is not known: `maxBytes` only bounds it. */
  upTo?: boolean | undefined
  sha256?: string | undefined
  /** Where only this one is known. */
  sha512?: string | undefined
  /** Read only so many bytes from the start. They are not verified here: the caller does it by what is in them. */
  prefix?: number | undefined
  /** Sent with each request. */
  headers?: Readonly<Record<string, string>> | undefined
  /** What to do when nobody gives it, for messages. */
  advice?: string | undefined
}

/** What to do when no mirror has a file. */
export function mirrorAdvice(): string {
  return `check the network, or name another mirror with ${setting('mirror')}`
}

/** Why one address gave nothing. */
export interface FailedAttempt {
  url: string
  why: string
  kind: FailureKind
  /** What the server answered, if it did. */
  status?: number | undefined
  /** How the server wants to be asked (`WWW-Authenticate`). */
  challenge?: string | undefined
}

/** `gone`: there is no such file. `closed`: the server is not for us. `passing`: it may go better another time. */
export type FailureKind = 'gone' | 'closed' | 'passing'

/** No mirror gave the file. One line with every address and its reason. */
export class DownloadError extends UserError {
  readonly what: string
  readonly attempts: readonly FailedAttempt[]
  readonly advice: string

  constructor(what: string, attempts: readonly FailedAttempt[], advice = mirrorAdvice()) {
    const reasons = attempts.map(({url, why}) => `${showUrl(url)}: ${why}`).join('; ')
    super(`cannot download ${what}: ${reasons}; ${advice}`)
    this.what = what
    this.attempts = attempts
    this.advice = advice
  }

  /** Every server that could be asked says that there is no such file. */
  get gone(): boolean {
    return this.attempts.some(({kind}) => kind === 'gone') && this.attempts.every(({kind}) => kind !== 'passing')
  }
}

/** Fetches files from mirrors, in order, until one gives what was promised. */
export interface Downloader {
  /** Into a new file, verified. `onBytes` hears how much is there. */
  toFile(file: RemoteFile, path: string, onBytes?: (bytes: number) => void): Promise<void>
  /** Into memory, verified where a digest is known. Tells which address gave it. */
  toMemory(file: RemoteFile): Promise<{content: Buffer; url: string}>
  /** Whether any mirror still has it. Throws only when no server answered. */
  exists(file: RemoteFile): Promise<boolean>
  /** How large it is where nothing but its server says so; undefined when no mirror has it, or none says. */
  sizeOf(file: RemoteFile): Promise<number | undefined>
}

/** Settings; the defaults are for real mirrors. */
export interface DownloaderOptions extends Partial<Timeouts> {
  signal?: AbortSignal | undefined
  /** Pause before the same address is asked again. */
  pauseMs?: number
  request?: Request
}

const CONNECT_MS = 10_000
const STALL_MS = 30_000
const PAUSE_MS = 1_000
const LONGEST_RETRY_AFTER_MS = 5_000
/** Times one address is asked; a cut connection goes on where it ended. */
const TRIES_PER_URL = 4
/** A server that falls silent costs half a minute each time. */
const TRIES_WHEN_SILENT = 2

/** Makes a downloader. It remembers hosts that could not be reached and does not wait for them again. */
export function createDownloader(options: DownloaderOptions = {}): Downloader {
  const {signal, connectMs = CONNECT_MS, stallMs = STALL_MS, pauseMs = PAUSE_MS} = options
  const timeouts = {connectMs, stallMs}
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

  /** Asks one address after the other; hosts known to be unreachable only when all are. */
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
        await receive(response, url, file, sink)
        return checkDigest(file, sink)
      } catch (error) {
        if (!(error instanceof AttemptError) || error.retryAfterMs === undefined || attempt >= error.tries) throw error
        const {message, retryAfterMs, tries} = error
        trace('http', () => `${showUrl(url)}: ${message}; asked again in ${retryAfterMs} ms (${attempt} of ${tries})`)
        await sleep(error.retryAfterMs, undefined, signal === undefined ? {} : {signal})
      }
    }
  }

  /** What the first mirror that has it answers to HEAD. */
  async function answerTo(file: RemoteFile): Promise<Response | undefined> {
    let answer: Response | undefined
    try {
      await firstThatWorks(file, async url => {
        const response = await send(url, file, undefined, 'HEAD')
        await response.body?.cancel()
        // A server that knows no HEAD is not one that has no file: the download will tell.
        if (response.status !== 405 && response.status !== 501) await checkStatus(response, url)
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
    const tell = (answer: string) =>
      trace('http', () => `${method} ${showUrl(url)}: ${answer} (${Math.round(performance.now() - startedAt)} ms)`)
    try {
      const response = await request(url, {method, signal, headers, ...(range === undefined ? {} : {range})})
      tell(`${response.status}${range === undefined ? '' : ` from byte ${range.start}`}`)
      return response
    } catch (error) {
      tell(requestFailure(url, error, timeouts))
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

  /** Writes the body to the sink, up to the prefix that is wanted. */
  async function receive(response: Response, url: string, file: RemoteFile, sink: Sink): Promise<void> {
    const body = response.body?.[Symbol.asyncIterator]()
    try {
      await checkStatus(response, url)
      checkTransport(response, url, file)
      if (response.status === 206) checkRange(response, sink)
      else await sink.restart()
      const wanted = file.prefix ?? Number.POSITIVE_INFINITY
      while (body !== undefined && sink.length < wanted) {
        const chunk = await nextChunk(url, body)
        if (chunk === undefined) break
        await sink.write(chunk.subarray(0, wanted - sink.length))
        if (sink.length > file.maxBytes)
          throw new AttemptError(`larger than the ${file.maxBytes} bytes announced`, 'closed')
      }
    } finally {
      // Also cuts the connection when no more bytes are wanted.
      await body?.return?.().catch(() => undefined)
    }
    const expected = file.prefix ?? (digestOf(file) === undefined || file.upTo === true ? undefined : file.maxBytes)
    if (expected !== undefined && sink.length < expected) {
      throw new AttemptError(`connection cut after ${sink.length} of ${expected} bytes`, 'passing', pauseMs)
    }
  }

  async function nextChunk(url: string, body: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
    try {
      const {done, value} = await body.next()
      return done === true ? undefined : value
    } catch (error) {
      if (signal?.aborted === true || isAbort(error)) throw error
      throw new AttemptError(requestFailure(url, error, timeouts), 'passing', pauseMs, triesFor(error))
    }
  }

  async function checkStatus({status, headers}: Response, url: string): Promise<void> {
    if (status === 200 || status === 206) return
    // Loaded late: it takes as long to load as all of a warm run's own modules.
    const {STATUS_CODES} = await import('node:http')
    const proxy = proxyFor(url)
    if (proxy !== undefined && status === 407) throw new AttemptError(proxyRefusal(proxy, status), 'closed')
    // Many a proxy answers in the name of a server that it cannot or may not reach.
    const answer =
      `${status} ${STATUS_CODES[status] ?? ''}`.trim() +
      (proxy === undefined ? '' : `, through the ${showProxy(proxy)}`)
    if (status === 404 || status === 410) throw new AttemptError(answer, 'gone').answered(status, headers)
    if (status !== 429 && status < 500) throw new AttemptError(answer, 'closed').answered(status, headers)
    const seconds = Number(headers.get('retry-after') ?? Number.NaN)
    const retryAfterMs = Number.isNaN(seconds) ? pauseMs : seconds * 1000
    if (retryAfterMs <= LONGEST_RETRY_AFTER_MS) throw new AttemptError(answer, 'passing', retryAfterMs)
    throw new AttemptError(`${answer}, asks to wait ${seconds} s`, 'passing')
  }
}

/** What has to be reached before anything else: a proxy that cannot be reached stands before every server. */
function reachedThrough(url: string): string {
  return proxyFor(url)?.url.origin ?? new URL(url).origin
}

function rangeOf({prefix, maxBytes}: RemoteFile): {start: number; end: number} | undefined {
  return prefix === undefined || prefix >= maxBytes ? undefined : {start: 0, end: prefix}
}

/** What has no digest may be taken because it came over HTTPS: then no redirect may lead it over plain HTTP. */
function checkTransport(response: Response, url: string, file: RemoteFile): void {
  if (digestOf(file) === undefined && url.startsWith('https:') && response.url.startsWith('http:'))
    throw new AttemptError(`redirects to ${showUrl(response.url)}, which anybody in between can change`, 'closed')
}

function checkRange(response: Response, sink: Sink): void {
  const start = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? Number.NaN)
  if (start !== sink.length)
    throw new AttemptError(`answered with another part of the file than bytes ${sink.length}-`, 'closed')
}

function checkDigest(file: RemoteFile, sink: Sink): void {
  const expected = digestOf(file)
  if (expected === undefined || file.prefix !== undefined) return
  const found = sink.digest()
  if (found === expected) return
  throw new AttemptError(`has ${NAMES[algorithmOf(file)]} ${found}, expected ${expected}`, 'closed')
}

const NAMES: Record<Algorithm, string> = {sha256: 'SHA-256', sha512: 'SHA-512'}

function algorithmOf({sha256, sha512}: RemoteFile): Algorithm {
  return sha256 === undefined && sha512 !== undefined ? 'sha512' : 'sha256'
}

function digestOf(file: RemoteFile): string | undefined {
  return file[algorithmOf(file)]
}

function triesFor(error: unknown): number {
  return isStall(error) ? TRIES_WHEN_SILENT : TRIES_PER_URL
}

/** One address gave nothing: the next may. */
class AttemptError extends Error {
  readonly kind: FailureKind
  /** The same address is worth another try after this time. */
  readonly retryAfterMs: number | undefined

  /** How often it may be asked in all. */
  readonly tries: number

  /** What the server answered, if it did. */
  status: number | undefined
  challenge: string | undefined

  constructor(why: string, kind: FailureKind, retryAfterMs?: number, tries = TRIES_PER_URL) {
    super(why)
    this.tries = tries
    this.kind = kind
    this.retryAfterMs = retryAfterMs
  }

  answered(status: number, headers: Response['headers']): this {
    this.status = status
    this.challenge = headers.get('www-authenticate') ?? undefined
    return this
  }
}
