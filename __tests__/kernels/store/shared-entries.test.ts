import {mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {createSharedCache} from '../../../src/github/shared-cache.ts'
import type {KernelProviderOptions} from '../../../src/kernels/provider/kernel-provider.ts'
import {createKernelProvider} from '../../../src/kernels/provider/provider.ts'
import {CacheServer} from '../../github/cache-server.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {publish, type TestKernel, vmlinuzOf} from '../helpers/archive.ts'
import {aDebianSpec} from '../helpers/debian-spec.ts'
import {status, TestMirror} from '../helpers/mirror.ts'
import {sha256} from '../helpers/packages.ts'

// The real client starts tar and zstd.
jest.setTimeout(60_000)

const DAY_MS = 24 * 3_600_000
const KERNEL: TestKernel = {release: '6.12.117+deb13-cloud-amd64', version: '6.12.117-1', layout: 'A'}
const SPEC = aDebianSpec(['trixie-security'], {id: 'debian-13-6.12', series: '6.12'})
const root = temporaryDirectory()
let home: string
let mirror: TestMirror
let server: CacheServer
let log: string[]
let environment: NodeJS.ProcessEnv

beforeEach(async () => {
  home = await mkdtemp(join(root, 'home-'))
  mirror = await new TestMirror().start()
  server = await new CacheServer().start()
  environment = {...process.env}
  Object.assign(process.env, server.environment, {GITHUB_WORKSPACE: home, RUNNER_TEMP: home})
  log = []
})
afterEach(async () => {
  await mirror.stop()
  await server.stop()
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
})

const cacheDirectory = () => join(home, 'cache')

/** A job on a fresh machine. */
async function aFreshJob(options: Partial<KernelProviderOptions> = {}) {
  await rm(cacheDirectory(), {recursive: true, force: true})
  mirror.seen.length = 0
  mirror.bytesServed = 0
  log.length = 0
  return aJob(options)
}

function aJob(options: Partial<KernelProviderOptions> = {}) {
  const logger = {
    info: (message: string) => log.push(message),
    warning: (message: string) => log.push(message),
    debug: () => {},
  }
  const cache = createSharedCache({cache: true}, {logger, trusted: true, signal: new AbortController().signal})
  const provider = createKernelProvider({
    cacheDirectory: cacheDirectory(),
    mirrors: [mirror.url],
    keyrings: [],
    kernels: [SPEC.id],
    cache,
    download: {connectMs: 5000, stallMs: 5000, pauseMs: 5},
    ...options,
  })
  return async (modules: string[] = []) => {
    const files = await provider.fetch(SPEC, {modules})
    await provider.keepLookups()
    return files
  }
}

describe('a second job with the same cache', () => {
  test.each(['A', 'B', 'C', 'D'] as const)('downloads nothing of a kernel in layout %s', async layout => {
    await publish(mirror, [{...KERNEL, layout}])
    await (await aFreshJob())(['nf_conntrack', 'ext4'])
    expect(mirror.bytesServed).toBeGreaterThan(0)
    const {
      images: [{path: vmlinuz}],
      modules,
    } = await (await aFreshJob())(['nf_conntrack', 'ext4'])
    expect(mirror.seen).toEqual([])
    expect(sha256(await readFile(vmlinuz))).toBe(sha256(vmlinuzOf(KERNEL.release)))
    expect(modules.map(({name}) => name)).toEqual(['nf_defrag_ipv4', 'nf_conntrack'])
    expect(log).toEqual([
      'kernel lookups: restored from the cache of GitHub Actions',
      `kernel ${KERNEL.release}: restored from the cache of GitHub Actions`,
      `modules of ${KERNEL.release}: restored from the cache of GitHub Actions`,
    ])
  })

  test('makes no requests for files on its own disk', async () => {
    await publish(mirror, [KERNEL])
    await (await aFreshJob())()
    const calls = server.seen.length
    await aJob()()
    expect(server.seen).toHaveLength(calls)
  })

  test('looks the kernel up again a day later, and restores index and kernel from the cache', async () => {
    const {inRelease, packages, byHash, deb} = await publish(mirror, [KERNEL])
    await (await aFreshJob())()
    const tomorrow = await aFreshJob({now: () => new Date(Date.now() + DAY_MS + 1)})
    await tomorrow()
    expect(mirror.requests(inRelease)).toHaveLength(1)
    for (const path of [packages, byHash, deb(`linux-image-${KERNEL.release}`)])
      expect(mirror.requests(path)).toEqual([])
    expect(log.at(-1)).toBe('kernel lookups: saved to the cache of GitHub Actions')
  })

  test('does not use a kernel with a wrong digest: it is reported, fetched, and cached again for the third job', async () => {
    const {deb} = await publish(mirror, [KERNEL])
    const first = await aFreshJob()
    const {
      images: [{path: vmlinuz}],
    } = await first()
    // Replace the cached kernel of the first job by a damaged one.
    server.entries.splice(
      server.entries.findIndex(({key}) => key.includes('bpfcompat-kernel-')),
      1,
    )
    await writeFile(vmlinuz, 'rot')
    const logger = {info: () => {}, warning: () => {}, debug: () => {}}
    const damaging = createSharedCache({cache: true}, {logger, trusted: true, signal: new AbortController().signal})
    const [key = ''] = /bpfcompat-kernel-[0-9a-f]{64}/.exec(server.calls('CreateCacheEntry').join()) ?? []
    await damaging.save({what: 'rot', key, paths: [join(vmlinuz, '..')]})

    const second = await (await aFreshJob())()
    expect(sha256(await readFile(second.images[0].path))).toBe(sha256(vmlinuzOf(KERNEL.release)))
    expect(mirror.requests(deb(`linux-image-${KERNEL.release}`))).toHaveLength(1)
    expect(log).toContain(
      `kernel ${KERNEL.release}: the entry in the cache of GitHub Actions is damaged (its digests do not match) and is not used`,
    )
    await (await aFreshJob())()
    expect(mirror.seen).toEqual([])
  })

  test('fetches as usual if the cache service is gone', async () => {
    await publish(mirror, [KERNEL])
    await server.stop()
    await (await aFreshJob())(['veth'])
    expect(log).toEqual([expect.stringMatching(/^the cache of GitHub Actions is no longer used: /)])
  })

  test('with other modules restores the kernel from the cache, and downloads the package of the modules', async () => {
    const {deb} = await publish(mirror, [{...KERNEL, layout: 'D'}])
    await (await aFreshJob())(['veth'])
    await (await aFreshJob())(['sctp'])
    expect(mirror.seen.map(({path}) => path)).toEqual([deb(`linux-modules-${KERNEL.release}`)])
  })
})

test('a failed lookup saves nothing', async () => {
  const {inRelease} = await publish(mirror, [KERNEL])
  mirror.on(inRelease, status(500))
  await expect((await aFreshJob())()).rejects.toThrow(/500/)
  expect(server.calls('CreateCacheEntry')).toEqual([])
})

test('does not save indexes that are a month old', async () => {
  await publish(mirror, [KERNEL])
  const job = await aFreshJob()
  const old = join(cacheDirectory(), 'indexes', `${'0'.repeat(64)}.json`)
  await mkdir(join(old, '..'), {recursive: true})
  await writeFile(old, '[]')
  await utimes(old, new Date(), new Date(Date.now() - 31 * DAY_MS))
  await job()
  expect(await readdir(join(old, '..'))).toHaveLength(1)
})
