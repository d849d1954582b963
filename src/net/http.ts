import type {Dispatcher, Response} from 'undici'
import {errorCode, errorMessage} from '../base/errors.ts'
import {type ProxySetting, proxyFor, showProxy} from './proxies.ts'

/** Timeouts of a request. */
export interface Timeouts {
  connectMs: number
  /** Longest time without data while waiting for or receiving a response. */
  stallMs: number
}

/** An HTTP GET or HEAD; resolves with any status. Kept narrow so that tests can check what is sent. */
export type Request = (url: string, options: RequestOptions) => Promise<Response>

/** Options of a request. */
interface RequestOptions {
  method: 'GET' | 'HEAD'
  /** First byte, and the byte after the last. */
  range?: {start: number; end?: number | undefined}
  /** Headers. `authorization` does not follow a redirect to another origin (Fetch, HTTP-redirect fetch). */
  headers?: Readonly<Record<string, string>> | undefined
  signal?: AbortSignal | undefined
}

type Undici = typeof import('undici')

/** Makes a request function that uses the proxies of the environment. */
export async function createRequest(timeouts: Timeouts): Promise<Request> {
  // Loaded only when the network is needed: loading undici takes longer than an entire warm run.
  const undici = await import('undici')
  const dispatcher = createDispatcher(undici, timeouts)
  const {fetch} = undici
  return (url, {method, range, headers, signal}) => {
    const {address, authorization} = splitCredentials(url)
    return fetch(address, {
      method,
      dispatcher,
      signal: signal ?? null,
      headers: {
        // A package must not be compressed in transit: its digest covers exactly the stored bytes.
        'accept-encoding': 'identity',
        'user-agent': 'bpfcompat',
        ...(range === undefined ? {} : {range: `bytes=${range.start}-${range.end === undefined ? '' : range.end - 1}`}),
        ...(authorization === undefined ? {} : {authorization}),
        ...headers,
      },
    })
  }
}

/** Makes a dispatcher that chooses the proxy for each request and each redirect. */
function createDispatcher({Agent, ProxyAgent}: Undici, {connectMs, stallMs}: Timeouts): Dispatcher {
  const silence = {headersTimeout: stallMs, bodyTimeout: stallMs}
  const connect = {timeout: connectMs}
  const direct = new Agent({connect, ...silence})
  const proxies = new Map<string, Dispatcher>()
  // The proxy agent ignores its timeouts if it makes no tunnel, so they are set for each request.
  return direct.compose(
    () => (options, handler) => agentFor(String(options.origin)).dispatch({...options, ...silence}, handler),
  )

  function agentFor(origin: string): Dispatcher {
    const proxy = proxyFor(origin)
    if (proxy === undefined) return direct
    const {href} = proxy.url
    const known = proxies.get(href)
    if (known !== undefined) return known
    // Many proxies allow tunnels only to port 443, so plain HTTP is sent without a tunnel.
    const agent = new ProxyAgent({uri: href, proxyTunnel: false, proxyTls: connect, requestTls: connect, ...silence})
    proxies.set(href, agent)
    return agent
  }
}

function splitCredentials(url: string): {address: string; authorization?: string} {
  const parsed = new URL(url)
  if (parsed.username === '' && parsed.password === '') return {address: url}
  const pair = `${decoded(parsed.username)}:${decoded(parsed.password)}`
  return {address: showUrl(url), authorization: `Basic ${Buffer.from(pair).toString('base64')}`}
}

/** Decodes a password. One with a `%` may not be percent-encoded. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Returns a URL for display, without name and password, even if it is malformed. */
export function showUrl(url: string): string {
  if (!URL.canParse(url)) return url.replace(/\/\/.*@/, '//')
  const parsed = new URL(url)
  parsed.username = ''
  parsed.password = ''
  return parsed.href
}

/** Reports whether a URL has the same origin as one of the others. */
export function isOnHostOf(url: string, others: readonly string[]): boolean {
  return others.some(other => URL.canParse(other) && new URL(other).origin === new URL(url).origin)
}

/**
 * Adds the name and password of the user's URL to URLs with the same origin. Records have none, since they are written to
 * files.
 */
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

/**
 * Returns in a few words why a request failed: the connection error, and whether it was the server's or that of a proxy
 * before it.
 */
export function requestFailure(url: string, error: unknown, timeouts: Timeouts): string {
  const proxy = proxyFor(url)
  const why = connectionFailure(error, timeouts)
  if (proxy === undefined) return why
  const status = proxyStatus(error)
  if (status !== undefined) return proxyRefusal(proxy, status)
  return isUnreachable(error) ? `the ${showProxy(proxy)} cannot be reached: ${why}` : why
}

/**
 * Returns the message for a proxy that refuses a request. 407 comes from the proxy itself, as do other responses to a tunnel
 * request.
 */
export function proxyRefusal(proxy: ProxySetting, status: number): string {
  const {url, variable} = proxy
  if (status !== 407) return `the ${showProxy(proxy)} refuses the connection: ${status}`
  return url.username === ''
    ? `the ${showProxy(proxy)} requires a login (407): add it to ${variable}, as in http://NAME:PASSWORD@${url.host}`
    : `the ${showProxy(proxy)} rejects the login in ${variable} (407): correct it`
}

/** Returns the status with which a proxy refuses a request; undefined for other errors. */
export function proxyStatus(error: unknown): number | undefined {
  const message = causeMessage(error)
  const status = /^Proxy response \((\d+)\)/.exec(message) ?? /^Proxy Authentication Required \((407)\)/.exec(message)
  return status?.[1] === undefined ? undefined : Number(status[1])
}

function connectionFailure(error: unknown, {connectMs, stallMs}: Timeouts): string {
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
      return 'connection lost'
    default:
      return isDistrusted(error)
        ? `its certificate is not trusted (${causeMessage(error).replace(/;.*$/, '')}): set NODE_EXTRA_CA_CERTS to a file with the certificate of your CA or of the proxy that intercepts TLS${onlySslCertFile() ? '; SSL_CERT_FILE is not read' : ''}`
        : causeMessage(error)
  }
}

/** Reports whether only SSL_CERT_FILE is set, which other programs read. */
function onlySslCertFile(): boolean {
  const {SSL_CERT_FILE = '', NODE_EXTRA_CA_CERTS = ''} = process.env
  return SSL_CERT_FILE !== '' && NODE_EXTRA_CA_CERTS === ''
}

/** Reports whether the certificate of a server is not trusted, so that retries are useless. */
export function isDistrusted(error: unknown): boolean {
  return /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(errorCode(error) ?? '')
}

/** Reports whether the host was not reached at all. It is not tried again in this run. */
export function isUnreachable(error: unknown): boolean {
  const code = errorCode(error)
  if (isBlockedPort(error)) return true
  return ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].some(
    unreachable => unreachable === code,
  )
}

/** Reports whether fetch blocks the port: https://fetch.spec.whatwg.org/#port-blocking. */
function isBlockedPort(error: unknown): boolean {
  return causeMessage(error) === 'bad port'
}

/** Reports whether the server was reached but stopped sending. */
export function isStall(error: unknown): boolean {
  return errorCode(error) === 'UND_ERR_HEADERS_TIMEOUT' || errorCode(error) === 'UND_ERR_BODY_TIMEOUT'
}

/** Returns the message of the innermost cause. The message of fetch itself is only "fetch failed". */
function causeMessage(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined
  return (cause === undefined ? errorMessage(error) : causeMessage(cause)).replace(/\s+/g, ' ')
}
