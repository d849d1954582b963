import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {listen} from '../loopback.ts'

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/'

interface Entry {
  key: string
  version: string
  content: Buffer | undefined
  /** Blocks of an upload in several requests. */
  blocks: Map<string, Buffer>
  finished: boolean
}

/** A cache service on loopback with the protocol of GitHub Actions' client and Azure's block blobs. */
export class CacheServer {
  readonly entries: Entry[] = []
  /** `CreateCacheEntry bpfcompat-kernel-…`. */
  readonly seen: string[] = []
  url = ''
  /** Answers every call of the service with this status. */
  failing: number | undefined
  /** Refuses to store, with this message. */
  readOnly: string | undefined
  /** Finds an entry for any key. */
  confused = false
  /** Sends only half of each archive. */
  cutting = false
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  async start(): Promise<this> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}`
    return this
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** Environment that the runner sets for an action. */
  get environment(): Record<string, string> {
    return {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: 'token',
      GITHUB_SERVER_URL: 'https://github.com',
    }
  }

  /** Keys of the entries that can be restored. */
  get keys(): string[] {
    return this.entries.filter(({finished}) => finished).map(({key}) => key)
  }

  calls(method: string): string[] {
    return this.seen.filter(line => line.startsWith(`${method} `))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const {pathname, searchParams} = new URL(request.url ?? '', this.url)
    if (pathname.startsWith(SERVICE)) this.#call(pathname.slice(SERVICE.length), JSON.parse(body.toString()), response)
    else this.#blob(request.method ?? '', pathname, searchParams, body, response)
  }

  #call(method: string, asked: Record<string, unknown>, response: ServerResponse): void {
    const key = String(asked.key)
    this.seen.push(`${method} ${key}`)
    const send = (status: number, answer: object) => {
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(answer))
    }
    if (this.failing !== undefined) {
      send(this.failing, {code: 'internal', msg: 'out of order'})
      return
    }
    switch (method) {
      case 'CreateCacheEntry':
        send(...this.#create(key, String(asked.version)))
        break
      case 'FinalizeCacheEntryUpload':
        send(200, this.#finalize(key, String(asked.version), Number(asked.size_bytes ?? asked.sizeBytes)))
        break
      default:
        send(
          200,
          this.#find([key, ...((asked.restore_keys ?? asked.restoreKeys ?? []) as string[])], String(asked.version)),
        )
    }
  }

  #create(key: string, version: string): [number, object] {
    if (this.readOnly !== undefined) return [200, {ok: false, message: this.readOnly}]
    if (this.entries.some(entry => entry.key === key && entry.version === version))
      return [409, {code: 'already_exists', msg: 'cache entry with the same key, version, and scope already exists'}]
    const count = this.entries.push({key, version, content: undefined, blocks: new Map(), finished: false})
    return [200, {ok: true, signed_upload_url: this.#address(count - 1)}]
  }

  #finalize(key: string, version: string, size: number): object {
    const index = this.entries.findIndex(entry => entry.key === key && entry.version === version)
    const entry = this.entries[index]
    if (entry?.content?.length !== size) return {ok: false}
    entry.finished = true
    return {ok: true, entry_id: String(index + 1)}
  }

  /** Returns the entry with exactly the first key, or else the newest with one of the keys as prefix. */
  #find(keys: readonly string[], version: string): object {
    const there = this.entries.filter(entry => entry.finished && entry.version === version)
    const found =
      (this.confused ? there[0] : undefined) ??
      there.find(({key}) => key === keys[0]) ??
      keys.map(start => there.findLast(({key}) => key.startsWith(start))).find(Boolean)
    if (found === undefined) return {ok: false}
    return {ok: true, signed_download_url: this.#address(this.entries.indexOf(found)), matched_key: found.key}
  }

  #address(index: number): string {
    return `${this.url}/devstoreaccount1/caches/${index}?sig=secret`
  }

  #blob(method: string, path: string, search: URLSearchParams, body: Buffer, response: ServerResponse): void {
    const entry = this.entries[Number(path.split('/').pop())]
    if (entry === undefined) response.writeHead(404).end()
    else if (method === 'PUT') this.#put(entry, search, body, response)
    else this.#get(entry.content ?? Buffer.alloc(0), method, response)
  }

  /** Receives an upload: one request, or blocks and then their list. */
  #put(entry: Entry, search: URLSearchParams, body: Buffer, response: ServerResponse): void {
    const list =
      search.get('comp') !== 'blocklist'
        ? []
        : [...body.toString('utf8').matchAll(/<Latest>([^<]+)</g)].map(([, id]) => id ?? '')
    if (search.get('comp') === 'block') entry.blocks.set(search.get('blockid') ?? '', body)
    else if (search.get('comp') === 'blocklist')
      entry.content = Buffer.concat(list.map(id => entry.blocks.get(id) ?? Buffer.alloc(0)))
    else entry.content = body
    response.writeHead(201, {etag: '"1"', 'last-modified': new Date(0).toUTCString()}).end()
  }

  #get(content: Buffer, method: string, response: ServerResponse): void {
    response.writeHead(200, {'content-length': content.length})
    if (method === 'HEAD') response.end()
    else if (this.cutting) response.write(content.subarray(0, content.length / 2), () => response.socket?.destroy())
    else response.end(content)
  }
}
