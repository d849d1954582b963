import type {Dispatcher, Response} from 'undici'
import {errorCode, errorMessage} from '../base/errors.ts'
import {type ProxySetting, proxyFor, showProxy} from './proxies.ts'

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

type Undici = typeof import('undici')

/** Makes requests that go through the proxies of the environment. */
export async function createRequest(timeouts: Timeouts): Promise<Request> {
  // Loaded only when the network is needed: undici takes longer to load than a warm run takes as a whole.
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

/** Chooses for each request, and for each redirect, whether a proxy gets it. */
function createDispatcher({Agent, ProxyAgent}: Undici, {connectMs, stallMs}: Timeouts): Dispatcher {
  const silence = {headersTimeout: stallMs, bodyTimeout: stallMs}
  const connect = {timeout: connectMs}
  const direct = new Agent({connect, ...silence})
  const proxies = new Map<string, Dispatcher>()
  // The agent for proxies takes no time limits where it makes no tunnel: each request brings them.
  return direct.compose(
    () => (options, handler) => agentFor(String(options.origin)).dispatch({...options, ...silence}, handler),
  )

  function agentFor(origin: string): Dispatcher {
    const proxy = proxyFor(origin)
    if (proxy === undefined) return direct
    const {href} = proxy.url
    const known = proxies.get(href)
    if (known !== undefined) return known
    // Many proxies tunnel to port 443 alone: plain HTTP is passed on without a tunnel.
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

/**
 * Says in a few words why a request to an address came to nothing: what the connection met, and whether that was the server
 * or a proxy before it.
 */
export function requestFailure(url: string, error: unknown, timeouts: Timeouts): string {
  const proxy = proxyFor(url)
  const why = connectionFailure(error, timeouts)
  if (proxy === undefined) return why
  const status = proxyStatus(error)
  if (status !== undefined) return proxyRefusal(proxy, status)
  return isUnreachable(error) ? `the ${showProxy(proxy)} cannot be reached: ${why}` : why
}

/** Says that a proxy lets nobody through: 407 is its own answer, and others to a request for a tunnel are as well. */
export function proxyRefusal(proxy: ProxySetting, status: number): string {
  const {url, variable} = proxy
  if (status !== 407) return `the ${showProxy(proxy)} refuses the connection: ${status}`
  return url.username === ''
    ? `the ${showProxy(proxy)} asks for a login (407): put it into ${variable}, as in http://NAME:PASSWORD@${url.host}`
    : `the ${showProxy(proxy)} does not accept the login in ${variable} (407): correct it`
}

/** Returns the status with which a proxy refuses a request; undefined when that was not what happened. */
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
      return 'connection cut'
    default:
      return isDistrusted(error)
        ? `its certificate is not trusted (${causeMessage(error).replace(/;.*$/, '')}): set NODE_EXTRA_CA_CERTS to a file with the certificate of your CA or of the proxy that intercepts TLS${onlySslCertFile() ? '; SSL_CERT_FILE is not read' : ''}`
        : causeMessage(error)
  }
}

/** Others read SSL_CERT_FILE: who has set it wonders. */
function onlySslCertFile(): boolean {
  const {SSL_CERT_FILE = '', NODE_EXTRA_CA_CERTS = ''} = process.env
  return SSL_CERT_FILE !== '' && NODE_EXTRA_CA_CERTS === ''
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
