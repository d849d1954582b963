import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {closeSync, openSync, readFileSync, readSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {constants, deflateRawSync, gzipSync} from 'node:zlib'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {unpackVmlinux} from '../../../src/kernels/images/vmlinux.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {bzImage, vmlinux, withSize} from './fixtures.ts'

const directory = temporaryDirectory()
const source = join(directory, 'vmlinuz')
let target: string
let count = 0

beforeEach(() => {
  target = join(directory, `vmlinux-${count++}`)
})

function unpack(image: Buffer): Promise<string> {
  writeFileSync(source, image)
  return unpackVmlinux(source, target, 'vmlinuz of 6.1')
}

/** Compresses like scripts/Makefile.lib and scripts/xz_wrap.sh of the kernel. */
function pack(content: Buffer, command: string, ...args: string[]): Buffer {
  return execFileSync(command, args, {input: content, maxBuffer: 64 << 20})
}

/** Machine code with calls and jumps, which the filter changes: from the middle of this program, which is large. */
const CODE = bytesOf(process.execPath, 30 << 20, 1 << 20)

function bytesOf(path: string, at: number, length: number): Buffer {
  const file = openSync(path, 'r')
  const content = Buffer.alloc(length)
  readSync(file, content, 0, length, at)
  closeSync(file)
  return content
}

/** A deflate stream of zeros, which compresses one piece and repeats it. */
function zeros(mebibytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(1 << 20), {level: 1, finishFlush: constants.Z_FULL_FLUSH})
  return Buffer.concat([...Array(mebibytes).fill(piece), deflateRawSync('')])
}

describe('unpacks the kernel of a bzImage', () => {
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

describe('reports in one line a kernel that cannot be booted unpacked', () => {
  const packed = (elf: Buffer) => bzImage(gzipSync(elf))
  test.each([
    ['another file', Buffer.from('#!/bin/sh\n'), 'is not a bzImage: it has no setup header'],
    ['an old bzImage', bzImage(gzipSync(vmlinux()), {version: 0x0207}), 'its boot protocol is older than 2.08'],
    ['a truncated bzImage', bzImage(gzipSync(vmlinux())).subarray(0, 2700), 'is cut off'],
    ['an unsupported format', bzImage(Buffer.from('BZh91AY&SY…1234')), 'is compressed with bzip2'],
    [
      'an unknown format',
      bzImage(Buffer.alloc(64, 0x41)),
      'has a kernel in an unknown compression format (it begins with 4141',
    ],
    ['a wrong size', bzImage(withSize(gzipSync(vmlinux()), 5)), 'cannot be unpacked|unpacks to'],
    ['no ELF file', packed(Buffer.alloc(4096)), 'does not unpack to an x86_64 ELF file'],
    ['another architecture', packed(vmlinux({machine: 183})), 'does not unpack to an x86_64 ELF file'],
    ['no PVH note', packed(vmlinux({noteType: 6})), 'has no PVH entry'],
    ['a note of another owner', packed(vmlinux({noteName: 'GNU\0'})), 'has no PVH entry'],
    ['an entry outside of the segments', packed(vmlinux({entry: 0x10})), 'has its PVH entry at 0x10, outside of'],
    ['damaged LZ4', bzImage(withSize(Buffer.from('02214c1808000000ffffffffffffffff', 'hex'), 9)), 'is damaged'],
    [
      'LZ4 with a reference to before its start',
      bzImage(withSize(Buffer.from('02214c1804000000' + '00050041', 'hex'), 9)),
      'is damaged',
    ],
    ['an endless block', bzImage(withSize(Buffer.from('02214c18ffffff7f00', 'hex'), 9)), 'more than the format allows'],
  ])('%s', async (_, image, words) => {
    const failure = unpack(image)
    await expect(failure).rejects.toThrow(new RegExp(words.replace(/[()]/g, '\\$&')))
    await expect(failure).rejects.toMatchObject({name: 'UserError', message: expect.not.stringContaining('\n')})
  })

  test('stops unpacking a bomb at the size limit', async () => {
    const empty = gzipSync('')
    const bomb = Buffer.concat([empty.subarray(0, 10), zeros(257), empty.subarray(-8)])
    await expect(unpack(bzImage(bomb))).rejects.toThrow(/more than 268435456 bytes/)
    expect(statSync(target).size).toBeLessThanOrEqual(256 << 20)
  }, 60_000)

  test('detects a changed byte in xz by its checksum', async () => {
    const elf = vmlinux({content: CODE})
    const image = bzImage(
      withSize(pack(elf, 'xz', '--check=crc32', '--x86', '--lzma2=preset=1,dict=32MiB'), elf.length),
    )
    const middle = image.length >> 1
    image[middle] = (image[middle] as number) ^ 1
    await expect(unpack(image)).rejects.toThrow(/damaged|cannot be unpacked/)
  })
})
