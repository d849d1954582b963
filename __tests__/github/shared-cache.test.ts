import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {cacheKey} from '../../src/cache/key.ts'
import {type CacheEntry, NO_SHARED_CACHE} from '../../src/cache/shared-cache.ts'
import {createSharedCache} from '../../src/github/shared-cache.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {CacheServer} from './cache-server.ts'

// The real client starts tar and zstd; the first test loads it.
jest.setTimeout(60_000)

const root = temporaryDirectory()
const NAMES = [
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_MODE',
  'GITHUB_SERVER_URL',
  'GITHUB_WORKSPACE',
  'RUNNER_TEMP',
  'RUNNER_TOOL_CACHE',
  'RUNNER_ENVIRONMENT',
] as const
const before = NAMES.map(name => [name, process.env[name]] as const)
let directory: string
let server: CacheServer
let log: string[]
let printed: string[]
let listening = false

// Stays in place: later output of a client that was given up must not appear either.
beforeAll(() => {
  const write = process.stdout.write.bind(process.stdout) as (text: string) => boolean
  process.stdout.write = ((text: string) =>
    listening ? printed.push(text) > 0 : write(text)) as typeof process.stdout.write
})
beforeEach(async () => {
  directory = mkdtempSync(join(root, 'job-'))
  server = await new CacheServer().start()
  for (const name of NAMES) delete process.env[name]
  Object.assign(process.env, server.environment, {GITHUB_WORKSPACE: directory, RUNNER_TEMP: directory})
  log = []
  printed = []
  listening = true
})
afterEach(async () => {
  listening = false
  jest.restoreAllMocks()
  await server.stop()
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

/** Returns the cache of one step of a job. */
function aStep({trusted = true, cache = true, signal = new AbortController().signal} = {}) {
  const logger = {
    info: (message: string) => log.push(message),
    warning: (message: string) => log.push(message),
    debug: () => {},
  }
  return createSharedCache({cache}, {logger, trusted, signal})
}

const path = () => join(directory, 'store', 'kernel')
const content = () => readFileSync(join(path(), 'vmlinuz'), 'utf8')

function anEntry(overrides: Partial<CacheEntry> = {}): CacheEntry {
  return {what: 'kernel 6.1', key: cacheKey('kernel', 'a'), paths: [path()], ...overrides}
}

function onDisk(text: string): void {
  mkdirSync(path(), {recursive: true})
  writeFileSync(join(path(), 'vmlinuz'), text)
}

const gone = () => rmSync(join(directory, 'store'), {recursive: true, force: true})
const commands = () => printed.filter(line => /^::(error|warning|notice)/.test(line))

/** Makes the client's next attempts, seconds later, not keep the test process alive. */
function letTheClientGo(): void {
  const {setTimeout: start} = globalThis
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((...args: Parameters<typeof start>) => start(...args).unref()) as typeof start)
}

async function filled(): Promise<void> {
  onDisk('bzImage')
  await aStep().save(anEntry())
  gone()
  log.length = 0
}

describe('the cache of GitHub Actions', () => {
  test('restores for the next job what one has saved, with a line for each', async () => {
    const first = aStep()
    expect(await first.restore(anEntry())).toBe(false)
    onDisk('bzImage')
    await first.save(anEntry())
    gone()
    expect(await aStep().restore(anEntry())).toBe(true)
    expect(content()).toBe('bzImage')
    expect(log).toEqual([
      'kernel 6.1: not in the cache of GitHub Actions',
      'kernel 6.1: saved to the cache of GitHub Actions',
      'kernel 6.1: restored from the cache of GitHub Actions',
    ])
    expect(server.keys).toEqual([expect.stringMatching(/^[0-9a-f]{8}-bpfcompat-kernel-[0-9a-f]{64}-1$/)])
  })

  test('shows nothing of the output of its client except secrets to mask', async () => {
    await filled()
    await aStep().restore(anEntry())
    expect(printed.length).toBeGreaterThan(0)
    expect(printed.every(line => line.startsWith('::add-mask::'))).toBe(true)
  })

  test('that is down causes one line, no annotation, and is not asked again', async () => {
    await server.stop()
    const step = aStep()
    expect(await step.restore(anEntry())).toBe(false)
    expect(await step.restore(anEntry({key: cacheKey('kernel', 'b')}))).toBe(false)
    onDisk('bzImage')
    await step.save(anEntry())
    expect(log).toEqual([expect.stringMatching(/^the cache of GitHub Actions is no longer used: .*ECONNREFUSED/)])
    expect(commands()).toEqual([])
  })

  test('that answers with 500 is given up before its client gives up, in one line and without an annotation', async () => {
    server.failing = 500
    letTheClientGo()
    const step = aStep()
    await Promise.all([step.restore(anEntry()), step.restore(anEntry({key: cacheKey('kernel', 'b')}))])
    expect(log).toEqual([expect.stringMatching(/no longer used: Failed request: \(500\) .*out of order$/)])
    expect(server.calls('GetCacheEntryDownloadURL')).toHaveLength(4)
    expect(commands()).toEqual([])
  })

  test('an entry with a truncated archive is a miss, and the new one replaces it', async () => {
    await filled()
    server.cutting = true
    const step = aStep()
    expect(await step.restore(anEntry())).toBe(false)
    server.cutting = false
    onDisk('fresh')
    await step.save(anEntry())
    gone()
    expect(await aStep().restore(anEntry())).toBe(true)
    expect(content()).toBe('fresh')
    expect(log[0]).toMatch(/^kernel 6\.1: the entry in the cache of GitHub Actions is damaged \(.+\) and is not used$/)
    expect(commands()).toEqual([])
  })

  test('an entry that is not intact is a miss, and the new one replaces it', async () => {
    await filled()
    const intact = async () => content() === 'fresh'
    const step = aStep()
    expect(await step.restore(anEntry({intact}))).toBe(false)
    onDisk('fresh')
    await step.save(anEntry({intact}))
    gone()
    expect(await aStep().restore(anEntry({intact}))).toBe(true)
    expect(server.keys).toHaveLength(2)
    expect(log).toEqual([
      'kernel 6.1: the entry in the cache of GitHub Actions is damaged (its digests do not match) and is not used',
      'kernel 6.1: saved to the cache of GitHub Actions',
      'kernel 6.1: restored from the cache of GitHub Actions',
    ])
  })

  test('an entry that is not an archive is a miss', async () => {
    await filled()
    for (const entry of server.entries) entry.content = Buffer.from('not an archive')
    expect(await aStep().restore(anEntry())).toBe(false)
    expect(log).toEqual([expect.stringMatching(/is damaged \(.*tar.* failed.*\) and is not used$/)])
    expect(commands()).toEqual([])
  })

  test('does not confuse a longer key with the requested one', async () => {
    onDisk('another')
    await aStep().save(anEntry({key: `${cacheKey('kernel', 'a')}0`}))
    gone()
    expect(await aStep().restore(anEntry())).toBe(false)
    server.confused = true
    expect(await aStep().restore(anEntry())).toBe(false)
  })

  test('restores the newest entry with a prefix if the caller accepts it', async () => {
    for (const text of ['old', 'new']) {
      onDisk(text)
      await aStep().save(anEntry({key: `bpfcompat-lookups-x-${text}`}))
    }
    gone()
    const floating = {key: 'bpfcompat-lookups-y-z', restoreKeys: ['bpfcompat-lookups-y-', 'bpfcompat-lookups-']}
    expect(await aStep().restore(anEntry(floating))).toBe(true)
    expect(content()).toBe('new')
  })

  test('does not replace what another job saved in the meantime', async () => {
    await filled()
    onDisk('bzImage')
    await aStep().save(anEntry())
    expect(log).toEqual(['kernel 6.1: already in the cache of GitHub Actions'])
    expect(commands()).toEqual([])
  })

  test('logs a read-only token once and packs nothing more', async () => {
    server.readOnly = 'cache write denied: issued read-only'
    const step = aStep()
    onDisk('bzImage')
    await step.save(anEntry())
    await step.save(anEntry({key: cacheKey('kernel', 'b')}))
    expect(log).toEqual([
      expect.stringMatching(/^nothing is saved to the cache of GitHub Actions: .*cache write denied/),
    ])
    expect(server.calls('CreateCacheEntry')).toHaveLength(1)
    expect(commands()).toEqual([])
  })

  test('`cache-mode: read` restores and saves nothing', async () => {
    await filled()
    process.env.ACTIONS_CACHE_MODE = 'read'
    const step = aStep()
    expect(await step.restore(anEntry())).toBe(true)
    await step.save(anEntry({key: cacheKey('kernel', 'b')}))
    expect(log[1]).toMatch(/^nothing is saved to the cache of GitHub Actions: .*cache-mode 'read'/)
    expect(server.keys).toHaveLength(1)
  })

  test('`cache-mode: write-only` restores nothing and saves', async () => {
    await filled()
    process.env.ACTIONS_CACHE_MODE = 'write-only'
    const step = aStep()
    expect(await step.restore(anEntry())).toBe(false)
    expect(await step.restore(anEntry({key: cacheKey('kernel', 'b')}))).toBe(false)
    onDisk('bzImage')
    await step.save(anEntry({key: cacheKey('kernel', 'b')}))
    expect(log).toEqual([
      expect.stringMatching(/^nothing is restored from the cache of GitHub Actions: .*cache-mode 'write-only'/),
      'kernel 6.1: saved to the cache of GitHub Actions',
    ])
    expect(server.keys).toHaveLength(2)
  })

  test('an untrusted event restores and saves nothing', async () => {
    await filled()
    const step = aStep({trusted: false})
    expect(await step.restore(anEntry())).toBe(true)
    await step.save(anEntry({key: cacheKey('kernel', 'b')}))
    await step.save(anEntry({key: cacheKey('kernel', 'c')}))
    expect(log.slice(1)).toEqual([
      'nothing is saved to the shared cache: the event of this run does not require write access to the repository',
    ])
    expect(server.calls('CreateCacheEntry')).toHaveLength(1)
  })

  test('asks for and saves each key once per run', async () => {
    const step = aStep()
    await step.restore(anEntry())
    await step.restore(anEntry())
    onDisk('bzImage')
    await step.save(anEntry())
    await step.save(anEntry())
    expect(server.calls('GetCacheEntryDownloadURL')).toHaveLength(1)
    expect(server.calls('CreateCacheEntry')).toHaveLength(1)
  })

  test('a workspace at another depth has separate entries: paths in an archive are relative to it', async () => {
    await filled()
    process.env.GITHUB_WORKSPACE = join(directory, 'deeper')
    expect(await aStep().restore(anEntry())).toBe(false)
  })

  test('a path that looks like a pattern is a path', async () => {
    const odd = join(directory, 'odd [1]*')
    mkdirSync(odd)
    writeFileSync(join(odd, 'file'), 'text')
    await aStep().save(anEntry({paths: [odd]}))
    rmSync(odd, {recursive: true})
    expect(await aStep().restore(anEntry({paths: [odd]}))).toBe(true)
    expect(readFileSync(join(odd, 'file'), 'utf8')).toBe('text')
  })

  test('a cancelled run does not wait for it', async () => {
    server.failing = 500
    letTheClientGo()
    const controller = new AbortController()
    const restoring = aStep({signal: controller.signal}).restore(anEntry())
    controller.abort()
    expect(await restoring).toBe(false)
  })

  test('`cache: false` uses none', () => {
    expect(aStep({cache: false})).toBe(NO_SHARED_CACHE)
    expect(log).toEqual([])
  })

  test('a runner without the service differs from one without a token', () => {
    process.env.ACTIONS_RUNTIME_TOKEN = ''
    expect(aStep()).toBe(NO_SHARED_CACHE)
    process.env.ACTIONS_RESULTS_URL = ''
    expect(aStep()).toBe(NO_SHARED_CACHE)
    expect(log).toEqual([
      'the cache of GitHub Actions is not available: the runner sets no token (ACTIONS_RUNTIME_TOKEN)',
      'the cache of GitHub Actions is not available: the runner sets no address (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is set)',
    ])
  })

  test('a runner with only the address for artifacts, as on other servers, has its own message', () => {
    process.env.ACTIONS_CACHE_SERVICE_V2 = ''
    expect(aStep()).toBe(NO_SHARED_CACHE)
    expect(log).toEqual([
      'the cache of GitHub Actions is not available: the runner sets no address (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVICE_V2, and ACTIONS_CACHE_URL is not set)',
    ])
  })
})

describe('the tool cache of a self-hosted runner', () => {
  beforeEach(() => {
    Object.assign(process.env, {RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_TOOL_CACHE: join(directory, 'tools')})
  })

  test('restores without a request what the runner has saved', async () => {
    await filled()
    const requests = server.seen.length
    expect(await aStep().restore(anEntry())).toBe(true)
    expect(content()).toBe('bzImage')
    expect(server.seen).toHaveLength(requests)
    expect(log).toEqual(["kernel 6.1: restored from the runner's tool cache"])
  })

  test('is filled from the cache of GitHub Actions', async () => {
    await filled()
    rmSync(join(directory, 'tools'), {recursive: true})
    await aStep().restore(anEntry())
    gone()
    log.length = 0
    expect(await aStep().restore(anEntry())).toBe(true)
    expect(log).toEqual(["kernel 6.1: restored from the runner's tool cache"])
  })

  test('works alone without the service', async () => {
    process.env.ACTIONS_RESULTS_URL = ''
    await filled()
    expect(await aStep().restore(anEntry())).toBe(true)
    expect(content()).toBe('bzImage')
  })

  test('replaces a damaged entry from the cache behind it', async () => {
    await filled()
    const intact = async () => content() === 'bzImage'
    const [kept] = findFiles(join(directory, 'tools'), 'vmlinuz')
    writeFileSync(kept ?? '', 'rot')
    expect(await aStep().restore(anEntry({intact}))).toBe(true)
    expect(readFileSync(kept ?? '', 'utf8')).toBe('bzImage')
    expect(log.map(line => line.replace(/ \(.*\)/, ''))).toEqual([
      "kernel 6.1: the entry in the runner's tool cache is damaged and is not used",
      'kernel 6.1: restored from the cache of GitHub Actions',
      "kernel 6.1: saved to the runner's tool cache",
    ])
  })

  test('keeps the newest entry with restore keys, and nothing from untrusted events', async () => {
    const floating = (text: string) => anEntry({key: `lookups-x-${text}`, restoreKeys: ['lookups-x-', 'lookups-']})
    for (const text of ['old', 'new']) {
      onDisk(text)
      await aStep().save(floating(text))
    }
    onDisk('strange')
    await aStep({trusted: false}).save(floating('strange'))
    gone()
    expect(await aStep().restore(floating('none'))).toBe(true)
    expect(content()).toBe('new')
  })

  test('causes one line if its directory is not writable', async () => {
    writeFileSync(join(directory, 'tools'), 'a file')
    process.env.ACTIONS_RESULTS_URL = ''
    onDisk('bzImage')
    await aStep().save(anEntry())
    expect(log.at(-1)).toMatch(/^kernel 6\.1: could not be saved to the runner's tool cache: /)
  })
})

function findFiles(parent: string, name: string): string[] {
  return readdirSync(parent, {recursive: true, withFileTypes: true})
    .filter(entry => entry.name === name)
    .map(entry => join(entry.parentPath, entry.name))
}
