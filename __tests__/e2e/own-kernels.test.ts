import {execFileSync} from 'node:child_process'
import {once} from 'node:events'
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:https'
import type {AddressInfo} from 'node:net'
import {basename, dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {findKernel, loadCatalog} from '../../src/kernels/catalog/catalog.ts'
import type {KernelFiles} from '../../src/kernels/model/kernel-files.ts'
import type {KernelSpec} from '../../src/kernels/model/kernel-spec.ts'
import type {SourceSpec} from '../../src/kernels/model/source-spec.ts'
import {createKernelProvider} from '../../src/kernels/provider/provider.ts'
import type {BootShape} from '../../src/model/boot-shape.ts'
import {readInputs} from '../../src/plan/inputs.ts'
import {TestMirror} from '../kernels/helpers/mirror.ts'
import {sha256} from '../kernels/helpers/packages.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bootKernel} from './boot-kernel.ts'
import {pushDirectories, pushIndex, type Registry, startRegistry} from './registry.ts'

const directory = temporaryDirectory()
const mirror = new TestMirror()
let debian: KernelFiles
let release: string
let registry: Registry

/** A real Debian kernel with a module that has dependencies. Each test arranges it as another publisher does. */
beforeAll(async () => {
  const {cacheDirectory} = readInputs({}, String)
  const spec = findKernel('debian-13-6.12', await loadCatalog())
  debian = await createKernelProvider({cacheDirectory}).fetch(spec, {modules: ['nf_conntrack']})
  release = debian.kernel.release
  await mirror.start()
  registry = await startRegistry(join(directory, 'registry'))
}, 300_000)
afterAll(async () => {
  await mirror.stop()
  await registry.stop()
})

const provider = createKernelProvider({cacheDirectory: join(directory, 'cache')})

function own(id: string, source: SourceSpec): KernelSpec {
  return {id, distribution: 'ours', arch: 'x86_64', source}
}

/** Copies files into a directory with this name: paths there, and their sources. */
function layOut(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  for (const [path, from] of Object.entries(files)) {
    const to = join(directory, name, path)
    mkdirSync(dirname(to), {recursive: true})
    if (typeof from === 'string') copyFileSync(from, to)
    else writeFileSync(to, from)
  }
  return join(directory, name)
}

const vmlinuz = () => debian.images[0].path
const modulesBelow = (path: string) =>
  Object.fromEntries(debian.modules.map(module => [join(path, basename(module.path)), module.path]))

/** Expects that Debian's kernel runs with its modules and loads a program. */
async function expectBoots(kernel: KernelFiles): Promise<BootShape> {
  expect(kernel.kernel.release).toBe(release)
  const outcome = await bootKernel(kernel)
  expect(outcome).toMatchObject({boots: 1, error: null, hello: {release}})
  expect(outcome.modules).toEqual(debian.modules.map(({name}) => expect.objectContaining({name, errno: 0})))
  const attached = outcome.cases.get(0)?.records.filter(record => record.type === 'attach')
  expect(attached?.length).toBeGreaterThan(0)
  return outcome.shape
}

describe('an image from a registry', () => {
  test('with an untrusted certificate is refused', async () => {
    const [key, cert] = ['key.pem', 'cert.pem'].map(name => readFileSync(join(directory, 'registry', name)))
    const server = createServer({key, cert}).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const registry = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const source = {kind: 'oci', registry, repository: 'x', reference: 'y'} as const
    const message = /cannot download https:.*self-signed certificate.*; check the network and the name of the registry$/
    const failing = provider.fetch(own('tls', source), {modules: []})
    await expect(failing.finally(() => server.close())).rejects.toThrow(message)
  }, 60_000)

  const source = (reference: string) =>
    ({kind: 'oci', registry: registry.guarded, repository: 'cilium/ci-kernels', reference}) as const

  test('with the layout of ci-kernels, for two architectures, boots by tag and by digest', async () => {
    const to = `${registry.open}/cilium/ci-kernels`
    const kernel = layOut('ci', {'boot/vmlinuz': vmlinuz(), ...modulesBelow(`usr/lib/modules/${release}/kernel`)})
    pushDirectories([kernel], 'amd64', directory, `${to}:6.12-amd64`)
    pushDirectories(
      [layOut('arm64', {'boot/vmlinuz': Buffer.from('not for us')})],
      'arm64',
      directory,
      `${to}:6.12-arm64`,
    )
    const images = {arm64: '6.12-arm64', amd64: '6.12-amd64'}
    const digest = await pushIndex(registry.open, 'cilium/ci-kernels', '6.12', images)
    const byTag = await provider.fetch(own('tag', source('6.12')), {modules: ['nf_conntrack']})
    expect(byTag.kernel.version).toBe(`${release}@${digest}`)
    expect(registry.scopes).toEqual(['repository:cilium/ci-kernels:pull'])
    await expectBoots(byTag)
    const byDigest = await provider.fetch(own('digest', source(digest)), {modules: []})
    expect(byDigest.kernel.image.sha256).toBe(byTag.kernel.image.sha256)
    await expect(provider.fetch({...own('s390', source('6.12')), arch: 's390x'}, {modules: []})).rejects.toThrow(
      'has no image for linux/s390x, only for linux/arm64, linux/amd64',
    )
  }, 120_000)

  test('with the layout of little-vm-helper has its configuration, and is refused if it is damaged or missing', async () => {
    const at = 'data/kernels/6.12'
    const kernel = layOut('lvh', {
      [`${at}/boot/vmlinuz-${release}`]: vmlinuz(),
      [`${at}/boot/config-${release}`]: debian.config ?? '',
      ...modulesBelow(`${at}/lib/modules/${release}/kernel`),
    })
    pushDirectories(
      [layOut('base', {'bin/busybox': Buffer.from('x')}), kernel],
      'amd64',
      directory,
      `${registry.open}/lvh/kernels:6.12`,
    )
    const spec = own('lvh', {...source('6.12'), repository: 'lvh/kernels'})
    const found = await provider.fetch(spec, {modules: ['nf_conntrack']})
    expect(readFileSync(found.config ?? '')).toEqual(readFileSync(debian.config ?? ''))
    expect(found.vmlinuzSha256).toBe(debian.vmlinuzSha256)
    const {sha256: layer} = found.kernel.image
    const blob = join(registry.blobs, layer.slice(0, 2), layer, 'data')
    const content = readFileSync(blob)
    content.writeUInt8(content.readUInt8(100_000) ^ 1, 100_000)
    writeFileSync(blob, content)
    const elsewhere = () => createKernelProvider({cacheDirectory: join(directory, 'other')}).fetch(spec, {modules: []})
    await expect(elsewhere()).rejects.toThrow(/layer sha256:.* has SHA-256 [0-9a-f]{64}, expected/)
    rmSync(blob)
    await expect(elsewhere()).rejects.toThrow(/layer sha256:.*404 Not Found/)
  }, 120_000)
})

test('an archive by URL boots, and so does an image with separate modules', async () => {
  const tree = layOut('archive', {
    [`boot/vmlinuz-${release}`]: vmlinuz(),
    [`boot/config-${release}`]: debian.config ?? '',
    ...modulesBelow(`lib/modules/${release}/kernel`),
  })
  const pack = (name: string, ...what: string[]) => {
    execFileSync('tar', ['-C', tree, '--zstd', '-cf', join(directory, name), ...what])
    const content = readFileSync(join(directory, name))
    mirror.files.set(`/${name}`, content)
    return {urls: [`${mirror.url}/${name}`], sha256: sha256(content)}
  }
  const archive = pack('kernel.bin', '.')
  const packed = own('archive', {kind: 'url', image: archive, config: null, modules: null})
  await expectBoots(await provider.fetch(packed, {modules: ['nf_conntrack']}))
  const image = readFileSync(vmlinuz())
  mirror.files.set('/bzImage', image)
  const apart = own('apart', {
    kind: 'url',
    image: {urls: [`${mirror.url}/bzImage`], sha256: sha256(image)},
    config: null,
    modules: pack('modules.bin', 'lib'),
  })
  const found = await provider.fetch(apart, {modules: ['nf_conntrack']})
  expect(found.modules.map(({name}) => name)).toEqual(debian.modules.map(({name}) => name))
  expect([found.kernel.release, found.config]).toEqual([release, null])
}, 120_000)

describe('a kernel on this machine', () => {
  test('boots from its build tree', async () => {
    const below = 'net/netfilter'
    const built = modulesBelow(below)
    const tree = layOut('tree', {
      'arch/x86/boot/bzImage': vmlinuz(),
      '.config': debian.config ?? '',
      'include/config/kernel.release': Buffer.from(`${release}\n`),
      'modules.order': Buffer.from(`${Object.keys(built).join('\n').replaceAll('.ko', '.o')}\nnet/not_built.o\n`),
      ...built,
    })
    const found = await provider.fetch(own('tree', {kind: 'local', tree}), {modules: ['nf_conntrack']})
    expect(readFileSync(found.config ?? '')).toEqual(readFileSync(debian.config ?? ''))
    await expectBoots(found)
  }, 120_000)

  test('boots as a vmlinux for a debugger, with modules from any directory', async () => {
    const directory = layOut('apart', {vmlinux: unpackedOf(readFileSync(vmlinuz())), ...modulesBelow('modules')})
    const files = {image: join(directory, 'vmlinux'), config: debian.config, modules: join(directory, 'modules')}
    const found = await provider.fetch(own('vmlinux', {kind: 'local', ...files}), {modules: ['nf_conntrack']})
    expect(await expectBoots(found)).toBe('vmlinux-pc')
  }, 120_000)
})

/** Returns the ELF file that a bzImage unpacks to (Documentation/arch/x86/boot.rst); its size follows the payload. */
function unpackedOf(image: Buffer): Buffer {
  const start = (image.readUInt8(0x1f1) + 1) * 512 + image.readUInt32LE(0x248)
  const input = image.subarray(start, start + image.readUInt32LE(0x24c) - 4)
  return execFileSync('zstd', ['-d', '-c', '-q'], {input, maxBuffer: 1 << 28})
}
