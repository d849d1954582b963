import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import {createGzip, gzipSync} from 'node:zlib'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {unpackVmlinux} from '../../../src/kernels/images/vmlinux.ts'
import {temporaryFolder} from '../../temporary-folder.ts'
import {bzImage, vmlinux, withSize} from './fixtures.ts'

const folder = temporaryFolder()
const source = join(folder, 'vmlinuz')
let target: string
let count = 0

beforeEach(() => {
  target = join(folder, `vmlinux-${count++}`)
})

function unpack(image: Buffer): Promise<string> {
  writeFileSync(source, image)
  return unpackVmlinux(source, target, 'vmlinuz of 6.1')
}

/** Packs as scripts/Makefile.lib and scripts/xz_wrap.sh of the kernel do. */
function pack(content: Buffer, command: string, ...args: string[]): Buffer {
  return execFileSync(command, args, {input: content, maxBuffer: 64 << 20})
}

/** Machine code with calls and jumps in it, which is what the filter changes: out of the middle of this very program. */
const CODE = readFileSync(process.execPath).subarray(30 << 20, 31 << 20)

describe('the kernel of a bzImage is unpacked on the host', () => {
  const elf = vmlinux({content: CODE})
  test.each([
    ['gzip', () => gzipSync(elf)],
    ['zstd', () => withSize(pack(elf, 'zstd', '-3'), elf.length)],
    ['xz', () => withSize(pack(elf, 'xz', '--check=crc32', '--lzma2=preset=1,dict=32MiB'), elf.length)],
    [
      'xz with the x86 filter',
      () => withSize(pack(elf, 'xz', '--check=crc32', '--x86', '--lzma2=preset=1,dict=32MiB'), elf.length),
    ],
    ['the legacy frame of LZ4', () => withSize(pack(elf, 'lz4', '-l', '-9', '-', '-'), elf.length)],
  ])(
    '%s',
    async (_, packed) => {
      const sha256 = await unpack(bzImage(packed()))
      expect(createHash('sha256').update(readFileSync(target)).digest('hex')).toBe(sha256)
      expect(readFileSync(target).equals(elf)).toBe(true)
    },
    60_000,
  )
})

describe('what cannot be booted unpacked is told in one line', () => {
  const packed = (elf: Buffer) => bzImage(gzipSync(elf))
  test.each([
    ['no bzImage', Buffer.from('#!/bin/sh\n'), 'is no bzImage: it has no setup header'],
    ['an old one', bzImage(gzipSync(vmlinux()), {version: 0x0207}), 'its boot protocol is older than 2.08'],
    ['one that is cut', bzImage(gzipSync(vmlinux())).subarray(0, 2700), 'is cut off'],
    ['a format that is not unpacked here', bzImage(Buffer.from('BZh91AY&SY…1234')), 'is packed with bzip2'],
    ['no format at all', bzImage(Buffer.alloc(64, 0x41)), 'holds a kernel packed in no known way (it begins with 4141'],
    ['another size than it says', bzImage(withSize(gzipSync(vmlinux()), 5)), 'cannot be unpacked|unpacks to'],
    ['no ELF file', packed(Buffer.alloc(4096)), 'does not unpack to an ELF file of x86_64'],
    ['another machine', packed(vmlinux({machine: 183})), 'does not unpack to an ELF file of x86_64'],
    ['no PVH note', packed(vmlinux({noteType: 6})), 'has no PVH entry'],
    ["another one's note", packed(vmlinux({noteName: 'GNU\0'})), 'has no PVH entry'],
    ['an entry outside of what is loaded', packed(vmlinux({entry: 0x10})), 'has its PVH entry at 0x10, where nothing'],
    ['damaged LZ4', bzImage(withSize(Buffer.from('02214c1808000000ffffffffffffffff', 'hex'), 9)), 'is damaged'],
    [
      'LZ4 that refers to before its start',
      bzImage(withSize(Buffer.from('02214c1804000000' + '00050041', 'hex'), 9)),
      'is damaged',
    ],
    ['a block without end', bzImage(withSize(Buffer.from('02214c18ffffff7f00', 'hex'), 9)), 'which none has'],
  ])('%s', async (_, image, words) => {
    const failure = unpack(image)
    await expect(failure).rejects.toThrow(new RegExp(words.replace(/[()]/g, '\\$&')))
    await expect(failure).rejects.toMatchObject({name: 'UserError', message: expect.not.stringContaining('\n')})
  })

  test('a bomb ends at the size that no kernel has', async () => {
    const piece = Buffer.alloc(1 << 20)
    const bomb = await buffer(Readable.from(Array(257).fill(piece)).pipe(createGzip({level: 1})))
    await expect(unpack(bzImage(bomb))).rejects.toThrow(/more than 268435456 bytes/)
    expect(statSync(target).size).toBeLessThanOrEqual(256 << 20)
  }, 60_000)

  test('a changed byte in xz is found by its own check', async () => {
    const elf = vmlinux({content: CODE})
    const image = bzImage(
      withSize(pack(elf, 'xz', '--check=crc32', '--x86', '--lzma2=preset=1,dict=32MiB'), elf.length),
    )
    const middle = image.length >> 1
    image[middle] = (image[middle] as number) ^ 1
    await expect(unpack(image)).rejects.toThrow(/damaged|cannot be unpacked/)
  })
})
