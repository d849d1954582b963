import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {listen} from '../../loopback.ts'

/** A request to a test mirror. */
export interface Seen {
  method: string
  path: string
  range: string | undefined
  authorization: string | undefined
}

type Handler = (request: IncomingMessage, response: ServerResponse, content: Buffer | undefined) => void

/** A real HTTP server on loopback with the files of a test. */
export class TestMirror {
  readonly files = new Map<string, Buffer>()
  readonly seen: Seen[] = []
  ranges = true
  url = ''
  /** Bytes of response bodies that were sent. */
  bytesServed = 0
  /** Answers `/token?…` like the token server of a registry. */
  onToken: Handler | undefined
  readonly #handlers = new Map<string, Handler>()
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  async start(): Promise<this> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}`
    return this
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** Answers a path with `handler`, for the first `times` requests. */
  on(path: string, handler: Handler, times = Number.POSITIVE_INFINITY): void {
    let left = times
    this.#handlers.set(path, (request, response, content) => {
      if (left-- > 0) return handler(request, response, content)
      this.#serve(request, response, content)
    })
  }

  requests(path: string, method = 'GET'): Seen[] {
    return this.seen.filter(seen => seen.path === path && seen.method === method)
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(request.url ?? '')
    const {range, authorization} = request.headers
    this.seen.push({method: request.method ?? '', path, range, authorization})
    const content = this.files.get(path)
    const token = path.startsWith('/token?') ? this.onToken : undefined
    const handler = token ?? (request.method === 'GET' ? this.#handlers.get(path) : undefined)
    if (handler === undefined) this.#serve(request, response, content)
    else handler(request, response, content)
  }

  #serve(request: IncomingMessage, response: ServerResponse, content: Buffer | undefined): void {
    if (content === undefined) {
      response.writeHead(404).end()
      return
    }
    const range = this.ranges ? /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') : null
    const start = Number(range?.[1] ?? 0)
    const end = range?.[2] === undefined || range[2] === '' ? content.length : Number(range[2]) + 1
    const body = content.subarray(start, end)
    response.writeHead(range === null ? 200 : 206, {
      'content-length': body.length,
      ...(range === null ? {} : {'content-range': `bytes ${start}-${start + body.length - 1}/${content.length}`}),
    })
    if (request.method === 'HEAD') response.end()
    else void this.#send(response, body)
  }

  /** Sends a body in pieces, one after the other, so that bytes after a lost connection are not counted. */
  async #send(response: ServerResponse, body: Buffer): Promise<void> {
    const left = () =>
      new Promise<void>(resolve => {
        const done = () => {
          response.off('drain', done).off('close', done)
          resolve()
        }
        response.on('drain', done).on('close', done)
      })
    for (let at = 0; at < body.length && !response.destroyed; at += 1 << 16) {
      const piece = body.subarray(at, at + (1 << 16))
      this.bytesServed += piece.length
      if (!response.write(piece)) await left()
    }
    response.end()
  }
}

/** Sends the first half and closes the connection. */
export const cutInTheMiddle: Handler = (_request, response, content) => {
  response.writeHead(200, {'content-length': content?.length ?? 0})
  response.write(content?.subarray(0, content.length / 2), () => response.socket?.resetAndDestroy())
}

/** Sends the headers and a few bytes, and then nothing. */
export const stall: Handler = (_request, response, content) => {
  response.writeHead(200, {'content-length': content?.length ?? 0})
  response.write(content?.subarray(0, 100))
}

/** Answers with a status and headers. */
export function status(code: number, headers: Record<string, string> = {}): Handler {
  return (_request, response) => response.writeHead(code, headers).end()
}
