import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from '@jest/globals'
import {kernelDirectory} from '../../../src/kernels/absent/kernel-directory.ts'
import {packagedImage} from '../../../src/kernels/images/packaged-image.ts'
import type {KernelFiles} from '../../../src/kernels/model/kernel-files.ts'
import type {Arch} from '../../../src/model/arch.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {arm64Image, bzImage} from '../images/fixtures.ts'
import {inElf, kernelWithEvents} from './kernel-image.ts'

const root = temporaryDirectory()
const kernel = kernelWithEvents({markerBytes: 4, addresses: 'base'})

/** Empty BTF as large as that of a kernel. */
function btf(): Buffer {
  const header = Buffer.alloc(24)
  header.set([0x9f, 0xeb, 1, 0, 24, 0, 0, 0])
  const strings = Buffer.alloc(2 << 20)
  header.writeUInt32LE(strings.length, 20)
  return Buffer.concat([header, strings])
}

function filesOf(arch: Arch, vmlinuz: Buffer): KernelFiles {
  const path = join(mkdtempSync(join(root, 'kernel-')), 'vmlinuz')
  writeFileSync(path, vmlinuz)
  return {
    kernel: {arch, release: '6.1.0'},
    images: [packagedImage(arch, path)],
    vmlinuzSha256: `${arch}${vmlinuz.length}`,
    config: null,
    modules: [],
  } as unknown as KernelFiles
}

function packed(unpacked: Buffer): Buffer {
  return bzImage(gzipSync(unpacked))
}

test('an x86_64 image has BTF, symbols and events with their classes', async () => {
  const cache = mkdtempSync(join(root, 'cache-'))
  const types = btf()
  const {files, hasBtf, hasSymbols} = await kernelDirectory(
    filesOf('x86_64', packed(inElf(Buffer.concat([kernel, types])))),
    cache,
  )
  expect([hasBtf, hasSymbols, readFileSync(files.btf).equals(types)]).toEqual([true, true, true])
  expect(readFileSync(files.symbols, 'utf8')).toMatch(/^ffffffff800[0-9a-f]{5} D linux_banner$/m)
  expect(readFileSync(files.events, 'utf8')).toContain(
    'sched sched_wakeup sched_wakeup_template\nsyscalls sys_enter_openat -\n',
  )
})

test('reads an arm64 Image, packed and unpacked', async () => {
  const cache = mkdtempSync(join(root, 'cache-'))
  const image = Buffer.concat([arm64Image(4096), kernel])
  for (const vmlinuz of [image, gzipSync(image)]) {
    const {files, hasBtf} = await kernelDirectory(filesOf('arm64', vmlinuz), cache)
    expect([hasBtf, readFileSync(files.events, 'utf8')]).toEqual([
      false,
      '- sched_switch sched_switch\n- sched_wakeup -\n',
    ])
  }
})

test('returns empty lists for an image without tables', async () => {
  const {hasBtf, hasSymbols} = await kernelDirectory(
    filesOf('x86_64', packed(Buffer.alloc(5000, 1))),
    mkdtempSync(join(root, 'cache-')),
  )
  expect([hasBtf, hasSymbols]).toEqual([false, false])
})

test('stores the result, reads a damaged one again, and leaves no other files', async () => {
  const cache = mkdtempSync(join(root, 'cache-'))
  const files = filesOf('x86_64', packed(inElf(kernel)))
  const first = await kernelDirectory(files, cache)
  rmSync(files.images[0].path)
  expect((await kernelDirectory(files, cache)).files).toEqual(first.files)
  writeFileSync(first.files.symbols, 'damaged')
  await expect(kernelDirectory(files, cache)).rejects.toThrow(/ENOENT|cannot/)
  writeFileSync(files.images[0].path, packed(inElf(kernel)))
  await kernelDirectory(files, cache)
  expect(readFileSync(first.files.symbols, 'utf8')).toContain('linux_banner')
  expect(readdirSync(join(cache, 'absent'))).toHaveLength(1)
})

test('reports that an s390x kernel must be booted, and a file that is not an image', async () => {
  const cache = mkdtempSync(join(root, 'cache-'))
  await expect(kernelDirectory(filesOf('s390x', Buffer.alloc(100)), cache)).rejects.toThrow(/must be booted.*--kernel/)
  await expect(kernelDirectory(filesOf('x86_64', Buffer.alloc(100)), cache)).rejects.toThrow(/is not a bzImage/)
})
