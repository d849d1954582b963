import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {TestMirror} from '../kernels/helpers/mirror.ts'
import {sha256} from '../kernels/helpers/packages.ts'
import {type ProxyManner, TestProxy} from '../kernels/helpers/proxy.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, resultsOf} from './bpfcompat.ts'
import {kernelToRepackage, ownCache} from './deb-repository.ts'
import {runStep} from './step.ts'

const directory = temporaryDirectory()
let mirror: TestMirror
let proxy: TestProxy
let manifest: string
let image: Buffer

/** A kernel at a URL that only a proxy can reach. */
beforeAll(async () => {
  mirror = await new TestMirror().start()
  image = readFileSync((await kernelToRepackage()).images[0].path)
  mirror.files.set('/vmlinuz', image)
  manifest = join(directory, 'bpfcompat.yaml')
  const kernel = {
    id: 'ours',
    distribution: 'Ours',
    image: 'http://kernels.example/vmlinuz',
    sha256: sha256(image),
  }
  const artifacts = [{path: join(packageRoot, 'examples/build/simple-pass.bpf.o')}]
  writeFileSync(manifest, JSON.stringify({kernels: [kernel], artifacts}))
}, 120_000)
afterAll(() => mirror.stop())
afterEach(() => proxy.stop())

async function aProxy(manner: ProxyManner = {}): Promise<void> {
  proxy = await new TestProxy({hosts: {'kernels.example': mirror.url}, ...manner}).start()
}

function run(env: Record<string, string>): Promise<CliRun> {
  return bpfcompat(['run', manifest, '--cache-directory', ownCache(mkdtempSync(join(directory, 'run-')))], {env})
}

describe('a network with a proxy', () => {
  test('that only tunnels to port 443 and needs a login: a kernel is fetched over plain HTTP, and runs', async () => {
    await aProxy({tunnel: 403, login: 'me:secret'})
    const results = resultsOf(await run({http_proxy: proxy.withLogin('me:secret')}))
    expect(results.gate.status).toBe('passed')
    expect(proxy.seen).toEqual(['GET http://kernels.example/vmlinuz'])
  }, 120_000)

  test('that rejects the login: the step names the proxy, its variable and the fix, but not the password', async () => {
    await aProxy({login: 'me:secret'})
    const workspace = mkdtempSync(join(directory, 'workspace-'))
    const inputs = {manifest, cache: 'false', checks: 'false', 'cache-directory': ownCache(workspace)}
    const {exitCode, stdout} = await runStep(workspace, inputs, {env: {HTTP_PROXY: proxy.withLogin('me:mistaken')}})
    expect(exitCode).toBe(1)
    expect(stdout).toContain(
      `http://kernels.example/vmlinuz: the proxy ${proxy.url} (HTTP_PROXY) rejects the login in HTTP_PROXY (407): correct it`,
    )
    expect(stdout).not.toContain('mistaken')
  }, 60_000)

  test('that refuses a tunnel to a server is blamed', async () => {
    await aProxy({tunnel: 403})
    const secure = join(directory, 'secure.yaml')
    writeFileSync(secure, readFileSync(manifest, 'utf8').replace('http://', 'https://'))
    const cache = ownCache(mkdtempSync(join(directory, 'run-')))
    const {exitCode, stdout} = await bpfcompat(['run', secure, '--cache-directory', cache], {
      env: {https_proxy: proxy.url},
    })
    expect(exitCode).toBe(1)
    expect(stdout).toContain(
      `https://kernels.example/vmlinuz: the proxy ${proxy.url} (https_proxy) refuses the connection: 403`,
    )
  }, 60_000)

  test('that is unreachable is blamed, not the server', async () => {
    await aProxy()
    await proxy.stop()
    const {exitCode, stdout} = await run({all_proxy: proxy.url})
    expect(exitCode).toBe(1)
    expect(stdout).toContain(
      `http://kernels.example/vmlinuz: the proxy ${proxy.url} (all_proxy) cannot be reached: connection refused`,
    )
  }, 60_000)
})
