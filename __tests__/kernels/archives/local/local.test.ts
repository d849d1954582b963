import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, symlink, truncate, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {KernelSpec} from '../../../../src/kernels/model/kernel-spec.ts'
import type {LocalSpec} from '../../../../src/kernels/model/source-spec.ts'
import {createKernelProvider} from '../../../../src/kernels/provider/provider.ts'
import {failureOf} from '../../helpers/failure.ts'
import {arm64Image, bzImage} from '../../helpers/images.ts'
import {buildModule, sha256} from '../../helpers/packages.ts'

const RELEASE = '6.19.0-rc3-00012-gabcdef012345-dirty'
const VMLINUZ = bzImage(RELEASE)
let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-'))
})
afterEach(() => rm(directory, {recursive: true, force: true}))

async function write(path: string, content: Buffer | string): Promise<string> {
  const whole = join(directory, path)
  await mkdir(dirname(whole), {recursive: true})
  await writeFile(whole, content)
  return whole
}

const spec = (source: LocalSpec, arch: KernelSpec['arch'] = 'x86_64'): KernelSpec => ({
  id: 'mine',
  distribution: 'ours',
  arch,
  source,
})
const provider = () => createKernelProvider({cacheDirectory: join(directory, 'cache')})
const fetchKernel = (source: LocalSpec, modules: string[] = []) => provider().fetch(spec(source), {modules})
const failure = (source: LocalSpec, modules: string[] = []) => failureOf(fetchKernel(source, modules))
const only = (image: string): LocalSpec => ({kind: 'local', image, config: null, modules: null})

/** The files that `make` creates. */
async function build(order: string | null, ...modules: string[]): Promise<LocalSpec> {
  await write('tree/arch/x86/boot/bzImage', VMLINUZ)
  await write('tree/.config', 'CONFIG_BPF=y\n')
  await write('tree/include/config/kernel.release', `${RELEASE}\n`)
  await write('tree/modules.builtin', 'kernel/fs/ext4/ext4.ko\n')
  if (order !== null) await write('tree/modules.order', order)
  for (const path of modules) await write(`tree/${path}`, buildModule(/([^/]+)\.ko$/.exec(path)?.[1] ?? ''))
  return {kind: 'local', tree: join(directory, 'tree')}
}

describe('an image on this machine', () => {
  test('that does not exist, is not a file, or is empty is reported in one line with the fix', async () => {
    expect(await failure(only(join(directory, 'bzImage')))).toBe(
      `${directory}/bzImage does not exist; build the kernel first, or correct the path`,
    )
    expect(await failure(only(directory))).toBe(`${directory} is not a regular file; name the file itself`)
    expect(await failure(only(await write('empty', '')))).toBe(`${directory}/empty is empty; build it again`)
    execFileSync('mkfifo', [join(directory, 'pipe')])
    expect(await failure(only(join(directory, 'pipe')))).toContain('is not a regular file')
  })

  test.each(['/proc/version', '/proc/self/environ', '/sys/kernel/notes'])('is refused from %s', async path => {
    expect(await failure(only(path))).toBe(
      `${path} contains data of this machine and is never copied to a guest; copy what you need to another file`,
    )
  })

  test('is refused from .git, and through a link to it', async () => {
    const config = await write('.git/config', 'token')
    const link = join(directory, 'config')
    await symlink(config, link)
    const image = await write('bzImage', VMLINUZ)
    for (const path of [config, link]) {
      const found = await failure({kind: 'local', image, config: path, modules: null})
      expect(found).toContain('may hold credentials of the checkout')
    }
  })

  test('for another architecture is refused', async () => {
    expect(await failure(only(await write('Image', arm64Image(RELEASE))))).toMatch(
      /kernel `mine` is configured for x86_64, but the image of .* is for arm64/,
    )
  })

  test('comes with its configuration and the modules of a directory, and nothing is copied before it is needed', async () => {
    const image = await write('bzImage', VMLINUZ)
    const config = await write('config', 'CONFIG_BPF=y\n')
    await write(`lib/modules/${RELEASE}/kernel/veth.ko`, buildModule('veth'))
    await write('lib/modules/6.1.0/kernel/other.ko', buildModule('other'))
    const source = {kind: 'local', image, config, modules: directory} as const
    const found = await fetchKernel(source, ['veth'])
    expect(found).toMatchObject({kernel: {release: RELEASE}, vmlinuzSha256: sha256(VMLINUZ), modules: [{name: 'veth'}]})
    expect(await readFile(found.config ?? '', 'utf8')).toBe('CONFIG_BPF=y\n')
    expect(await failure(source, ['other'])).toContain('has no module `other`')
    await expect(readFile(join(directory, 'cache/packages'))).rejects.toThrow('ENOENT')
  })

  test('is refused if the named directory has no modules', async () => {
    const image = await write('bzImage', VMLINUZ)
    await mkdir(join(directory, 'none'))
    const modules = join(directory, 'none')
    expect(await failure({kind: 'local', image, config: null, modules})).toBe(
      `${modules} has no module (*.ko) of ${RELEASE}; name the directory that has them`,
    )
    expect(await failure({kind: 'local', image, config: null, modules: image})).toContain('is neither a directory')
  })

  test('is read again in each run, so that a rebuilt kernel is used', async () => {
    const image = await write('bzImage', VMLINUZ)
    await fetchKernel(only(image))
    const next = bzImage('6.19.0-rc4')
    await writeFile(image, next)
    const found = await fetchKernel(only(image))
    expect([found.kernel.release, found.vmlinuzSha256]).toEqual(['6.19.0-rc4', sha256(next)])
  })
})

describe('a build tree', () => {
  test('without a kernel is reported', async () => {
    expect(await failure({kind: 'local', tree: directory})).toBe(
      `${directory} has no kernel for x86_64: none of arch/x86/boot/bzImage, vmlinux; build it there, or name the image`,
    )
    expect(await failure({kind: 'local', tree: join(directory, 'none')})).toContain('is not a directory')
  })

  test.each([
    ['since 6.2', 'drivers/net/veth.o\ndrivers/net/gone.o\n'],
    ['before', 'drivers/net/veth.ko\n'],
    ['before 5.3', 'kernel/drivers/net/veth.ko\n'],
    ['of an unfinished build', null],
  ])('has the modules in its modules.order %s', async (_when, order) => {
    const found = await fetchKernel(await build(order, 'drivers/net/veth.ko'), ['veth', 'ext4'])
    expect(found.modules.map(({name}) => name)).toEqual(['veth'])
    expect(await readFile(found.config ?? '', 'utf8')).toBe('CONFIG_BPF=y\n')
  })

  test('needs no modules', async () => {
    const source = await build(null)
    expect((await fetchKernel(source)).modules).toEqual([])
    expect(await failure(source, ['veth'])).toContain(`kernel ${RELEASE} has no module \`veth\``)
  })

  test('ignores lines and links that lead out of it', async () => {
    const secret = await write('secret.ko', buildModule('secret'))
    const source = await build('../secret.o\nlinked.o\n')
    await symlink(secret, join(directory, 'tree/linked.ko'))
    expect(await failure(source, ['secret'])).toContain('has no module `secret`')
    expect(await failure(source, ['linked'])).toContain('has no module `linked`')
  })

  test('with a module of an impossible size is refused before it is read into memory', async () => {
    const source = await build('veth.o\n', 'veth.ko')
    await truncate(join(directory, 'tree/veth.ko'), 2 ** 32)
    expect(await failure(source, ['veth'])).toContain(
      `${RELEASE}: veth.ko has 4294967296 bytes, and a module may have at most`,
    )
  })

  test('returns a rebuilt module', async () => {
    const source = await build('veth.o\n', 'veth.ko')
    const [first] = (await fetchKernel(source, ['veth'])).modules
    const path = await write('tree/veth.ko', buildModule('veth', [], 'pre: x'))
    await utimes(path, new Date(), new Date(Date.now() + 5000))
    const [second] = (await fetchKernel(source, ['veth'])).modules
    expect(second?.path).not.toBe(first?.path)
    expect(await readFile(second?.path ?? '')).toEqual(buildModule('veth', [], 'pre: x'))
  })
})
