import {createHash} from 'node:crypto'
import {gzipSync, zstdCompressSync} from 'node:zlib'
import {tarOf} from '../../__tests__/kernels/helpers/images.ts'
import {compress, debOf} from '../../__tests__/kernels/helpers/packages.ts'
import {arm64Image, bzImage, vmlinux, withSize, zboot} from '../../__tests__/kernels/images/fixtures.ts'
import {collectProblems, type Problem} from '../../src/base/errors.ts'
import {packedArm64Image} from '../../src/kernels/images/arm64-image.ts'
import {bzImagePayload} from '../../src/kernels/images/bzimage.ts'
import {inspectKernelImage} from '../../src/kernels/images/kernel-release.ts'
import {unlz4Legacy} from '../../src/kernels/images/lz4-legacy.ts'
import {checkPvh} from '../../src/kernels/images/pvh.ts'
import {readCpio} from '../../src/kernels/packages/cpio.ts'
import {readDeb} from '../../src/kernels/packages/deb.ts'
import {decompress} from '../../src/kernels/packages/decompress.ts'
import type {Extraction} from '../../src/kernels/packages/extraction.ts'
import {formatOf} from '../../src/kernels/packages/format.ts'
import {readRpm} from '../../src/kernels/packages/rpm.ts'
import {readTar} from '../../src/kernels/packages/tar.ts'
import type {Target} from '../target.ts'
import {cpioOf, onFile, streamOf} from './files.ts'
import {buildRpm} from './rpm-package.ts'

/** Extracts everything in a package and records the size and digest of each member. */
function everything(): {extraction: Extraction; found: unknown[]} {
  const found: unknown[] = []
  return {
    found,
    extraction: {
      take: path => async content => {
        const hash = createHash('sha256')
        let bytes = 0
        for await (const chunk of content) {
          hash.update(chunk)
          bytes += chunk.length
        }
        found.push([path, bytes, hash.digest('hex')])
      },
      enough: () => false,
      link: (path, target) => found.push([path, target]),
    },
  }
}

async function membersOf(read: (extraction: Extraction) => Promise<unknown>): Promise<unknown> {
  const {extraction, found} = everything()
  await read(extraction)
  return found
}

const TREE = {
  './boot/vmlinuz-6.1': 'bzImage',
  './boot/config-6.1': 'CONFIG_BPF=y\n',
  './lib/modules/6.1/a.ko': 'a module '.repeat(80),
  './lib/link': '->../boot/vmlinuz-6.1',
  './lib/hard': '=>./boot/config-6.1',
}
const TAR_WORDS = [
  'ustar\x0000',
  'ustar  \0',
  '././@LongLink',
  '27 path=x\n',
  '00000000000',
  '77777777777',
  '\x80\0\0\0',
]

/** Debian packages: an ar archive with a compressed tar archive. */
export const ar: Target = {
  name: 'ar',
  refusal: 'Error',
  async seeds() {
    const data = await tarOf(TREE)
    return [debOf(data, ''), debOf(gzipSync(data), '.gz'), debOf(zstdCompressSync(data), '.zst')]
  },
  words: ['!<arch>\n', '`\n', 'data.tar', '9999999999', ...TAR_WORDS],
  open: directory => ({
    read: onFile(directory, 'package.deb', path => membersOf(extraction => readDeb(path, 'a package', extraction))),
  }),
}

const readTarPieces = (pieces: readonly Buffer[]) => membersOf(extraction => readTar(streamOf(pieces), extraction))

/** tar archives. */
export const tar: Target = {
  name: 'tar',
  refusal: 'Error',
  seeds: async () => [await tarOf(TREE), await tarOf({[`${'long/'.repeat(40)}name`]: 'x', é: 'y'})],
  words: TAR_WORDS,
  open: () => ({read: input => readTarPieces([input]), readPieces: readTarPieces}),
}

const STRIPPED = [
  {path: './boot/a', size: 5, mode: 0o100644},
  {path: './boot/b', size: 0, mode: 0o40755},
]
const readCpioPieces = (pieces: readonly Buffer[]) =>
  membersOf(extraction => readCpio(streamOf(pieces), extraction, STRIPPED))

/** cpio archives, as in an initramfs and an rpm package. */
export const cpio: Target = {
  name: 'cpio',
  refusal: 'Error',
  async seeds() {
    const newc = await cpioOf([
      {path: '/boot/vmlinuz', content: Buffer.from('bzImage')},
      {path: '/lib/a.ko', content: Buffer.from('a module '.repeat(50))},
    ])
    const trailer = newc.subarray(newc.lastIndexOf('070701'))
    return [newc, Buffer.concat([Buffer.from('07070X00000000\0\0first\0\0\0'), trailer])]
  },
  words: ['070701', '07070X', '070702', 'TRAILER!!!', 'ffffffff', '00000000', '7fffffff'],
  open: () => ({read: input => readCpioPieces([input]), readPieces: readCpioPieces}),
}

/** Returns a package whose first header claims bytes that do not exist. */
async function claiming(bytes: number): Promise<Buffer> {
  const small = await buildRpm(undefined)
  small.writeUInt32BE(bytes, 96 + 12)
  return small
}

/** rpm packages: headers and a compressed cpio archive. */
export const rpm: Target = {
  name: 'rpm',
  refusal: 'Error',
  seeds: () => Promise.all([buildRpm('gzip'), buildRpm('zstd'), buildRpm(undefined), claiming(60 << 20)]),
  words: ['070701', [0x8e, 0xad, 0xe8, 0x01], [0xed, 0xab, 0xee, 0xdb], 'cpio', 'gzip'],
  open: directory => ({
    read: onFile(directory, 'package.rpm', path => membersOf(extraction => readRpm(path, 'a package', extraction))),
  }),
}

const BOMB_BYTES = 1 << 20

async function unpack(pieces: readonly Buffer[]): Promise<unknown> {
  const hash = createHash('sha256')
  for await (const chunk of decompress(streamOf(pieces), 'a package', BOMB_BYTES)) hash.update(chunk)
  return hash.digest('hex')
}

/** Data that is compressed with gzip, zstd or xz. Some seeds unpack to more than the limit. */
export const compressed: Target = {
  name: 'compressed',
  refusal: 'Error',
  seeds: () => [
    gzipSync(Buffer.from('text '.repeat(500))),
    zstdCompressSync(Buffer.from('text '.repeat(500))),
    compress(Buffer.from('text '.repeat(500)), '.xz'),
    gzipSync(Buffer.alloc(BOMB_BYTES + 1)),
    zstdCompressSync(Buffer.alloc(BOMB_BYTES + 1)),
    Buffer.from('not packed'),
  ],
  words: [
    [0x1f, 0x8b, 8],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0],
  ],
  open: () => ({read: input => unpack([input]), readPieces: unpack}),
}

async function unlz4(pieces: readonly Buffer[]): Promise<unknown> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of unlz4Legacy(streamOf(pieces))) {
    hash.update(chunk)
    bytes += chunk.length
    if (bytes > BOMB_BYTES * 32) throw new Error('it unpacks to too many bytes')
  }
  return hash.digest('hex')
}

/** Blocks of LZ4's legacy frame, which kernels are compressed with. */
export const lz4: Target = {
  name: 'lz4',
  refusal: 'Error',
  // Two literals, a match that repeats them, and five literals at the end.
  seeds: () => [Buffer.from([13, 0, 0, 0, 0x2f, 0x61, 0x62, 2, 0, 9, 0x50, 0x76, 0x77, 0x78, 0x79, 0x7a, 0])],
  words: [
    [0xff, 0xff, 0xff, 0xff],
    [0xf0, 0xff],
  ],
  open: () => ({read: input => unlz4([input]), readPieces: unlz4}),
}

/** Kernel images: the version, the compressed part, and whether the image boots unpacked. */
export const kernelImage: Target = {
  name: 'kernel-image',
  refusal: 'UserError',
  seeds() {
    const elf = vmlinux({content: Buffer.from('Linux version 6.1.0-1-amd64 (a@b) #1\n')})
    const packed = withSize(gzipSync(elf), elf.length)
    return [
      bzImage(packed),
      zboot(gzipSync(arm64Image()), 'gzip'),
      arm64Image(),
      elf,
      Buffer.concat([Buffer.from('Linux version 6.1.0-2-arm64 (a@b)'), Buffer.alloc(200)]),
    ]
  },
  words: ['HdrS', 'zimg', 'MZ', 'ARM\x64', 'Linux version ', 'Xen\0', 'S390EP', [0x7f, 0x45, 0x4c, 0x46, 2, 1]],
  open: directory => ({
    read: onFile(directory, 'vmlinuz', async path => {
      const problems: Problem[] = []
      return [
        await collectProblems(problems, () => bzImagePayload(path, 'a kernel')),
        await collectProblems(problems, () => packedArm64Image(path, 'a kernel')),
        await collectProblems(problems, () => checkPvh(path, 'a kernel')),
        await formatOf(path),
      ]
    }),
  }),
}

/** The version string of an image, as a stream. */
export const kernelRelease: Target = {
  name: 'kernel-release',
  refusal: 'Error',
  seeds: kernelImage.seeds,
  words: kernelImage.words ?? [],
  open: () => ({
    read: input => inspectKernelImage(streamOf([input]), 'a kernel'),
    readPieces: pieces => inspectKernelImage(streamOf(pieces), 'a kernel'),
  }),
}
