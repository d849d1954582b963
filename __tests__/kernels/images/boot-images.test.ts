import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from '@jest/globals'
import {bootImages} from '../../../src/kernels/images/boot-images.ts'
import type {BootRule} from '../../../src/kernels/images/boot-shapes.ts'
import {packagedImage} from '../../../src/kernels/images/packaged-image.ts'
import type {KernelFiles} from '../../../src/kernels/model/kernel-files.ts'
import type {Arch} from '../../../src/model/arch.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {arm64Image, bzImage, vmlinux, zboot} from './fixtures.ts'

const root = temporaryDirectory()
const RULES: readonly BootRule[] = [
  {series: '6.1', ending: '-cloud-amd64', accelerator: 'tcg', shape: 'vmlinux-pc'},
  {series: '6.12', ending: '-cloud-amd64', accelerator: 'tcg', shape: 'bzimage-pc'},
]

async function imagesOf(
  vmlinuz: Buffer,
  {
    arch = 'x86_64' as Arch,
    release = '6.1.0-56-cloud-amd64',
    accelerator = 'tcg' as 'kvm' | 'tcg',
    cacheDirectory = mkdtempSync(join(root, 'cache-')),
  } = {},
) {
  const path = join(mkdtempSync(join(root, 'kernel-')), 'vmlinuz')
  writeFileSync(path, vmlinuz)
  const files = {
    kernel: {arch, release},
    images: [packagedImage(arch, path)],
    vmlinuzSha256: createHash('sha256').update(vmlinuz).digest('hex'),
    config: null,
    modules: [],
  } as unknown as KernelFiles
  const notes: string[] = []
  const onNote = (note: string) => notes.push(note)
  const images = await bootImages(files, {accelerator, cacheDirectory, onNote, rules: async () => RULES})
  return {images, notes, path, cacheDirectory}
}

test('a kernel that cannot be unpacked boots in its packaged form, with a note', async () => {
  const {images, notes, path, cacheDirectory} = await imagesOf(bzImage(gzipSync(vmlinux({noteType: 6}))))
  expect(images).toEqual([{shape: 'bzimage-pc', path}])
  expect(notes).toEqual([
    expect.stringMatching(/^booted in its packaged form: vmlinuz of 6\.1\.0-56-cloud-amd64 has no PVH entry/),
  ])
  expect(readdirSync(join(cacheDirectory, 'images'))).toEqual([])
})

test('a line that was not measured with this accelerator boots in its packaged form, and nothing is unpacked', async () => {
  const kernel = bzImage(gzipSync(vmlinux()))
  for (const other of [
    {accelerator: 'kvm'} as const,
    {release: '6.1.0-56-amd64'},
    {release: '6.18.1-cloud-amd64'},
    {release: '6.12.117+deb13-cloud-amd64'},
  ]) {
    const {images, notes, path, cacheDirectory} = await imagesOf(kernel, other)
    expect({images, notes, cache: readdirSync(cacheDirectory)}).toEqual({
      images: [{shape: 'bzimage-pc', path}],
      notes: [],
      cache: [],
    })
  }
})

test('a measured kernel is unpacked once and stored; a damaged one is unpacked again', async () => {
  const elf = vmlinux()
  const kernel = bzImage(gzipSync(elf))
  const {images, notes, path, cacheDirectory} = await imagesOf(kernel)
  expect(images).toEqual([
    {shape: 'vmlinux-pc', path: expect.stringContaining(join(cacheDirectory, 'images'))},
    {shape: 'bzimage-pc', path},
  ])
  expect(notes).toEqual([])
  const unpacked = images[0].path
  expect(readFileSync(unpacked).equals(elf)).toBe(true)
  const marked = `${JSON.stringify(JSON.parse(readFileSync(join(unpacked, '../image.json'), 'utf8')))}\n`
  writeFileSync(join(unpacked, '../image.json'), marked)
  await imagesOf(kernel, {cacheDirectory})
  expect(readFileSync(join(unpacked, '../image.json'), 'utf8')).toBe(marked)
  writeFileSync(unpacked, 'damaged')
  await imagesOf(kernel, {cacheDirectory})
  expect(readFileSync(unpacked).equals(elf)).toBe(true)
})

test('simultaneous runs that unpack the same kernel do not disturb each other', async () => {
  const elf = vmlinux()
  const cacheDirectory = mkdtempSync(join(root, 'cache-'))
  const runs = await Promise.all([1, 2, 3].map(() => imagesOf(bzImage(gzipSync(elf)), {cacheDirectory})))
  for (const {images} of runs) expect(readFileSync(images[0].path).equals(elf)).toBe(true)
  expect(readdirSync(join(cacheDirectory, 'images'))).toHaveLength(1)
})

test('an unpacked kernel of a build tree boots unchanged if it has a PVH entry', async () => {
  const {images, path} = await imagesOf(vmlinux())
  expect(images).toEqual([{shape: 'vmlinux-pc', path}])
  await expect(imagesOf(vmlinux({noteType: 6}))).rejects.toThrow(/has no PVH entry/)
})

test('arm64: an Image boots unchanged; one in gzip or EFI zboot is unpacked; anything else is reported', async () => {
  const raw = arm64Image()
  const arm64 = {arch: 'arm64', release: '6.1.0-56-arm64'} as const
  const plain = await imagesOf(raw, arm64)
  expect(plain.images).toEqual([{shape: 'image-virt', path: plain.path}])
  for (const packed of [gzipSync(raw), zboot(gzipSync(raw), 'gzip')]) {
    const {images} = await imagesOf(packed, arm64)
    expect(images).toEqual([{shape: 'image-virt', path: expect.stringContaining('images')}])
    expect(readFileSync(images[0].path).equals(raw)).toBe(true)
  }
  for (const [image, words] of [
    [bzImage(gzipSync(vmlinux())), 'is not an arm64 kernel'],
    [zboot(gzipSync(raw), 'gzip').subarray(0, 4100), 'is cut off'],
    [zboot(gzipSync(vmlinux()), 'gzip'), 'does not unpack to an arm64 Image'],
    [zboot(Buffer.from('BZh91AY&SY'), 'bzip2'), 'is compressed with bzip2'],
  ] as const)
    await expect(imagesOf(image, arm64)).rejects.toThrow(words)
})

test('s390x boots in its packaged form', async () => {
  const {images, path} = await imagesOf(Buffer.from('any'), {arch: 's390x', release: '6.1.0-56-s390x'})
  expect(images).toEqual([{shape: 'image-ccw', path}])
})
