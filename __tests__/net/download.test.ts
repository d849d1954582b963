import {execFileSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {createServer} from 'node:http'
import {createServer as createTlsServer} from 'node:https'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {createDownloader} from '../../src/net/download.ts'
import {DownloadError} from '../../src/net/download-error.ts'
import {createRequest, type Request} from '../../src/net/http.ts'
import {cutInTheMiddle, stall, status, TestMirror} from '../kernels/helpers/mirror.ts'
import {sha256} from '../kernels/helpers/packages.ts'
import {listen} from '../loopback.ts'

const CONTENT = Buffer.from('a package '.repeat(100_000))
const QUICK = {connectMs: 2000, stallMs: 300, pauseMs: 5}
let directory: string
let one: TestMirror
let two: TestMirror

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'download-'))
  one = await new TestMirror().start()
  two = await new TestMirror().start()
  one.files.set('/x.deb', CONTENT)
  two.files.set('/x.deb', CONTENT)
})
afterEach(async () => {
  await Promise.all([one.stop(), two.stop()])
  await rm(directory, {recursive: true})
})

const file = () => ({
  what: 'x 1.0',
  urls: [`${one.url}/x.deb`, `${two.url}/x.deb`],
  maxBytes: CONTENT.length,
  sha256: sha256(CONTENT),
})
const target = () => join(directory, 'x.deb')

/** Compares buffers. `toEqual` of Jest takes seconds for a megabyte. */
async function expectContent(): Promise<void> {
  expect(sha256(await readFile(target()))).toBe(sha256(CONTENT))
}

describe('a download', () => {
  test('without a digest refuses a redirect from HTTPS to plain HTTP; with one it follows', async () => {
    const plain = await createRequest(QUICK)
    const request: Request = (url, options) => plain(url.replace('https://mirror.example', one.url), options)
    const {sha256, ...unknown} = {...file(), urls: ['https://mirror.example/x.deb']}
    const downloader = createDownloader({...QUICK, request})
    await expect(downloader.toMemory(unknown)).rejects.toThrow(
      `https://mirror.example/x.deb: redirects to ${one.url}/x.deb, which is not encrypted`,
    )
    expect((await downloader.toMemory({...unknown, sha256})).content).toHaveLength(CONTENT.length)
  })

  test('comes from the first mirror', async () => {
    await createDownloader(QUICK).toFile(file(), target())
    await expectContent()
    expect(two.seen).toEqual([])
  })

  test('is resumed after a lost connection', async () => {
    one.on('/x.deb', cutInTheMiddle, 1)
    await createDownloader(QUICK).toFile(file(), target())
    await expectContent()
    expect(one.requests('/x.deb')[1]?.range).toMatch(/^bytes=[1-9]\d*-$/)
    expect(two.seen).toEqual([])
  })

  test('starts again if the server does not support ranges', async () => {
    one.ranges = false
    one.on('/x.deb', cutInTheMiddle, 1)
    await createDownloader(QUICK).toFile(file(), target())
    await expectContent()
    expect(two.seen).toEqual([])
  })

  test('comes from the next mirror if the connection is always lost', async () => {
    one.on('/x.deb', cutInTheMiddle)
    await createDownloader(QUICK).toFile(file(), target())
    await expectContent()
    expect(two.requests('/x.deb')).toHaveLength(1)
  })

  test('comes from the next mirror if the digest does not match', async () => {
    one.files.set('/x.deb', Buffer.concat([CONTENT.subarray(1), Buffer.from('!')]))
    await createDownloader(QUICK).toFile(file(), target())
    await expectContent()
  })

  test('comes from the next mirror after a redirect loop, and the reason is reported', async () => {
    one.on('/x.deb', (_, response) => response.writeHead(302, {location: '/y.deb'}).end())
    one.on('/y.deb', (_, response) => response.writeHead(302, {location: '/x.deb'}).end())
    await createDownloader(QUICK).toFile(file(), target())
    await expectContent()
    const alone = createDownloader(QUICK).toMemory({...file(), urls: [`${one.url}/x.deb`]})
    await expect(alone).rejects.toThrow(/: redirect count exceeded; check the network/)
  })

  test('is never a mixture of two files if the file is replaced meanwhile', async () => {
    one.on('/x.deb', cutInTheMiddle, 1)
    const old = Buffer.from(CONTENT).fill('o', 0, CONTENT.length / 4)
    one.files.set('/x.deb', old)
    await createDownloader(QUICK).toFile(file(), target())
    await expectContent()
    expect(two.requests('/x.deb')).toHaveLength(1)
  })

  test('that is larger than expected is refused', async () => {
    one.files.set('/x.deb', Buffer.concat([CONTENT, CONTENT]))
    await createDownloader(QUICK).toFile(file(), target())
    await expectContent()
  })

  test('comes from the next mirror if a server is silent', async () => {
    one.on('/x.deb', stall)
    const got = await createDownloader({...QUICK, stallMs: 100}).toMemory(file())
    expect(got.url).toBe(`${two.url}/x.deb`)
  })

  test.each([
    ['429 with a short Retry-After', 429, {'retry-after': '0'}],
    ['503', 503, {}],
  ])('is requested again after %s', async (_name, code, headers) => {
    one.on('/x.deb', status(code, headers), 1)
    await createDownloader(QUICK).toFile(file(), target())
    expect(one.requests('/x.deb')).toHaveLength(2)
    expect(two.seen).toEqual([])
  })

  test('does not wait for a long Retry-After', async () => {
    one.on('/x.deb', status(429, {'retry-after': '3600'}))
    await createDownloader(QUICK).toFile(file(), target())
    expect(one.requests('/x.deb')).toHaveLength(1)
  })

  test('that no mirror has is an error in one line with each address and reason, and leaves no file', async () => {
    one.on('/x.deb', status(403))
    two.files.delete('/x.deb')
    const failure = await createDownloader(QUICK)
      .toFile(file(), target())
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DownloadError)
    expect((failure as Error).message).toBe(
      `cannot download x 1.0: ${one.url}/x.deb: 403 Forbidden; ${two.url}/x.deb: 404 Not Found; check the network, or name another mirror with --mirror`,
    )
    expect(await readdir(directory)).toEqual([])
  })

  test('shows no password', async () => {
    const secret = `${one.url.replace('//', '//me:secret@')}/none.deb`
    const failure = createDownloader(QUICK).toMemory({...file(), urls: [secret]})
    await expect(failure).rejects.toThrow(`${one.url}/none.deb: 404`)
  })

  test('accepts a password with a % that is not an escape', async () => {
    const server = createServer(({headers}, response) => response.end(headers.authorization)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://me:50%off@127.0.0.1:${(server.address() as AddressInfo).port}/x`
    const {content} = await createDownloader(QUICK).toMemory({what: 'x', urls: [url], maxBytes: 100})
    expect(content.toString()).toBe(`Basic ${Buffer.from('me:50%off').toString('base64')}`)
    server.close()
  })

  test('can be cancelled', async () => {
    one.on('/x.deb', stall)
    const controller = new AbortController()
    const running = createDownloader({...QUICK, stallMs: 5000, signal: controller.signal}).toFile(file(), target())
    setTimeout(() => controller.abort(), 50)
    await expect(running).rejects.toMatchObject({name: 'AbortError'})
    expect(await readdir(directory)).toEqual([])
  })
})

describe('an unreachable host', () => {
  test('is not tried twice', async () => {
    const dead = await new TestMirror().start()
    const url = `${dead.url}/x.deb`
    await dead.stop()
    const downloader = createDownloader(QUICK)
    await downloader.toMemory({...file(), urls: [url, `${two.url}/x.deb`]})
    const failure = downloader.toMemory({...file(), urls: [url, `${two.url}/none`]})
    await expect(failure).rejects.toThrow(`${url}: connection refused; ${two.url}/none: 404`)
  })
})

describe('the start of a file', () => {
  const prefix = 1000

  test('is all that is read', async () => {
    await createDownloader(QUICK).toFile({...file(), prefix}, target())
    expect((await readFile(target())).equals(CONTENT.subarray(0, prefix))).toBe(true)
    expect(one.bytesServed).toBe(prefix)
  })

  test('is read from a server without support for ranges', async () => {
    const large = Buffer.alloc(64 << 20)
    one.ranges = false
    one.files.set('/x.deb', large)
    await createDownloader(QUICK).toFile({...file(), maxBytes: large.length, prefix}, target())
    expect((await readFile(target())).length).toBe(prefix)
    expect(one.bytesServed).toBeLessThan(large.length / 2)
  })
})

describe('a server with a self-signed certificate', () => {
  test('is reported with the fix, and tried only once', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'tls-'))
    const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')]
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...subject, '-keyout', key, '-out', cert],
      {stdio: 'ignore'},
    )
    let connections = 0
    const server = createTlsServer({key: readFileSync(key), cert: readFileSync(cert)}, (_, response) =>
      response.end('x'),
    )
    server.on('connection', () => connections++)
    await listen(server)
    try {
      const urls = [`https://127.0.0.1:${(server.address() as AddressInfo).port}/x`]
      const download = createDownloader(QUICK).toMemory({what: 'x', urls, maxBytes: 10})
      await expect(download).rejects.toThrow(
        /x: its certificate is not trusted \(self-signed certificate\): set NODE_EXTRA_CA_CERTS to a file with [^;]*;/,
      )
      expect(connections).toBe(1)
    } finally {
      server.close()
      rmSync(directory, {recursive: true})
    }
  })
})

test('a server that closes the connection after a slowly read file does not end the process', async () => {
  const body = Buffer.alloc(4 << 20)
  const server = createServer((_, response) => {
    response.writeHead(200, {'content-length': body.length, connection: 'close'}).end(body)
  }).listen(0, '127.0.0.1')
  try {
    await once(server, 'listening')
    const request = await createRequest(QUICK)
    const response = await request(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {method: 'GET'})
    let bytes = 0
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length
      await new Promise(resolve => setTimeout(resolve, 1))
    }
    expect(bytes).toBe(body.length)
  } finally {
    server.close()
  }
})

describe('sizeOf', () => {
  test('returns the size from the server; undefined if there is no such file or the size is too large', async () => {
    const sizeOf = (maxBytes: number) => createDownloader(QUICK).sizeOf({...file(), maxBytes})
    expect(await sizeOf(CONTENT.length)).toBe(CONTENT.length)
    expect(await sizeOf(CONTENT.length - 1)).toBeUndefined()
    one.files.clear()
    two.files.clear()
    expect(await sizeOf(CONTENT.length)).toBeUndefined()
  })
})

describe('exists', () => {
  test('asks one mirror after the other, and returns false if all do not have the file', async () => {
    const downloader = createDownloader(QUICK)
    one.files.delete('/x.deb')
    expect(await downloader.exists(file())).toBe(true)
    two.files.delete('/x.deb')
    expect(await downloader.exists(file())).toBe(false)
    expect(one.bytesServed).toBe(0)
  })
})
