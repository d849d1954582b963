import {createServer, get, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {connect, type Socket} from 'node:net'
import {listen} from '../../loopback.ts'

/** Deviations of a test proxy from the usual behavior. */
export interface ProxyManner {
  /** Status of the response to every tunnel request, as of a proxy that allows tunnels only to port 443. */
  tunnel?: number
  /** Required login, `name:password`. */
  login?: string
  /** Addresses of servers by names that only this proxy knows. */
  hosts?: Readonly<Record<string, string>>
}

/** A real HTTP proxy on loopback. */
export class TestProxy {
  /** Requests: `GET http://…`, `CONNECT host:port`. */
  readonly seen: string[] = []
  url = ''
  readonly #manner: ProxyManner
  readonly #server: Server
  readonly #tunnels = new Set<Socket>()

  constructor(manner: ProxyManner = {}) {
    this.#manner = manner
    this.#server = createServer((request, response) => this.#pass(request, response))
    this.#server.on('connect', (request: IncomingMessage, socket: Socket) => this.#tunnel(request, socket))
  }

  async start(): Promise<this> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}`
    return this
  }

  async stop(): Promise<void> {
    for (const socket of this.#tunnels) socket.destroy()
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** Returns its address with a login, which can differ from the required one. */
  withLogin(login: string): string {
    return this.url.replace('//', `//${login}@`)
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    this.seen.push(`${request.method} ${request.url}`)
    if (!this.#mayPass(request)) {
      response.writeHead(407, {'proxy-authenticate': 'Basic realm="test"'}).end()
      return
    }
    if (request.url?.startsWith('http://') !== true) {
      response.writeHead(400).end()
      return
    }
    const {'proxy-authorization': _, ...headers} = request.headers
    const {pathname, search, host, origin} = new URL(request.url)
    get(`${this.#manner.hosts?.[host] ?? origin}${pathname}${search}`, {headers, agent: false}, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    }).on('error', () => response.writeHead(502).end())
  }

  #tunnel(request: IncomingMessage, socket: Socket): void {
    this.seen.push(`CONNECT ${request.url}`)
    this.#tunnels.add(socket.on('error', () => {}))
    const status = this.#mayPass(request) ? (this.#manner.tunnel ?? 200) : 407
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const {hostname, port} = new URL(`tunnel://${request.url}`)
    const target = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
    this.#tunnels.add(target.on('error', () => socket.destroy()))
  }

  #mayPass({headers}: IncomingMessage): boolean {
    const {login} = this.#manner
    return login === undefined || headers['proxy-authorization'] === `Basic ${Buffer.from(login).toString('base64')}`
  }
}
