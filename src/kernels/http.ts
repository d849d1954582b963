import type {Dispatcher, Response} from 'undici'
import {errorCode, errorMessage} from '../errors.ts'

/** How long to wait for what. */
export interface Timeouts {
  connectMs: number
  /** Longest silence while an answer is awaited or arrives. */
  stallMs: number
}

/** An HTTP GET or HEAD; resolves with any status. Kept narrow so that tests can see what goes over the wire. */
export type Request = (url: string, options: RequestOptions) => Promise<Response>

/** What a request may carry. */
export interface RequestOptions {
  method: 'GET' | 'HEAD'
  /** First byte wanted, and the one behind the last. */
  range?: {start: number; end?: number | undefined}
  /** Sent to this server alone: `authorization` does not follow a redirect to another origin (Fetch, HTTP-redirect fetch). */
  headers?: Readonly<Record<string, string>> | undefined
  signal?: AbortSignal | undefined
}

/** Makes requests that honour the proxy variables of the environment. */
export async function createRequest({connectMs, stallMs}: Timeouts): Promise<Request> {
  // Loaded only when the network is needed: undici takes longer to load than a warm run takes as a whole.
  // By its default export: a bundle knows no other of a CommonJS module that is imported late.
  const {Agent, EnvHttpProxyAgent, fetch} = (await import('undici')).default
  const options = {connect: {timeout: connectMs}, headersTimeout: stallMs, bodyTimeout: stallMs}
  const dispatcher: Dispatcher = hasProxy() ? new EnvHttpProxyAgent(options) : new Agent(options)
  return (url, {method, range, headers, signal}) => {
    const {address, authorization} = splitCredentials(url)
    return fetch(address, {
      method,
      dispatcher,
      signal: signal ?? null,
      headers: {
        // A package must come as it is stored: its digest is taken over exactly these bytes.
        'accept-encoding': 'identity',
        'user-agent': 'bpfcompat',
        ...(range === undefined ? {} : {range: `bytes=${range.start}-${range.end === undefined ? '' : range.end - 1}`}),
        ...(authorization === undefined ? {} : {authorization}),
        ...headers,
      },
    })
  }
}

function hasProxy(): boolean {
  return ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some(name => (process.env[name] ?? '') !== '')
}

function splitCredentials(url: string): {address: string; authorization?: string} {
  const parsed = new URL(url)
  if (parsed.username === '' && parsed.password === '') return {address: url}
  const pair = `${decoded(parsed.username)}:${decoded(parsed.password)}`
  return {address: showUrl(url), authorization: `Basic ${Buffer.from(pair).toString('base64')}`}
}

/** A password with a `%` in it may have been written as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** An address as it may be shown: without name and password, also where it is none. */
export function showUrl(url: string): string {
  if (!URL.canParse(url)) return url.replace(/\/\/.*@/, '//')
  const parsed = new URL(url)
  parsed.username = ''
  parsed.password = ''
  return parsed.href
}

/** Whether an address is on one of these hosts, and reached in the same way. */
export function isOnHostOf(url: string, others: readonly string[]): boolean {
  return others.some(other => URL.canParse(other) && new URL(other).origin === new URL(url).origin)
}

/** Puts names and passwords of the user's addresses into addresses on their hosts: a record has none, it is written to files. */
export function withCredentials(urls: readonly string[], bases: readonly string[]): string[] {
  return urls.map(url => {
    const own = bases.find(base => isOnHostOf(url, [base]) && new URL(base).username !== '')
    if (own === undefined) return url
    const complete = new URL(url)
    const {username, password} = new URL(own)
    Object.assign(complete, {username, password})
    return complete.href
  })
}

/** Why a request came to nothing, in a few words. */
export function requestFailure(error: unknown, {connectMs, stallMs}: Timeouts): string {
  switch (errorCode(error)) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'host not found'
    case 'ECONNREFUSED':
      return 'connection refused'
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
      return 'host not reachable'
    case 'UND_ERR_CONNECT_TIMEOUT':
      return `no connection within ${connectMs / 1000} s`
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return `no data for ${stallMs / 1000} s`
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return 'connection cut'
    default:
      return isDistrusted(error)
        ? `its certificate is not trusted (NODE_EXTRA_CA_CERTS names a file of yours): ${causeMessage(error)}`
        : causeMessage(error)
  }
}

/** `true` when the certificate of a server is not one to trust: no other time will be better. */
export function isDistrusted(error: unknown): boolean {
  return /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(errorCode(error) ?? '')
}

/** `true` when the host was not reached at all: it need not be asked again in this run. */
export function isUnreachable(error: unknown): boolean {
  const code = errorCode(error)
  if (isBlockedPort(error)) return true
  return ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].some(
    unreachable => unreachable === code,
  )
}

/** A port that no request goes to: https://fetch.spec.whatwg.org/#port-blocking. */
function isBlockedPort(error: unknown): boolean {
  return causeMessage(error) === 'bad port'
}

/** `true` when the server was there and fell silent. */
export function isStall(error: unknown): boolean {
  return errorCode(error) === 'UND_ERR_HEADERS_TIMEOUT' || errorCode(error) === 'UND_ERR_BODY_TIMEOUT'
}

/** fetch says only "fetch failed": what happened is in its cause. */
function causeMessage(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined
  return (cause === undefined ? errorMessage(error) : causeMessage(cause)).replace(/\s+/g, ' ')
}
