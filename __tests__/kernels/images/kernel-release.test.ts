import {gzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {inspectKernelImage} from '../../../src/kernels/images/kernel-release.ts'
import {arm64Image, bzImage} from '../helpers/images.ts'
import {compress} from '../helpers/packages.ts'

const RELEASE = '6.12.81-00012-gabcdef012345-dirty'

async function* chunks(image: Buffer, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < image.length; at += size) yield image.subarray(at, at + size)
}

const inspect = (image: Buffer, size?: number) => inspectKernelImage(chunks(image, size), 'image')

/** drivers/firmware/efi/libstub/zboot-header.S */
function zboot(payload: Buffer): Buffer {
  const header = Buffer.alloc(4096)
  header.write('MZ\0\0zimg', 0, 'latin1')
  header.writeUInt32LE(header.length, 8)
  header.writeUInt32LE(payload.length, 12)
  return Buffer.concat([header, payload, Buffer.from('behind the payload')])
}

function elf(machine: number, release: string): Buffer {
  const image = Buffer.alloc(200 << 10)
  image.write('\x7fELF\x02\x01\x01', 'latin1')
  image.writeUInt16LE(machine, 18)
  image.write(`Linux version ${release} (x)\0`, 150 << 10, 'latin1')
  return image
}

function s390(release: string): Buffer {
  const image = Buffer.alloc(80 << 10)
  image.write('S390EP', 0x10008, 'latin1')
  image.writeBigUInt64BE(0x11000n, 0x10428)
  image.write(`${release} (x) #1\0`, 0x11000, 'latin1')
  return image
}

describe('the release of an image', () => {
  test.each([
    ['a bzImage', bzImage(RELEASE), 'x86_64'],
    ['a raw arm64 Image', arm64Image(RELEASE), 'arm64'],
    ['an arm64 Image.gz', gzipSync(arm64Image(RELEASE)), 'arm64'],
    ['a zboot with gzip', zboot(gzipSync(arm64Image(RELEASE))), 'arm64'],
    ['a zboot with zstd', zboot(compress(arm64Image(RELEASE), '.zst')), 'arm64'],
    ['a zboot with xz', zboot(compress(arm64Image(RELEASE), '.xz')), 'arm64'],
    ['a vmlinux', elf(62, RELEASE), 'x86_64'],
    ['a vmlinux for arm64', elf(183, RELEASE), 'arm64'],
    ['a bzImage of s390', s390(RELEASE), 's390x'],
  ])('is read from %s', async (_what, image, arch) => {
    expect(await inspect(image)).toEqual({arch, release: RELEASE})
  })

  test('is found across two chunks', async () => {
    const image = elf(62, RELEASE)
    expect(await inspect(image, (150 << 10) + 5)).toEqual({arch: 'x86_64', release: RELEASE})
  })

  test.each([
    ['text', Buffer.from('not a kernel')],
    ['nothing', Buffer.alloc(0)],
  ])('is null for %s', async (_what, image) => {
    expect(await inspect(image)).toEqual({arch: null, release: null})
  })

  test('is null if it could lead out of a directory', async () => {
    expect(await inspect(bzImage('6.1/../../etc'))).toEqual({arch: 'x86_64', release: null})
    expect(await inspect(bzImage('..'))).toEqual({arch: 'x86_64', release: null})
  })

  test('is not searched beyond the end of the header', async () => {
    const image = bzImage(RELEASE)
    image.writeUInt16LE(0xffff, 0x20e)
    expect((await inspect(image)).arch).toBe('x86_64')
  })
})
