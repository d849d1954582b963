import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {KernelSpec} from '../../../../src/kernels/model/kernel-spec.ts'
import type {UrlFile} from '../../../../src/kernels/model/source-spec.ts'
import {createKernelProvider} from '../../../../src/kernels/provider/provider.ts'
import {failureOf} from '../../helpers/failure.ts'
import {arm64Image, bzImage, tarOf} from '../../helpers/images.ts'
import {cutInTheMiddle, status, TestMirror} from '../../helpers/mirror.ts'
import {buildDeb, buildModule, compress, sha256} from '../../helpers/packages.ts'

const RELEASE = '6.8.0-31-generic'
const VMLINUZ = bzImage(RELEASE)
let cacheDirectory: string
let mirror: TestMirror

beforeEach(async () => {
  cacheDirectory = await mkdtemp(join(tmpdir(), 'kernels-'))
  mirror = await new TestMirror().start()
})
afterEach(async () => {
  await mirror.stop()
  await rm(cacheDirectory, {recursive: true, force: true})
})

/** The names have no meaning: all files have the same one. */
function publish(content: Buffer, name = `${sha256(content).slice(0, 8)}`): UrlFile {
  mirror.files.set(`/${name}`, content)
  return {urls: [`${mirror.url}/${name}`], sha256: sha256(content)}
}

const spec = (image: UrlFile, config: UrlFile | null = null, modules: UrlFile | null = null): KernelSpec => ({
  id: 'own',
  distribution: 'ours',
  arch: 'x86_64',
  source: {kind: 'url', image, config, modules},
})
const provider = (hours = 0) =>
  createKernelProvider({
    cacheDirectory,
    keyrings: [],
    now: () => new Date(Date.now() + hours * 3_600_000),
    download: {connectMs: 2000, stallMs: 500, pauseMs: 5},
  })
const failure = (kernel: KernelSpec, modules: string[] = []) => failureOf(provider().fetch(kernel, {modules}))

const modules = {[`lib/modules/${RELEASE}/kernel/veth.ko`]: buildModule('veth')}
const whole = {[`boot/vmlinuz-${RELEASE}`]: VMLINUZ, [`boot/config-${RELEASE}`]: 'CONFIG_BPF=y\n', ...modules}

describe('a kernel by URL', () => {
  test('with another digest is refused and leaves nothing behind', async () => {
    const image = publish(VMLINUZ, 'bzImage')
    expect(await failure(spec({...image, sha256: sha256('other')}))).toBe(
      `cannot download bzImage for kernel \`own\`: ${mirror.url}/bzImage: has SHA-256 ${sha256(VMLINUZ)}, expected ${sha256('other')}; check the URL, the network, and the \`sha256\` of the file`,
    )
    expect(await readdir(join(cacheDirectory, 'packages'))).toEqual([])
  })

  test('that is gone is reported, and a second address is tried', async () => {
    const image = publish(VMLINUZ, 'bzImage')
    const gone = `${mirror.url}/gone`
    expect(await failure(spec({...image, urls: [gone]}))).toMatch(/gone: 404 Not Found; check the URL/)
    const {kernel} = await provider().fetch(spec({...image, urls: [gone, ...image.urls]}), {modules: []})
    expect(kernel.release).toBe(RELEASE)
  })

  test.each([
    [{urls: []}, 'the kernel has no URL'],
    [{urls: ['ftp://me:secret@host/x']}, 'expected a URL that begins with https:// or http://'],
    [{urls: ['file:///etc/passwd']}, 'expected a URL'],
    [{sha256: 'abc'}, 'expected its sha256, 64 lowercase hexadecimal digits, got `abc`'],
  ])('is refused if it is malformed: %o', async (part, message) => {
    const found = await failure(spec({...publish(VMLINUZ), ...part}))
    expect(found).toContain(message)
    expect(found).not.toContain('secret')
  })

  test('for another architecture, or without a kernel, is refused', async () => {
    expect(await failure(spec(publish(arm64Image(RELEASE), 'Image')))).toBe(
      'kernel `own` is configured for x86_64, but the image of Image is for arm64; correct its `arch`',
    )
    expect(await failure(spec(publish(Buffer.from('<html>not found</html>'), 'page')))).toBe(
      'page: neither the image nor a path contains a release; check that it is a kernel',
    )
    expect(await failure(spec(publish(await tarOf({'usr/bin/x': 'x'}), 'x.tar')))).toContain('x.tar has no kernel')
  })

  test('can be the image itself, with separate configuration and modules', async () => {
    const image = publish(VMLINUZ)
    const config = publish(Buffer.from('CONFIG_BPF=y\n'))
    const archive = publish(compress(await tarOf(modules), '.zst'))
    const found = await provider().fetch(spec(image, config, archive), {modules: ['veth']})
    expect(found).toMatchObject({kernel: {release: RELEASE}, vmlinuzSha256: sha256(VMLINUZ), modules: [{name: 'veth'}]})
    expect(await readFile(found.config ?? '', 'utf8')).toBe('CONFIG_BPF=y\n')
  })

  test.each([
    ['a tar.zst', async () => compress(await tarOf(whole), '.zst')],
    ['a tar.xz', async () => compress(await tarOf(whole), '.xz')],
    ['a tar', () => tarOf(whole)],
    ['a deb', () => buildDeb(whole)],
  ])('can be %s, with any name', async (_what, build) => {
    const found = await provider().fetch(spec(publish(await build(), 'download.php')), {modules: ['veth']})
    expect(found).toMatchObject({kernel: {release: RELEASE}, vmlinuzSha256: sha256(VMLINUZ), modules: [{name: 'veth'}]})
    expect(await readFile(found.config ?? '', 'utf8')).toBe('CONFIG_BPF=y\n')
  })

  test('can have its modules without a directory of their release', async () => {
    const archive = publish(await tarOf({'kernel/drivers/net/veth.ko': buildModule('veth')}))
    expect((await provider().fetch(spec(publish(VMLINUZ), null, archive), {modules: ['veth']})).modules).toHaveLength(1)
  })

  test('is refused if the modules or the configuration are of another kernel', async () => {
    const other = await tarOf({'lib/modules/6.1.0/veth.ko': buildModule('veth'), 'boot/config-6.1.0': 'x'})
    const image = publish(VMLINUZ)
    expect(await failure(spec(image, null, publish(other, 'm')))).toContain(`has no module (*.ko) of ${RELEASE}`)
    expect(await failure(spec(image, publish(other, 'c')))).toContain(`has no config of ${RELEASE}`)
  })

  test('with another configuration is another kernel, although the image is the same', async () => {
    const image = publish(VMLINUZ)
    for (const text of ['CONFIG_A=y\n', 'CONFIG_B=y\n']) {
      const {config} = await provider().fetch(spec(image, publish(Buffer.from(text))), {modules: []})
      expect(await readFile(config ?? '', 'utf8')).toBe(text)
    }
    expect((await provider().fetch(spec(image), {modules: []})).config).toBeNull()
  })

  test('is resumed after a lost connection, and requested again after a short Retry-After', async () => {
    const image = publish(VMLINUZ, 'bzImage')
    mirror.on('/bzImage', cutInTheMiddle, 1)
    expect((await provider().fetch(spec(image), {modules: []})).kernel.release).toBe(RELEASE)
    expect(mirror.requests('/bzImage')[1]?.range).toMatch(/^bytes=[1-9]\d*-$/)
    await rm(cacheDirectory, {recursive: true})
    mirror.on('/bzImage', status(429, {'retry-after': '0'}), 1)
    expect((await provider().fetch(spec(image), {modules: []})).kernel.release).toBe(RELEASE)
  })

  test('is downloaded only once, since its digest identifies it', async () => {
    const image = publish(VMLINUZ, 'bzImage')
    await provider().fetch(spec(image), {modules: []})
    await rm(join(cacheDirectory, 'packages'), {recursive: true})
    expect((await provider(1000).fetch(spec(image), {modules: []})).kernel.release).toBe(RELEASE)
    expect(mirror.requests('/bzImage')).toHaveLength(1)
  })
})
