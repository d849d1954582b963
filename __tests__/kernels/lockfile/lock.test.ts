import {randomBytes} from 'node:crypto'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {type ArchivalBases, PUBLIC_BASES} from '../../../src/kernels/lockfile/archival.ts'
import {type LockOptions, lockKernels} from '../../../src/kernels/lockfile/lock.ts'
import {readLock, writeLock} from '../../../src/kernels/lockfile/lock-file.ts'
import {findOutdated} from '../../../src/kernels/lockfile/outdated.ts'
import type {KernelSpec} from '../../../src/kernels/model/kernel-spec.ts'
import type {ResolvedKernel} from '../../../src/kernels/model/resolved-kernel.ts'
import type {KernelProviderOptions} from '../../../src/kernels/provider/kernel-provider.ts'
import {createKernelProvider} from '../../../src/kernels/provider/provider.ts'
import {type Published, publish, type TestKernel, vmlinuzOf} from '../helpers/archive.ts'
import {throwAwayKey} from '../helpers/keys.ts'
import {TestMirror} from '../helpers/mirror.ts'
import {sha256} from '../helpers/packages.ts'
import {aPackage, aRecord, aSpec} from './records.ts'

// The first test loads the network modules, and each test compresses with xz: slow on a busy machine.
jest.setTimeout(60_000)

const OLD: TestKernel = {release: '6.1.0-55-cloud-amd64', version: '6.1.190-1', layout: 'C'}
const NEW: TestKernel = {release: '6.1.0-56-cloud-amd64', version: '6.1.192-2', layout: 'C'}
const SUITE = {suite: 'bookworm-security'}
const SPEC = aSpec()
const EXACT = aSpec({id: `debian-12-6.1@${OLD.release}`, release: OLD.release})
const key = throwAwayKey()
const SIGNED = {...SUITE, sign: key.sign}

let directory: string
let mirror: TestMirror
let snapshots: TestMirror
let bases: ArchivalBases
let warnings: string[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lock-'))
  mirror = await new TestMirror().start()
  snapshots = await new TestMirror().start()
  bases = {...PUBLIC_BASES, debianSnapshot: `${snapshots.url}/archive`}
  warnings = []
})
afterEach(async () => {
  await mirror.stop()
  await snapshots.stop()
  await rm(directory, {recursive: true, force: true})
})
afterAll(() => rm(key.directory, {recursive: true, force: true}))

function provider(cache: string, options: Partial<KernelProviderOptions> = {}) {
  return createKernelProvider({
    cacheDirectory: join(directory, cache),
    mirrors: [mirror.url],
    keyrings: [key.keyring],
    download: {connectMs: 5000, stallMs: 5000, pauseMs: 5},
    ...options,
  })
}

function lock(
  specs: readonly KernelSpec[],
  options: Partial<LockOptions> & {now?: () => Date; keyrings?: string[]} = {},
): Promise<ResolvedKernel[]> {
  const {now, keyrings = [key.keyring]} = options
  return lockKernels(specs, {
    provider: provider('lock', {fresh: true, keyrings, ...(now === undefined ? {} : {now})}),
    before: [],
    refresh: () => true,
    requireSignatures: false,
    bases,
    onProgress: () => {},
    warn: message => warnings.push(message),
    ...options,
  })
}

/** A lockfile as on another machine: read from its text, with an empty cache. */
async function locked(specs: readonly KernelSpec[]): Promise<ResolvedKernel[]> {
  const file = join(directory, 'bpfcompat.lock')
  await writeLock(file, await lock(specs))
  return (await readLock(file))?.kernels.map(({record}) => record) ?? []
}

const partsOf = ({release}: TestKernel) => ['binary', 'base', 'modules'].map(part => `linux-${part}-${release}`)

/** Moves the packages of a kernel from the mirror to the snapshots. */
function archive(published: Published, kernel: TestKernel, stamp: string): void {
  for (const name of partsOf(kernel)) {
    const path = published.deb(name)
    const content = mirror.files.get(path) ?? Buffer.alloc(0)
    snapshots.files.set(path.replace('/debian-security/', `/archive/debian-security/${stamp}/`), content)
    mirror.files.delete(path)
  }
}

describe('a kernel is not locked', () => {
  test('if the index is not signed by the archive', async () => {
    await publish(mirror, [NEW], {...SUITE, sign: text => key.sign(text).replace('Codename', 'Codenam')})
    await expect(lock([SPEC])).rejects.toThrow(/BAD signature by .*Throw-away archive/)
  })

  test('if a package does not match the index', async () => {
    const published = await publish(mirror, [NEW], SIGNED)
    const path = published.deb(`linux-binary-${NEW.release}`)
    const content = mirror.files.get(path) ?? Buffer.alloc(0)
    mirror.files.set(path, Buffer.concat([content.subarray(0, -1), Buffer.from('x')]))
    await expect(lock([SPEC])).rejects.toThrow(/has SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}/)
  })

  test('without a signature check if signatures are required; otherwise there is a warning and the reason is written', async () => {
    await publish(mirror, [NEW], SIGNED)
    await expect(lock([SPEC], {keyrings: [], requireSignatures: true})).rejects.toThrow(
      /kernel `debian-12-6.1`: the signature of 6.1.0-56-cloud-amd64 was not checked \(.*\), but --require-signatures is set/,
    )
    const [record] = await lock([SPEC], {keyrings: []})
    expect(record?.signature.status).toBe('unchecked')
    expect(warnings).toEqual([expect.stringMatching(/^debian-12-6.1: locked without a signature check: no keyring/)])
  })

  test('if another one cannot be locked: the problems of all kernels are reported', async () => {
    await publish(mirror, [NEW], SIGNED)
    const none = aSpec({id: 'debian-12-6.9', series: '6.9'})
    const neither = aSpec({id: 'debian-12-6.8', series: '6.8'})
    const failure = await lock([none, SPEC, neither]).catch((error: Error) => error.message.split('\n'))
    expect(failure).toEqual([
      expect.stringMatching(/^kernel `debian-12-6.9`: bookworm-security has no 6.9 kernel/),
      expect.stringMatching(/^kernel `debian-12-6.8`: /),
    ])
  })

  test('from an earlier lookup if there is no network', async () => {
    await publish(mirror, [NEW], SIGNED)
    await lock([SPEC])
    await mirror.stop()
    await expect(lock([SPEC])).rejects.toThrow('cannot download the index of bookworm-security')
  })

  test('with the mirrors of this machine', async () => {
    await publish(mirror, [NEW], SIGNED)
    expect(JSON.stringify(await lock([SPEC]))).not.toContain(new URL(mirror.url).host)
  })

  test('with a password in its URL, which is not shown either', async () => {
    const failure = await lockPlaced('https://me:secret@repo.example/x.deb').catch((error: Error) => error.message)
    expect(failure).toBe(
      'kernel `mainline-6.12`: https://repo.example/x.deb contains a name or password, which must not be in a lockfile; remove it from the URL',
    )
  })

  /** A kernel whose image is at these addresses. */
  function lockPlaced(...urls: string[]): Promise<ResolvedKernel[]> {
    const source = {kind: 'mainline', bases: [], architecture: 'amd64'} as const
    const kernel = aRecord({id: 'mainline-6.12', image: aPackage({place: null, urls}), modules: []})
    const found = {kernel, vmlinuzSha256: '', config: null, modules: []}
    const fetch = async () => ({...found, images: [{shape: 'bzimage-pc' as const, path: ''}] as const})
    return lock([aSpec({id: 'mainline-6.12', source})], {provider: {...provider('x'), fetch, has: async () => true}})
  }
})

test('locks a kernel whose modules are no longer available, with a warning', async () => {
  const published = await publish(mirror, [NEW], SIGNED)
  mirror.files.delete(published.deb(`linux-modules-${NEW.release}`))
  await lock([SPEC])
  expect(warnings).toEqual([
    `debian-12-6.1: no address has linux-modules-${NEW.release} ${NEW.version} any more; runs that need modules cannot use this kernel`,
  ])
})

describe('a locked kernel', () => {
  test('has a signature, archival addresses, and the digest of vmlinuz', async () => {
    const published = await publish(mirror, [NEW], SIGNED)
    const [record] = await lock([SPEC])
    expect(record).toMatchObject({
      release: NEW.release,
      signature: {status: 'good', by: expect.stringContaining('Throw-away archive')},
      pins: {vmlinuzSha256: sha256(vmlinuzOf(NEW.release))},
      image: {
        urls: [
          `${snapshots.url}/archive/debian-security/20260912T212708Z${published.deb(`linux-binary-${NEW.release}`).slice('/debian-security'.length)}`,
        ],
      },
    })
    expect(warnings).toEqual([])
  })

  test('stays unchanged, including its date, until there is a newer one', async () => {
    await publish(mirror, [OLD], SIGNED)
    const before = await lock([SPEC])
    const later = () => new Date(Date.now() + 9e8)
    expect(await lock([SPEC], {before, now: later})).toEqual(before)
    await publish(mirror, [NEW, OLD], SIGNED)
    expect(await lock([SPEC], {before, refresh: () => false})).toEqual(before)
    expect((await lock([SPEC], {before})).map(({release}) => release)).toEqual([NEW.release])
  })

  test('is written again when its signature can be checked, but not when it no longer can', async () => {
    await publish(mirror, [NEW], SIGNED)
    const unchecked = await lock([SPEC], {keyrings: []})
    const good = await lock([SPEC], {before: unchecked})
    expect(good[0]?.signature.status).toBe('good')
    expect(await lock([SPEC], {before: good, keyrings: []})).toEqual(good)
  })

  test('with an exact release stays when the index has dropped it, as long as a service keeps it', async () => {
    const published = await publish(mirror, [NEW, OLD], SIGNED)
    const before = await lock([EXACT])
    await publish(mirror, [NEW], SIGNED)
    archive(published, OLD, '20260912T212708Z')
    expect(await lock([EXACT], {before})).toEqual(before)
    snapshots.files.clear()
    await expect(lock([EXACT], {before})).rejects.toThrow(
      `no address has linux-binary-${OLD.release} ${OLD.version}, linux-base-${OLD.release} ${OLD.version} of ${OLD.release} any more`,
    )
  })
})

describe('a run with a lockfile', () => {
  test('reads no index, only packages, and of the image only the needed part', async () => {
    const published = await publish(mirror, [{...NEW, filler: randomBytes(2_000_000)}], SIGNED)
    const kernels = await locked([SPEC])
    mirror.seen.length = 0
    const before = mirror.bytesServed
    const {kernel, modules} = await provider('run', {locked: kernels}).fetch(SPEC, {modules: ['veth']})
    expect(kernel.release).toBe(NEW.release)
    expect(modules.map(({name}) => name)).toEqual(['veth'])
    const paths = partsOf(NEW).map(name => published.deb(name))
    expect(mirror.seen.map(({method, path}) => `${method} ${path}`).sort()).toEqual(
      paths.map(path => `GET ${path}`).sort(),
    )
    expect(mirror.bytesServed - before).toBeLessThan(1_500_000)
  })

  test('uses the locked kernel, not the newest, and does not change stored lookups', async () => {
    await publish(mirror, [OLD], SIGNED)
    const kernels = await locked([SPEC])
    await publish(mirror, [NEW, OLD], SIGNED)
    const without = provider('run')
    expect((await without.resolve(SPEC)).release).toBe(NEW.release)
    expect((await provider('run', {locked: kernels}).fetch(SPEC, {modules: []})).kernel.release).toBe(OLD.release)
    expect((await provider('run').resolve(SPEC)).release).toBe(NEW.release)
  })

  test('finds packages in archives that the mirror has deleted', async () => {
    const published = await publish(mirror, [NEW], SIGNED)
    const kernels = await locked([SPEC])
    archive(published, NEW, '20260912T212708Z')
    const {images} = await provider('run', {locked: kernels}).fetch(SPEC, {modules: ['veth']})
    expect(sha256(await readFile(images[0].path))).toBe(sha256(vmlinuzOf(NEW.release)))
    expect(snapshots.seen).toHaveLength(3)
  })

  test('trusts the digests: a changed package of a mirror is refused, and downloaded from an archive', async () => {
    const published = await publish(mirror, [NEW], SIGNED)
    const kernels = await locked([SPEC])
    archive(published, NEW, '20260912T212708Z')
    for (const name of partsOf(NEW)) {
      const [[, content = Buffer.alloc(0)] = []] = [...snapshots.files].filter(([path]) => path.includes(name))
      mirror.files.set(published.deb(name), Buffer.alloc(content.length, 'evil'))
    }
    const {images} = await provider('run', {locked: kernels}).fetch(SPEC, {modules: []})
    expect(sha256(await readFile(images[0].path))).toBe(sha256(vmlinuzOf(NEW.release)))
  })

  test('reports a locked package that does not contain the pinned files', async () => {
    await publish(mirror, [NEW], SIGNED)
    const kernels = (await locked([SPEC])).map(record => ({
      ...record,
      pins: {vmlinuzSha256: 'f'.repeat(64), configSha256: record.pins?.configSha256 ?? null, imageBytes: 100},
    }))
    await expect(provider('run', {locked: kernels}).fetch(SPEC, {modules: []})).rejects.toThrow(
      /does not contain the vmlinuz and config that the lockfile pins: the lockfile was changed/,
    )
  })

  test('that is malicious, with a bad kernel under a good digest, does not affect other runs with the same cache', async () => {
    const published = await publish(mirror, [OLD], SIGNED)
    const bad = mirror.files.get(published.deb(`linux-binary-${OLD.release}`)) ?? Buffer.alloc(0)
    const badDigest = sha256(vmlinuzOf(OLD.release))
    await publish(mirror, [NEW], SIGNED)
    const good = await locked([SPEC])
    const hostile = good.map(record => ({
      ...record,
      release: OLD.release,
      image: {...record.image, place: null, urls: [`${snapshots.url}/bad.deb`]},
      pins: {vmlinuzSha256: badDigest, configSha256: record.pins?.configSha256 ?? '', imageBytes: bad.length},
    }))
    snapshots.files.set('/bad.deb', bad)
    const digestOf = async (kernels?: ResolvedKernel[]) =>
      (await provider('shared', {locked: kernels}).fetch(SPEC, {modules: []})).vmlinuzSha256
    await digestOf(hostile).catch(() => undefined)
    expect(await digestOf(good)).toBe(sha256(vmlinuzOf(NEW.release)))
    await rm(join(directory, 'shared', 'kernels'), {recursive: true, force: true})
    await digestOf(hostile).catch(() => undefined)
    expect(await digestOf()).toBe(sha256(vmlinuzOf(NEW.release)))
  })

  test('that is malicious, with another release, does not affect the modules of other runs with the same cache', async () => {
    await publish(mirror, [NEW], SIGNED)
    const good = await locked([SPEC])
    await provider('shared').fetch(SPEC, {modules: []})
    const hostile = good.map(record => ({...record, release: OLD.release}))
    const optionalModules = () => [{name: 'veth', option: 'CONFIG_VETH'}]
    const misled = await provider('shared', {locked: hostile}).fetch(SPEC, {modules: [], optionalModules})
    expect(misled.modules).toEqual([])
    const {modules} = await provider('shared').fetch(SPEC, {modules: [], optionalModules})
    expect(modules.map(({name}) => name)).toEqual(['veth'])
  })

  test('reports the fix if a package is no longer available', async () => {
    await publish(mirror, [NEW], SIGNED)
    const kernels = await locked([SPEC])
    mirror.files.clear()
    await expect(provider('run', {locked: kernels}).fetch(SPEC, {modules: []})).rejects.toThrow(
      /^kernel `debian-12-6.1` is locked to 6.1.0-56-cloud-amd64, and no address has linux-base-.* any more \(http:.*: 404.*; http:.*: 404.*\); run `bpfcompat kernels lock --update debian-12-6.1` to lock a newer one$/,
    )
  })
})

describe('outdated', () => {
  const look = (record: ResolvedKernel | undefined, spec = SPEC) =>
    findOutdated(record === undefined ? [] : [{spec, record}], {
      provider: provider('look', {fresh: true}),
      now: new Date(Date.parse(record?.resolvedAt ?? '') + 50 * 3_600_000),
      bases,
      onProgress: () => {},
    })

  test('is a kernel with a newer one; its files can be only in archives, or gone', async () => {
    const published = await publish(mirror, [OLD], SIGNED)
    const [record] = await lock([SPEC])
    expect(await look(record)).toMatchObject([
      {state: 'current', locked: OLD.release, newest: OLD.release, files: 'primary', days: 2, error: null},
    ])
    await publish(mirror, [NEW, OLD], SIGNED)
    archive(published, OLD, '20260912T212708Z')
    expect(await look(record)).toMatchObject([
      {state: 'outdated', locked: OLD.release, newest: NEW.release, files: 'archival'},
    ])
    snapshots.files.clear()
    expect(await look(record)).toMatchObject([{state: 'outdated', files: 'gone'}])
    expect(
      [...mirror.seen, ...snapshots.seen].filter(({method, path}) => method === 'GET' && path.includes(NEW.release)),
    ).toEqual([])
  })

  test('is a kernel of which only the modules differ, and the texts differ as well', async () => {
    await publish(mirror, [OLD], SIGNED)
    const [record] = await lock([SPEC])
    const [first = aPackage(), ...modules] = record?.modules ?? []
    const rebuilt = record && {...record, modules: [{...first, sha256: 'f'.repeat(64)}, ...modules]}
    const [state] = await look(rebuilt)
    expect(state).toMatchObject({state: 'outdated', locked: `${OLD.release} (${first.name} ffffffffffff)`})
    expect(state?.newest).toBe(`${OLD.release} (${first.name} ${first.sha256.slice(0, 12)})`)
  })

  test('is unknown if no server answers, and never an exact release', async () => {
    await publish(mirror, [OLD], SIGNED)
    const [record, exact] = await lock([SPEC, EXACT])
    await mirror.stop()
    await snapshots.stop()
    expect(await look(record)).toMatchObject([
      {state: 'unknown', newest: null, files: 'unknown', error: expect.stringMatching(/connection refused/)},
    ])
    expect(await look(exact, EXACT)).toMatchObject([{state: 'current'}])
  })
})
