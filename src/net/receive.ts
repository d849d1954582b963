import type {Response} from 'undici'
import {isAbort} from '../base/errors.ts'
import {AttemptError, triesFor} from './attempt.ts'
import type {RemoteFile} from './download-error.ts'
import type {Algorithm, Sink} from './download-sink.ts'
import {proxyRefusal, requestFailure, showUrl, type Timeouts} from './http.ts'
import {proxyFor, showProxy} from './proxies.ts'

/** Cancellation and timing of a download. */
interface Pace {
  signal: AbortSignal | undefined
  timeouts: Timeouts
  /** Pause before the same address is tried again. */
  pauseMs: number
}

const LONGEST_RETRY_AFTER_MS = 5_000

/** Writes the body to the sink, up to the wanted prefix. */
export async function receive(
  response: Response,
  url: string,
  file: RemoteFile,
  sink: Sink,
  pace: Pace,
): Promise<void> {
  const body = response.body?.[Symbol.asyncIterator]()
  try {
    await checkStatus(response, url, pace)
    checkTransport(response, url, file)
    if (response.status === 206) checkRange(response, sink)
    else await sink.restart()
    const wanted = file.prefix ?? Number.POSITIVE_INFINITY
    while (body !== undefined && sink.length < wanted) {
      const chunk = await nextChunk(url, body, pace)
      if (chunk === undefined) break
      await sink.write(chunk.subarray(0, wanted - sink.length))
      if (sink.length > file.maxBytes)
        throw new AttemptError(`larger than the expected ${file.maxBytes} bytes`, 'closed')
    }
  } finally {
    // Also closes the connection when no more bytes are needed.
    await body?.return?.().catch(() => undefined)
  }
  const expected = file.prefix ?? (digestOf(file) === undefined || file.upTo === true ? undefined : file.maxBytes)
  if (expected !== undefined && sink.length < expected) {
    throw new AttemptError(`connection lost after ${sink.length} of ${expected} bytes`, 'passing', pace.pauseMs)
  }
}

async function nextChunk(
  url: string,
  body: AsyncIterator<Uint8Array>,
  {signal, timeouts, pauseMs}: Pace,
): Promise<Uint8Array | undefined> {
  try {
    const {done, value} = await body.next()
    return done === true ? undefined : value
  } catch (error) {
    if (signal?.aborted === true || isAbort(error)) throw error
    throw new AttemptError(requestFailure(url, error, timeouts), 'passing', pauseMs, triesFor(error))
  }
}

/**
 * Accepts a response with content.
 *
 * @throws AttemptError for any other status, with how soon the same address may be asked again
 */
export async function checkStatus({status, headers}: Response, url: string, {pauseMs}: Pace): Promise<void> {
  if (status === 200 || status === 206) return
  // Loaded late: it takes as long to load as all modules of a warm run.
  const {STATUS_CODES} = await import('node:http')
  const proxy = proxyFor(url)
  if (proxy !== undefined && status === 407) throw new AttemptError(proxyRefusal(proxy, status), 'closed')
  // Many proxies answer for servers that they cannot or must not reach.
  const answer =
    `${status} ${STATUS_CODES[status] ?? ''}`.trim() + (proxy === undefined ? '' : `, through the ${showProxy(proxy)}`)
  if (status === 404 || status === 410) throw new AttemptError(answer, 'gone').answered(status, headers)
  if (status !== 429 && status < 500) throw new AttemptError(answer, 'closed').answered(status, headers)
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const retryAfterMs = Number.isNaN(seconds) ? pauseMs : seconds * 1000
  if (retryAfterMs <= LONGEST_RETRY_AFTER_MS) throw new AttemptError(answer, 'passing', retryAfterMs)
  throw new AttemptError(`${answer}, asks to wait ${seconds} s`, 'passing')
}

/** Refuses a redirect to plain HTTP if there is no digest: such a file is trusted only because of HTTPS. */
function checkTransport(response: Response, url: string, file: RemoteFile): void {
  if (digestOf(file) === undefined && url.startsWith('https:') && response.url.startsWith('http:'))
    throw new AttemptError(`redirects to ${showUrl(response.url)}, which is not encrypted`, 'closed')
}

function checkRange(response: Response, sink: Sink): void {
  const start = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? Number.NaN)
  if (start !== sink.length) throw new AttemptError(`returned another range than bytes ${sink.length}-`, 'closed')
}

/** @throws AttemptError if a complete file does not have its digest */
export function checkDigest(file: RemoteFile, sink: Sink): void {
  const expected = digestOf(file)
  if (expected === undefined || file.prefix !== undefined) return
  const found = sink.digest()
  if (found === expected) return
  throw new AttemptError(`has ${NAMES[algorithmOf(file)]} ${found}, expected ${expected}`, 'closed')
}

const NAMES: Record<Algorithm, string> = {sha256: 'SHA-256', sha512: 'SHA-512'}

/** Returns the algorithm of the digest that is known of a file. */
export function algorithmOf({sha256, sha512}: RemoteFile): Algorithm {
  return sha256 === undefined && sha512 !== undefined ? 'sha512' : 'sha256'
}

function digestOf(file: RemoteFile): string | undefined {
  return file[algorithmOf(file)]
}
