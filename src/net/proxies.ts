import {BlockList, isIP} from 'node:net'

/** Variables that name proxies, by the scheme of the URL. The first one that is set counts. */
const VARIABLES = {
  'http:': ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
  // If a network sets only http_proxy, it is used for HTTPS as well.
  'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'http_proxy', 'HTTP_PROXY'],
} as const

/** All variables from which programs read proxies. */
export const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap(name => [
  name,
  name.toUpperCase(),
])

type Environment = Readonly<Record<string, string | undefined>>

/** A proxy. */
export interface ProxySetting {
  /** Its URL, with name and password. */
  url: URL
  /** The variable that names it, for messages. */
  variable: string
}

/**
 * Returns the proxy for an address; undefined if the address is contacted directly. Only HTTP proxies are used. A proxy of
 * another kind, which `all_proxy` can name, is ignored.
 */
export function proxyFor(address: string, environment: Environment = process.env): ProxySetting | undefined {
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  if (isExcepted(url, environment.no_proxy || environment.NO_PROXY || '')) return undefined
  for (const variable of VARIABLES[url.protocol]) {
    const proxy = parseProxy(environment[variable]?.trim() ?? '')
    if (proxy !== undefined) return {url: proxy, variable}
  }
  return undefined
}

/** Returns the proxy without its name and password, and the variable: `proxy http://proxy.example:3128 (https_proxy)`. */
export function showProxy({url, variable}: ProxySetting): string {
  return `proxy ${url.protocol}//${url.host} (${variable})`
}

/** Returns the proxy variables in lower and upper case, since programs read one or the other. */
export function proxyEnvironment(environment: Environment = process.env): Record<string, string> {
  const set = PROXY_VARIABLES.flatMap(name => {
    const value = environment[name.toLowerCase()] || environment[name.toUpperCase()]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(set)
}

/** Parses a proxy like curl: without a scheme it is an HTTP proxy. */
function parseProxy(text: string): URL | undefined {
  const address = text.includes('://') ? text : `http://${text}`
  if (text === '' || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}

/**
 * Reports whether `no_proxy` contains a host: by name or domain (`example.com`, `.example.com`, `*.example.com`), by address
 * or network (`10.0.0.0/8`), each with or without a port, or by `*` for all hosts.
 */
function isExcepted({hostname, port, protocol}: URL, list: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  const usedPort = port || (protocol === 'https:' ? '443' : '80')
  return list.split(/[\s,]+/).some(entry => {
    if (entry === '') return false
    if (entry === '*') return true
    const [, name = entry, wantedPort] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? []
    if (wantedPort !== undefined && wantedPort !== usedPort) return false
    const wanted = name
      .replace(/^\[|\]$/g, '')
      .replace(/^\*?\./, '')
      .toLowerCase()
    return host === wanted || (isIP(host) === 0 ? host.endsWith(`.${wanted}`) : isInNetwork(host, wanted))
  })
}

function isInNetwork(address: string, network: string): boolean {
  const [, base = '', bits = ''] = /^(.+)\/(\d{1,3})$/.exec(network) ?? []
  const version = isIP(base)
  if (version === 0 || version !== isIP(address) || Number(bits) > (version === 4 ? 32 : 128)) return false
  const type = version === 4 ? 'ipv4' : 'ipv6'
  const list = new BlockList()
  list.addSubnet(base, Number(bits), type)
  return list.check(address, type)
}
