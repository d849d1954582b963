import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {createDownloader} from '../../src/net/download.ts'
import {PROXY_VARIABLES} from '../../src/net/proxies.ts'
import {TestMirror} from './helpers/mirror.ts'
import {TestProxy} from './helpers/proxy.ts'

const QUICK = {connectMs: 2000, stallMs: 300, pauseMs: 5}
const saved = {...process.env}
let mirror: TestMirror
let proxy: TestProxy

beforeEach(async () => {
  for (const name of PROXY_VARIABLES) delete process.env[name]
  mirror = await new TestMirror().start()
  mirror.files.set('/x', Buffer.from('content'))
})
afterEach(async () => {
  process.env = {...saved}
  await Promise.all([mirror.stop(), proxy.stop()])
})

async function download(url = `${mirror.url}/x`): Promise<string> {
  const {content} = await createDownloader(QUICK).toMemory({what: 'x', urls: [url], maxBytes: 100})
  return content.toString()
}

test('plain HTTP goes through a proxy without tunnels', async () => {
  proxy = await new TestProxy({tunnel: 403, login: 'me:s%cret'}).start()
  process.env.http_proxy = proxy.withLogin('me:s%25cret')
  expect(await download()).toBe('content')
  expect(proxy.seen).toEqual([`GET ${mirror.url}/x`])
})

test('a silent server behind a proxy causes a timeout', async () => {
  proxy = await new TestProxy().start()
  process.env.http_proxy = proxy.url
  mirror.on('/x', () => {})
  await expect(download()).rejects.toThrow('/x: no data for 0.3 s; check')
})

test('HTTPS goes through a tunnel, and an error names a proxy that refuses it, and its variable', async () => {
  proxy = await new TestProxy({tunnel: 403}).start()
  process.env.https_proxy = proxy.url
  await expect(download('https://mirror.example/x')).rejects.toThrow(
    `https://mirror.example/x: the proxy ${proxy.url} (https_proxy) refuses the connection: 403; check`,
  )
  expect(proxy.seen).toEqual(['CONNECT mirror.example:443'])
})

test.each(['http://mirror.example/x', 'https://mirror.example/x'])(
  'reports a missing or wrong login for %s',
  async url => {
    proxy = await new TestProxy({login: 'me:secret'}).start()
    process.env.all_proxy = proxy.url
    const {host} = new URL(proxy.url)
    await expect(download(url)).rejects.toThrow(
      `the proxy ${proxy.url} (all_proxy) requires a login (407): add it to all_proxy, as in http://NAME:PASSWORD@${host}; check`,
    )
    process.env.all_proxy = proxy.withLogin('me:wrong')
    const failure = await download(url).catch(String)
    expect(failure).toContain(
      `the proxy ${proxy.url} (all_proxy) rejects the login in all_proxy (407): correct it; check`,
    )
    expect(failure).not.toContain('wrong')
  },
)

test('names an unreachable proxy instead of the server', async () => {
  proxy = await new TestProxy().start()
  await proxy.stop()
  process.env.HTTP_PROXY = proxy.withLogin('me:secret')
  const file = {what: 'x', urls: ['http://one.example/x', 'http://two.example/x'], maxBytes: 100}
  const failure = await createDownloader(QUICK).toMemory(file).catch(String)
  const why = `the proxy ${proxy.url} (HTTP_PROXY) cannot be reached: connection refused`
  expect(failure).toContain(`http://one.example/x: ${why}; http://two.example/x: ${why}; check`)
  expect(failure).not.toContain('secret')
})

test('does not try an unreachable proxy again for the next server', async () => {
  proxy = await new TestProxy().start()
  process.env.http_proxy = proxy.url
  const asked: string[] = []
  const request = (url: string) => {
    asked.push(url)
    return Promise.reject(Object.assign(new Error('refused'), {code: 'ECONNREFUSED'}))
  }
  const file = {what: 'x', urls: ['http://one.example/x', 'http://two.example/x'], maxBytes: 100}
  await expect(createDownloader({...QUICK, request}).toMemory(file)).rejects.toThrow('http://two.example/x: the proxy')
  expect(asked).toEqual(['http://one.example/x'])
})

test('names the proxy when it answers for a server', async () => {
  proxy = await new TestProxy().start()
  process.env.http_proxy = proxy.url
  const gone = await new TestMirror().start()
  await gone.stop()
  await expect(download(`${gone.url}/x`)).rejects.toThrow(
    `502 Bad Gateway, through the proxy ${proxy.url} (http_proxy); check`,
  )
})

test('no_proxy applies to each server, including the target of a redirect', async () => {
  proxy = await new TestProxy({hosts: {'mirror.example': mirror.url}}).start()
  process.env.http_proxy = proxy.url
  process.env.NO_PROXY = '127.0.0.0/8'
  mirror.on('/there', (_, response) => response.writeHead(302, {location: `${mirror.url}/x`}).end())
  expect(await download('http://mirror.example/there')).toBe('content')
  expect(proxy.seen).toEqual(['GET http://mirror.example/there'])
})
