import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import type {KernelSpec} from '../../../src/kernels/model/kernel-spec.ts'
import type {KernelProgress} from '../../../src/kernels/model/progress.ts'
import type {ResolvedKernel} from '../../../src/kernels/model/resolved-kernel.ts'
import type {KernelProviderOptions} from '../../../src/kernels/provider/kernel-provider.ts'
import {createKernelProvider} from '../../../src/kernels/provider/provider.ts'
import {configOf, publish, type TestKernel, vmlinuzOf} from '../helpers/archive.ts'
import {aDebianSpec} from '../helpers/debian-spec.ts'
import {keep, kept} from '../helpers/kept.ts'
import {cutInTheMiddle, status, TestMirror} from '../helpers/mirror.ts'
import {sha256} from '../helpers/packages.ts'

// The first test loads the network modules, and each test compresses with xz: slow on a busy machine.
jest.setTimeout(30_000)

const HOUR_MS = 3_600_000
const NEW: TestKernel = {release: '6.12.117+deb13-cloud-amd64', version: '6.12.117-1', layout: 'A'}
const OLD: TestKernel = {release: '6.12.100+deb13-cloud-amd64', version: '6.12.100-1', layout: 'A'}
const SPEC = aDebianSpec(['trixie-security', 'trixie'], {id: 'debian-13-6.12', series: '6.12'})
const EXACT: KernelSpec = {...SPEC, id: `debian-13-6.12@${OLD.release}`, release: OLD.release}
const NO_MODULES = {modules: []}
let cacheDirectory: string
let mirror: TestMirror
let notes: string[]

beforeEach(async () => {
  cacheDirectory = await mkdtemp(join(tmpdir(), 'kernels-'))
  mirror = await new TestMirror().start()
  notes = []
})
afterEach(async () => {
  await mirror.stop()
  await rm(cacheDirectory, {recursive: true, force: true})
})

const onProgress = (progress: KernelProgress) => {
  if (progress.step === 'note') notes.push(progress.message)
}

function provider(options: Partial<KernelProviderOptions> = {}) {
  const download = {connectMs: 5000, stallMs: 5000, pauseMs: 5}
  return createKernelProvider({cacheDirectory, mirrors: [mirror.url], keyrings: [], download, ...options})
}

/** All files in the cache, except locks. */
async function filesInCache(): Promise<string[]> {
  const names = await readdir(cacheDirectory, {recursive: true, withFileTypes: true})
  return names.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

describe('a kernel', () => {
  test.each(['A', 'B', 'C', 'D'] as const)('in layout %s is fetched with its config and modules', async layout => {
    await publish(mirror, [{...NEW, layout}])
    const {
      kernel,
      images: [{path: vmlinuz}],
      vmlinuzSha256,
      config,
      modules,
    } = await provider().fetch(SPEC, {modules: ['nf-conntrack', 'veth', 'ext4']}, onProgress)
    expect(kernel.release).toBe(NEW.release)
    expect(kernel.signature.status).toBe('unchecked')
    expect(sha256(await readFile(vmlinuz))).toBe(sha256(vmlinuzOf(NEW.release)))
    expect(vmlinuzSha256).toBe(sha256(vmlinuzOf(NEW.release)))
    expect(await readFile(config ?? '', 'utf8')).toBe(configOf(NEW.release))
    expect(modules.map(({name}) => name)).toEqual(['nf_defrag_ipv4', 'nf_conntrack', 'veth'])
    expect((await readFile(modules[0]?.path ?? '')).toString('latin1')).toMatch(/^\x7fELF/)
    expect(notes).toEqual([])
  })

  test('is not looked up again within a day', async () => {
    await publish(mirror, [NEW])
    await provider().fetch(SPEC, {modules: ['veth']})
    const asked = mirror.seen.length
    const again = await provider().fetch(SPEC, {modules: ['veth']}, onProgress)
    expect(again.modules).toHaveLength(1)
    expect(mirror.seen).toHaveLength(asked)
  })

  test('is looked up again after a day, and the newer one is used', async () => {
    await publish(mirror, [OLD])
    expect((await provider().fetch(SPEC, NO_MODULES)).kernel.release).toBe(OLD.release)
    await publish(mirror, [NEW, OLD])
    const tomorrow = provider({now: () => new Date(Date.now() + 25 * HOUR_MS)})
    expect((await tomorrow.fetch(SPEC, NO_MODULES)).kernel.release).toBe(NEW.release)
  })

  test('is used from the cache without a network, with a note', async () => {
    await publish(mirror, [NEW])
    await provider().fetch(SPEC, NO_MODULES)
    await mirror.stop()
    const later = provider({now: () => new Date(Date.now() + 72 * HOUR_MS)})
    expect((await later.fetch(SPEC, NO_MODULES, onProgress)).kernel.release).toBe(NEW.release)
    expect(notes[0]).toContain(
      `the lookup failed: using ${NEW.release}, looked up 3 days ago (cannot download the index of trixie-security`,
    )
  })

  test('without a network and a cache is an error in one line, with the fix', async () => {
    await mirror.stop()
    const failure = await provider()
      .fetch(SPEC, NO_MODULES)
      .catch((error: Error) => error.message)
    expect(failure).toBe(
      `cannot download the index of trixie-security for kernel \`debian-13-6.12\`: ${mirror.url}/debian-security/dists/trixie-security/InRelease: connection refused; check the network, or name another mirror with --mirror`,
    )
  })

  test('that is damaged in the cache is fetched again', async () => {
    await publish(mirror, [NEW])
    const {
      images: [{path: vmlinuz}],
    } = await provider().fetch(SPEC, NO_MODULES)
    await writeFile(vmlinuz, 'rotten')
    expect(await provider().cached(SPEC)).toBeUndefined()
    const again = await provider().fetch(SPEC, NO_MODULES)
    expect(sha256(await readFile(again.images[0].path))).toBe(sha256(vmlinuzOf(NEW.release)))
    expect((await provider().cached(SPEC))?.release).toBe(NEW.release)
  })
})

describe('the index', () => {
  test('is fetched by its digest, or by its name if that is missing', async () => {
    const {byHash, packages} = await publish(mirror, [NEW])
    await provider().resolve(SPEC)
    expect([mirror.requests(byHash), mirror.requests(packages)].map(seen => seen.length)).toEqual([1, 0])
    await rm(cacheDirectory, {recursive: true})
    mirror.files.delete(byHash)
    await provider().resolve(SPEC)
    expect(mirror.requests(packages)).toHaveLength(1)
  })

  test('with another digest than in InRelease is refused', async () => {
    await publish(mirror, [NEW], {packagesDigest: sha256('other')})
    await expect(provider().resolve(SPEC)).rejects.toThrow(
      /cannot download the package list of trixie-security.*has SHA-256 .*, expected/,
    )
    expect(await filesInCache()).toEqual([])
  })

  test('of another suite is refused', async () => {
    const {inRelease} = await publish(mirror, [NEW], {suite: 'sid'})
    const sid = mirror.files.get(inRelease)
    mirror.files.set('/debian-security/dists/trixie-security/InRelease', sid ?? Buffer.alloc(0))
    await expect(provider().resolve(SPEC)).rejects.toThrow('is the index of sid')
  })

  test('is read only once for several kernels', async () => {
    const {byHash} = await publish(mirror, [NEW, OLD])
    const shared = provider()
    await Promise.all([shared.resolve(SPEC), shared.resolve(EXACT)])
    expect(mirror.requests(byHash)).toHaveLength(1)
  })
})

describe('a package', () => {
  test('that is listed but gone is replaced by the next older one, with a note', async () => {
    const {deb} = await publish(mirror, [NEW, OLD])
    mirror.files.delete(deb(`linux-image-${NEW.release}`))
    expect((await provider().resolve(SPEC, onProgress)).release).toBe(OLD.release)
    expect(notes).toEqual([`trixie-security lists ${NEW.release}, but no mirror has it any more: using ${OLD.release}`])
  })

  test('that is gone after the lookup is replaced as well', async () => {
    const {deb} = await publish(mirror, [NEW, OLD])
    await provider().resolve(SPEC)
    mirror.files.delete(deb(`linux-image-${NEW.release}`))
    expect((await provider().fetch(SPEC, NO_MODULES, onProgress)).kernel.release).toBe(OLD.release)
  })

  test('comes from the next mirror if the first does not have it', async () => {
    const second = await new TestMirror().start()
    try {
      const {deb} = await publish(mirror, [NEW])
      await publish(second, [NEW])
      mirror.files.delete(deb(`linux-image-${NEW.release}`))
      const {kernel} = await provider({mirrors: [mirror.url, second.url]}).fetch(SPEC, NO_MODULES, onProgress)
      expect(kernel.release).toBe(NEW.release)
      expect(notes).toEqual([])
    } finally {
      await second.stop()
    }
  })

  test('comes from the next mirror if the first returns an HTML page, and no password is shown', async () => {
    const portal = await new TestMirror().start()
    try {
      await publish(mirror, [NEW])
      await publish(portal, [NEW])
      for (const path of portal.files.keys())
        if (path.endsWith('/InRelease')) portal.files.set(path, Buffer.from('<html>please log in</html>'))
      const withPassword = portal.url.replace('http://', 'http://user:s3cret@')
      const {kernel} = await provider({mirrors: [withPassword, mirror.url]}).fetch(SPEC, NO_MODULES, onProgress)
      expect(kernel.release).toBe(NEW.release)
      expect(notes.join('\n')).toMatch(/InRelease: is not a signed index; .*; trying the next mirror/)
      expect(notes.join('\n')).not.toContain('s3cret')
    } finally {
      await portal.stop()
    }
  })

  test('with another digest is refused, and leaves no files', async () => {
    const {deb} = await publish(mirror, [NEW])
    const path = deb(`linux-image-${NEW.release}`)
    const {resolve, fetch} = provider()
    await resolve(SPEC)
    const content = mirror.files.get(path) ?? Buffer.alloc(0)
    mirror.files.set(path, Buffer.concat([content.subarray(0, -1), Buffer.from('!')]))
    await expect(fetch(SPEC, NO_MODULES)).rejects.toThrow(/has SHA-256 .*, expected/)
    expect((await filesInCache()).filter(file => /kernels|packages/.test(file.slice(cacheDirectory.length)))).toEqual(
      [],
    )
  })

  test('whose connection is always lost is refused, and leaves no files', async () => {
    const {deb} = await publish(mirror, [NEW])
    mirror.on(deb(`linux-image-${NEW.release}`), cutInTheMiddle)
    mirror.ranges = false
    await expect(provider().fetch(SPEC, NO_MODULES)).rejects.toThrow(/connection lost/)
    expect((await filesInCache()).filter(file => /kernels|packages/.test(file.slice(cacheDirectory.length)))).toEqual(
      [],
    )
  })

  test('is read only up to the end of vmlinuz if that is pinned', async () => {
    const large = {...NEW, packing: '' as const, filler: Buffer.alloc(8 << 20, 7)}
    await publish(mirror, [large])
    const {kernel} = await provider().fetch(SPEC, NO_MODULES)
    await rm(join(cacheDirectory, 'kernels'), {recursive: true})
    mirror.bytesServed = 0
    const again = await provider().fetch(SPEC, NO_MODULES, onProgress)
    expect(again.vmlinuzSha256).toBe(kernel.pins?.vmlinuzSha256)
    expect(mirror.bytesServed).toBe(kernel.pins?.imageBytes)
    expect(mirror.bytesServed).toBeLessThan(kernel.image.size / 10)
    expect(notes).toEqual([])
  })

  test('is read completely if its start does not match the pins', async () => {
    await publish(mirror, [NEW])
    await provider().fetch(SPEC, NO_MODULES)
    await rm(join(cacheDirectory, 'kernels'), {recursive: true})
    const file = join(cacheDirectory, 'resolved', `${SPEC.id}.json`)
    const record = kept<ResolvedKernel>(file)
    const pins = {...record.pins, vmlinuzSha256: sha256('other'), configSha256: sha256('other')}
    keep(file, {...record, pins})
    const {
      images: [{path: vmlinuz}],
    } = await provider().fetch(SPEC, NO_MODULES, onProgress)
    expect(sha256(await readFile(vmlinuz))).toBe(sha256(vmlinuzOf(NEW.release)))
    expect(notes.join()).toContain('does not match the pinned digests')
  })

  test('with modules is downloaded only once for all of them', async () => {
    const {deb} = await publish(mirror, [NEW])
    await provider().fetch(SPEC, {modules: ['veth']})
    await provider().fetch(SPEC, {modules: ['nf_conntrack']})
    expect(mirror.requests(deb(`linux-image-${NEW.release}`))).toHaveLength(1)
  })

  test('with modules is not downloaded if none is needed', async () => {
    const {deb} = await publish(mirror, [{...NEW, layout: 'D'}])
    await provider().fetch(SPEC, NO_MODULES)
    expect(mirror.requests(deb(`linux-modules-${NEW.release}`))).toEqual([])
  })

  const VETH = {name: 'veth', option: 'CONFIG_VETH'}

  test('with modules is downloaded for optional modules only if they are files', async () => {
    const {deb} = await publish(mirror, [{...NEW, layout: 'D'}])
    const packages = () => mirror.requests(deb(`linux-modules-${NEW.release}`)).length
    const none = [
      {name: 'ext4', option: 'CONFIG_EXT4_FS'},
      {name: 'act_bpf', option: 'CONFIG_NET_ACT_BPF'},
    ]
    expect((await provider().fetch(SPEC, {modules: [], optionalModules: () => none})).modules).toEqual([])
    expect(packages()).toBe(0)
    const asked: string[] = []
    const optionalModules = (release: string) => {
      asked.push(release)
      return [...none, VETH, {name: 'cls_bpf', option: 'CONFIG_NET_CLS_BPF'}]
    }
    for (const _ of [1, 2]) {
      const {modules} = await provider().fetch(SPEC, {modules: [], optionalModules}, onProgress)
      expect(modules.map(({name}) => name)).toEqual(['veth'])
    }
    expect(asked).toEqual([NEW.release, NEW.release])
    expect(packages()).toBe(1)
    expect(notes).toEqual([])
    await expect(provider().fetch(SPEC, {modules: ['cls_bpf']})).rejects.toThrow('has no module `cls_bpf`')
  })

  test('with modules that is gone means no optional modules, with a note', async () => {
    const {deb} = await publish(mirror, [{...NEW, layout: 'D'}])
    mirror.files.delete(deb(`linux-modules-${NEW.release}`))
    const {modules} = await provider().fetch(SPEC, {modules: [], optionalModules: () => [VETH]}, onProgress)
    expect(modules).toEqual([])
    expect(notes).toEqual([expect.stringMatching(/^veth could not be fetched, programs that need them may fail: /)])
    await expect(provider().fetch(SPEC, {modules: ['veth']})).rejects.toThrow('cannot download')
  })

  test('provides existing soft dependencies, before and after, even circular ones', async () => {
    await publish(mirror, [NEW])
    for (const _ of [1, 2]) {
      const {modules} = await provider().fetch(SPEC, {modules: ['sctp']})
      expect(modules.map(({name}) => name)).toEqual(['nf_defrag_ipv4', 'sctp', 'veth'])
    }
  })

  test('without a requested module is an error with similar names', async () => {
    await publish(mirror, [NEW])
    const failure = provider().fetch(SPEC, {modules: ['vethh']})
    await expect(failure).rejects.toThrow(
      `kernel ${NEW.release} has no module \`vethh\`, neither as a file nor built in; did you mean veth?`,
    )
  })
})

describe('an exact release', () => {
  test('is found among newer ones, and never looked up again', async () => {
    await publish(mirror, [NEW, OLD])
    expect((await provider().fetch(EXACT, NO_MODULES)).kernel.release).toBe(OLD.release)
    await mirror.stop()
    const later = provider({now: () => new Date(Date.now() + 9000 * HOUR_MS)})
    expect((await later.fetch(EXACT, NO_MODULES, onProgress)).kernel.release).toBe(OLD.release)
    expect(notes).toEqual([])
  })

  test('that is missing is an error that lists the available ones', async () => {
    await publish(mirror, [NEW])
    await publish(mirror, [], {suite: 'trixie'})
    await expect(provider().resolve(EXACT)).rejects.toThrow(
      `trixie-security, trixie has no ${OLD.release}: there are ${NEW.release} (tried: --mirror)`,
    )
  })
})

describe('a stored lookup', () => {
  const recordFile = (id: string) => join(cacheDirectory, 'resolved', `${encodeURIComponent(id)}.json`)

  test.each<[string, {image?: object; [field: string]: unknown}]>([
    ['from the future', {resolvedAt: new Date(Date.now() + 400 * 24 * HOUR_MS).toISOString()}],
    ['without a date', {resolvedAt: 'soon'}],
    ['of an index without a date', {indexDate: 'soon'}],
    ['without a signature', {signature: undefined}],
    ['with a signature without a signer', {signature: {status: 'good', by: {toString: 1}}}],
    ['with a path in the package that is not a text', {members: {vmlinuz: 5}}],
    ['with invalid pins', {pins: {vmlinuzSha256: 'x', configSha256: null, imageBytes: -1}}],
    ['of another line', {release: '6.1.0-56-cloud-amd64'}],
    ['of another build', {release: '6.12.117+deb13-rt-amd64'}],
    ['with an invalid release', {release: '6.12/../../../etc-amd64'}],
    ['of an unknown archive', {image: {place: {kind: 'archive', archive: 'other', path: 'pool/a.deb'}}}],
    ['without the name of its package', {image: {name: undefined}}],
    [
      'with a path outside of the pool',
      {image: {place: {kind: 'archive', archive: 'debian', path: 'pool/../../../other.deb'}}},
    ],
  ])('%s is looked up again', async (_, damage) => {
    await publish(mirror, [NEW])
    const good = await provider().fetch(SPEC, NO_MODULES)
    const record = kept<ResolvedKernel>(recordFile(SPEC.id))
    keep(recordFile(SPEC.id), {...record, ...damage, image: {...record.image, ...damage.image}})
    mirror.seen.length = 0
    const {kernel} = await provider().fetch(SPEC, NO_MODULES)
    expect(mirror.seen.length).toBeGreaterThan(0)
    expect({...kernel, resolvedAt: ''}).toEqual({...good.kernel, resolvedAt: ''})
  })

  test('with one changed digit is looked up again: in the record, in the package list, and in the pins of a kernel', async () => {
    await publish(mirror, [NEW])
    const {kernel} = await provider().fetch(SPEC, NO_MODULES)
    for (const file of (await filesInCache()).filter(name => name.endsWith('.json'))) {
      const whole = await readFile(file, 'utf8')
      const digits = [...whole.matchAll(/(?<=[\d"-])\d/g)].map(({index}) => index).slice(64)
      for (const at of digits.filter((_, index) => index % 40 === 0)) {
        const changed = whole.slice(0, at) + ((Number(whole[at]) + 1) % 10) + whole.slice(at + 1)
        await writeFile(file, changed)
        const found = await provider().fetch(SPEC, NO_MODULES)
        expect({file, at, ...found.kernel, resolvedAt: ''}).toMatchObject({file, at, ...kernel, resolvedAt: ''})
        await writeFile(file, whole)
      }
    }
  })

  test('of the names that modules define is made again if it is damaged', async () => {
    await publish(mirror, [NEW])
    const {kernel} = await provider().fetch(SPEC, {modules: ['veth']})
    const ask = () => provider().modulesDefining(SPEC, kernel, new Set(['veth']))
    const whole = await ask()
    const [index = ''] = (await filesInCache()).filter(file => file.endsWith('/names.gz'))
    const bytes = await readFile(index)
    const middle = bytes.length >> 1
    await writeFile(index, bytes.fill((bytes[middle] ?? 0) ^ 1, middle, middle + 1))
    expect(await ask()).toEqual(whole)
  })

  test('of another release than the exact one is looked up again', async () => {
    await publish(mirror, [NEW, OLD])
    const record = await provider().resolve(SPEC)
    keep(recordFile(EXACT.id), {format: 2, ...record, id: EXACT.id})
    expect((await provider().resolve(EXACT)).release).toBe(OLD.release)
  })

  test('in a damaged package list is read again', async () => {
    await publish(mirror, [NEW])
    await provider().resolve(SPEC)
    const [index = ''] = (await filesInCache()).filter(file => file.includes('/indexes/'))
    const whole = await readFile(index, 'utf8')
    for (const damaged of [[1], [null], [{}], [{...kept<object[]>(index)[0], depends: 'linux'}]]) {
      await rm(recordFile(SPEC.id), {force: true})
      keep(index, damaged)
      expect((await provider().resolve(SPEC)).release).toBe(NEW.release)
      expect(await readFile(index, 'utf8')).toBe(whole)
    }
  })
})

describe('a suite', () => {
  test('that the mirror does not have is skipped with a note', async () => {
    await publish(mirror, [NEW], {suite: 'trixie'})
    expect((await provider().resolve(SPEC, onProgress)).image.place).toMatchObject({archive: 'debian'})
    expect(notes).toEqual(['no mirror has trixie-security: trying the next suite'])
  })

  test('is not skipped if the mirror is only busy', async () => {
    const {inRelease} = await publish(mirror, [NEW])
    await publish(mirror, [OLD], {suite: 'trixie'})
    mirror.on(inRelease, status(503))
    await expect(provider().resolve(SPEC)).rejects.toThrow('503 Service Unavailable')
  })
})

describe('a cache directory', () => {
  test('that cannot be written is reported with its path and the fix', async () => {
    await publish(mirror, [NEW])
    await writeFile(join(cacheDirectory, 'file'), '')
    const failure = provider({cacheDirectory: join(cacheDirectory, 'file')}).fetch(SPEC, NO_MODULES)
    await expect(failure).rejects.toThrow(
      /cannot write .*file.*a file is in the way; set another directory with --cache-directory/,
    )
  })

  const full = mountSmallDisk()
  const testFull = full === undefined ? test.skip : test
  testFull('that is full is reported, and no partial files are left (skipped if no tmpfs can be mounted)', async () => {
    const directory = full ?? ''
    try {
      await publish(mirror, [{...NEW, packing: '', filler: Buffer.alloc(4 << 20)}])
      const failure = provider({cacheDirectory: directory}).fetch(SPEC, NO_MODULES)
      await expect(failure).rejects.toThrow(
        /cannot write .*: no space left on the device; free some space there; set another/,
      )
      expect(await readdir(join(directory, 'packages'))).toEqual([])
      expect(await readdir(join(directory, 'kernels'))).toEqual([])
    } finally {
      execFileSync('umount', [directory])
      await rm(directory, {recursive: true})
    }
  })
})

/** A disk of 1 MB, if this user may mount one. */
function mountSmallDisk(): string | undefined {
  try {
    const directory = execFileSync('mktemp', ['-d'], {encoding: 'utf8'}).trim()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory], {stdio: 'ignore'})
    return directory
  } catch {
    return undefined
  }
}

test('is cleaned of leftovers of a killed run by the next run', async () => {
  await publish(mirror, [NEW])
  const {image} = await provider().resolve(SPEC)
  const leftovers = [
    join(cacheDirectory, 'packages', `${image.sha256}.deb.0123456789ab.tmp`),
    join(cacheDirectory, 'kernels', `${image.sha256}.0123456789ab.tmp`),
  ]
  await mkdir(join(cacheDirectory, 'packages'), {recursive: true})
  await mkdir(leftovers[1] ?? '', {recursive: true})
  await writeFile(leftovers[0] ?? '', 'half')
  await provider().fetch(SPEC, NO_MODULES)
  expect((await filesInCache()).filter(file => file.includes('.tmp'))).toEqual([])
})
