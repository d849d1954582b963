import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {KernelFiles} from '../../src/kernels/model/kernel-files.ts'
import type {KernelSpec} from '../../src/kernels/model/kernel-spec.ts'
import type {DebSpec} from '../../src/kernels/model/source-spec.ts'
import type {KernelProviderOptions} from '../../src/kernels/provider/kernel-provider.ts'
import {createKernelProvider} from '../../src/kernels/provider/provider.ts'
import {cutInTheMiddle, status, TestMirror} from '../kernels/helpers/mirror.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, resultsOf} from './bpfcompat.ts'
import {
  armored,
  debIn,
  filesOf,
  kernelToRepackage,
  makeKey,
  ownCache,
  type ThrowAwayKey,
  ubuntuArchive,
} from './deb-repository.ts'

const directory = temporaryDirectory()
const INDEX = '/ubuntu/dists/jammy-updates/InRelease'
const download = {connectMs: 5000, stallMs: 2000, pauseMs: 5}
const WITH_MODULES = {modules: ['nf_conntrack', 'veth']}
let debian: KernelFiles
let key: ThrowAwayKey
let other: ThrowAwayKey
let archive: [string, Buffer][]
let mirror: TestMirror
let notes: string[]

beforeAll(async () => {
  debian = await kernelToRepackage()
  key = makeKey(directory, 'archive')
  other = makeKey(directory, 'other')
  archive = filesOf(ubuntuArchive(directory, debian, key))
  mirror = await new TestMirror().start()
}, 120_000)
afterAll(() => mirror.stop())
beforeEach(() => {
  mirror.files.clear()
  for (const [path, content] of archive) mirror.files.set(`/ubuntu${path}`, content)
  notes = []
})

const SOURCE: DebSpec = {
  kind: 'deb',
  archive: {name: 'ubuntu'},
  suites: ['jammy-updates'],
  component: 'main',
  architecture: 'amd64',
  metaPackage: 'linux-image-virtual-hwe-22.04',
  ending: '-cloud-amd64',
}

function spec(source: Partial<DebSpec> = {}): KernelSpec {
  return {id: 'ubuntu-22.04-6.1', distribution: 'Ubuntu', arch: 'x86_64', series: '6.1', source: {...SOURCE, ...source}}
}

function provider(options: Partial<KernelProviderOptions> = {}) {
  const cacheDirectory = mkdtempSync(join(directory, 'cache-'))
  return createKernelProvider({cacheDirectory, mirrors: [mirror.url], keyrings: [key.keyring], download, ...options})
}

const onProgress: NonNullable<Parameters<ReturnType<typeof provider>['fetch']>[2]> = progress => {
  if (progress.step === 'note') notes.push(progress.message)
}

const packagePath = (part: string) => debIn(mirror.files.keys(), `linux-${part}-${debian.kernel.release}`)

describe("an archive with Ubuntu's package layout, made by reprepro", () => {
  test('has a good signature, and its kernel runs with modules from both packages', async () => {
    const {release} = debian.kernel
    const kernel = {
      id: 'ours',
      distribution: 'Ours',
      deb: {
        bases: [`${mirror.url}/ubuntu`],
        keyring: armored(key),
        suites: ['jammy-updates'],
        package: 'linux-image-virtual-hwe-22.04',
        ending: '-cloud-amd64',
      },
    }
    const manifest = join(directory, 'bpfcompat.yaml')
    const artifacts = [{path: join(packageRoot, 'examples/build/simple-pass.bpf.o')}]
    writeFileSync(manifest, JSON.stringify({kernels: [kernel], modules: WITH_MODULES.modules, artifacts}))
    const results = resultsOf(await bpfcompat(['run', manifest, '--cache-directory', ownCache(directory)]))
    expect(results.gate.status).toBe('passed')
    expect(results.kernels).toMatchObject([
      {error: null, release, signature: expect.stringMatching(/^good: .*archive/), notes: []},
    ])
    expect(results.kernels[0]?.modules).toEqual(expect.arrayContaining(WITH_MODULES.modules))
  }, 120_000)

  test('has packages that are recognized by their content, and the config of the kernel', async () => {
    const files = await provider().fetch(spec(), WITH_MODULES, onProgress)
    const {release} = debian.kernel
    expect(files.kernel).toMatchObject({
      release,
      signature: {status: 'good', by: expect.stringContaining('archive')},
      image: {name: `linux-image-unsigned-${release}`},
      config: {name: `linux-modules-${release}`},
      modules: [{name: `linux-modules-${release}`}, {name: `linux-modules-extra-${release}`}],
    })
    expect(readFileSync(files.config ?? '')).toEqual(readFileSync(debian.config ?? ''))
    expect(notes).toEqual([])
  }, 60_000)

  test('of the user is checked with its keyring, or unchecked with a note', async () => {
    const bases = [`${mirror.url}/ubuntu`]
    const signed = await provider({mirrors: []}).resolve(spec({archive: {name: 'own', bases, keyring: key.keyring}}))
    expect(signed.signature.status).toBe('good')
    const told = await provider({mirrors: []}).resolve(spec({archive: {name: 'own', bases, keyring: null}}))
    expect(told.signature).toEqual({status: 'unchecked', why: 'the manifest names no keyring for it'})
    const foreign = provider({mirrors: []}).resolve(spec({archive: {name: 'own', bases, keyring: other.keyring}}))
    await expect(foreign).rejects.toThrow('has no valid key for')
  })

  test('of the user may be unsigned only without keys', async () => {
    const bases = [`${mirror.url}/ubuntu`]
    mirror.files.delete(INDEX)
    const {signature} = await provider({mirrors: []}).resolve(spec({archive: {name: 'own', bases, keyring: null}}))
    expect(signature).toEqual({status: 'unchecked', why: 'it is not signed'})
    const signed = provider({mirrors: []}).resolve(spec({archive: {name: 'own', bases, keyring: key.keyring}}))
    await expect(signed).rejects.toThrow('404')
  })

  test.each([
    ['is changed', (text: string) => text.replace('Suite: jammy-updates', 'Suite: jammy-security'), 'BAD signature by'],
    ['is signed with another key', (text: string) => text, 'has no valid key for'],
    [
      'has lost its signature',
      (text: string) => text.slice(text.indexOf('\n\n') + 2, text.indexOf('-----BEGIN PGP SIGNATURE')),
      'is not signed',
    ],
  ])('with an index that %s is refused', async (_, change, message) => {
    mirror.files.set(INDEX, Buffer.from(change(mirror.files.get(INDEX)?.toString() ?? '')))
    const keyrings = message.startsWith('has') ? [other.keyring] : [key.keyring]
    await expect(provider({keyrings}).resolve(spec())).rejects.toThrow(message)
  })

  test('with a modified package is refused because of its digest', async () => {
    const path = packagePath('image-unsigned')
    const changed = Buffer.from(mirror.files.get(path) ?? [])
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
    mirror.files.set(path, changed)
    await expect(provider().fetch(spec(), {modules: []})).rejects.toThrow(/has SHA-256 [0-9a-f]{64}, expected/)
  })

  test.each(['image-unsigned', 'modules'])('with a listed but missing linux-%s reports that', async part => {
    mirror.files.delete(packagePath(part))
    const {release} = debian.kernel
    const looking = provider().resolve(spec(), onProgress)
    await expect(looking).rejects.toThrow(`jammy-updates lists ${release}, but no mirror has it any more`)
  })

  test('on a server that closes connections or is busy is fetched with resumption and retries', async () => {
    mirror.on(packagePath('image-unsigned'), cutInTheMiddle, 1)
    mirror.on(packagePath('modules'), status(429, {'retry-after': '0'}), 1)
    const files = await provider().fetch(spec(), {modules: []})
    expect(files.vmlinuzSha256).toBe(debian.vmlinuzSha256)
    expect(mirror.requests(packagePath('image-unsigned')).at(-1)?.range).toMatch(/^bytes=[1-9]/)
  })
})

/** Their signed packages stay listed, but not their configs and modules, which no snapshot has for the newer one. */
test("Debian's old backports boot if they are pinned", async () => {
  const releases = ['6.18.15+deb13-cloud-amd64', '7.0.13+deb13-cloud-amd64']
  const kernels = releases.flatMap(release => ['-k', `debian-13-backports@${release}`])
  const object = join(packageRoot, 'examples/build/simple-pass.bpf.o')
  const results = resultsOf(await bpfcompat(['run', object, ...kernels]))
  expect(results.kernels.map(({release, error}) => ({release, error}))).toEqual(
    releases.map(release => ({release, error: null})),
  )
  expect(results.gate.status).toBe('passed')
}, 300_000)
