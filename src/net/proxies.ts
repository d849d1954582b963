import {BlockList, isIP} from 'node:net'

/** The variables that name proxies, by the scheme of what is asked for. The first that is set counts. */
const VARIABLES = {
  'http:': ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
  // A network that names one proxy only gets HTTPS through it as well.
  'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'http_proxy', 'HTTP_PROXY'],
} as const

/** Every variable that programs take proxies from. */
export const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap(name => [
  name,
  name.toUpperCase(),
])

type Environment = Readonly<Record<string, string | undefined>>

/** Who passes requests on. */
export interface ProxySetting {
  /** With its name and password. */
  url: URL
  /** The variable that names it, for messages. */
  variable: string
}

/**
 * Returns the proxy that the environment names for an address; undefined when the address is asked directly. Only HTTP
 * proxies are used: one of another kind, as `all_proxy` may name, is passed over.
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

/** Returns the proxy variables in both letter cases, since programs read one or the other. */
export function proxyEnvironment(environment: Environment = process.env): Record<string, string> {
  const set = PROXY_VARIABLES.flatMap(name => {
    const value = environment[name.toLowerCase()] || environment[name.toUpperCase()]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(set)
}

/** As curl reads it: without a scheme it is an HTTP proxy. */
function parseProxy(text: string): URL | undefined {
  const address = text.includes('://') ? text : `http://${text}`
  if (text === '' || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}

/**
 * Whether `no_proxy` has the host: by its name or a domain that it is in (`example.com`, `.example.com`, `*.example.com`),
 * by its address or a network (`10.0.0.0/8`), with or without a port, or as one of all (`*`).
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
