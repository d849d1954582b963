import {mkdtemp, rm, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {decompress} from '../../../src/kernels/packages/decompress.ts'
import {readPackage} from '../../../src/kernels/packages/package.ts'
import {unxz} from '../../../src/kernels/packages/xz.ts'
import {buildDeb, compress, debOf, type Packing} from '../helpers/packages.ts'

const FILES = {'boot/a': 'first', 'boot/b': Buffer.alloc(300_000, 'b'), 'boot/c': Buffer.alloc(300_000, 'c')}
let directory: string
let path: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'deb-'))
  path = join(directory, 'x.deb')
})
afterEach(() => rm(directory, {recursive: true}))

/** Reads one member. */
async function readMember(name: string): Promise<string> {
  let content = ''
  await readPackage('deb', path, 'x 1.0', {
    take: member =>
      member === name
        ? async chunks => {
            for await (const chunk of chunks) content += Buffer.from(chunk).toString()
          }
        : undefined,
    enough: () => content !== '',
  })
  return content
}

describe('readPackage, of a .deb,', () => {
  test.each(['.xz', '.gz', '.zst', ''] satisfies Packing[])('reads a member of data.tar%s', async packing => {
    await writeFile(path, await buildDeb(FILES, packing))
    expect(await readMember('boot/b')).toBe('b'.repeat(300_000))
  })

  test('needs only the part of the file up to the member', async () => {
    const deb = await buildDeb(FILES, '')
    await writeFile(path, deb)
    await truncate(path, 400_000)
    expect(await readMember('boot/b')).toHaveLength(300_000)
    await expect(readMember('boot/c')).rejects.toThrow('x 1.0 cannot be read as a package')
  })

  test.each([
    ['an empty file', Buffer.alloc(0), 'is not an ar archive'],
    ['another file', Buffer.from('x'.repeat(500)), 'is not an ar archive'],
    ['an archive that ends early', Buffer.from('!<arch>\ndebian-binary'), 'no ar header at byte 8'],
  ])('reports what is wrong with %s', async (_name, content, reason) => {
    await writeFile(path, content)
    await expect(readMember('boot/a')).rejects.toThrow(
      `x 1.0 cannot be read as a package: ${reason.startsWith('no') ? '' : 'it '}${reason}`,
    )
  })

  test.each(['.xz', '.gz'] satisfies Packing[])(
    'reports a truncated data.tar%s, and reads the next package',
    async packing => {
      const deb = await buildDeb(
        {'boot/a': Buffer.from(Array.from({length: 200_000}, (_, at) => (at * at) % 251))},
        packing,
      )
      await writeFile(path, deb.subarray(0, deb.length / 2))
      await expect(readMember('boot/a')).rejects.toThrow('x 1.0 cannot be read as a package')
      await writeFile(path, await buildDeb(FILES, packing))
      expect(await readMember('boot/a')).toBe('first')
    },
  )
})

test('an empty data.tar has no members', async () => {
  await writeFile(path, debOf(Buffer.alloc(0)))
  expect(await readMember('boot/a')).toBe('')
})

test('refuses a name that claims to be too long', async () => {
  const header = Buffer.alloc(512)
  header.write('././@LongLink')
  header.write('0000644\x000000000\x000000000\0', 100)
  header.write(`${(200 << 20).toString(8).padStart(11, '0')}\x0000000000000\0        L`, 124)
  header.write('ustar  \0', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const data = compress(Buffer.concat([header, Buffer.alloc(512, 'x')]), '.gz')
  await writeFile(path, debOf(data))
  await expect(readMember('boot/a')).rejects.toThrow('Header exceeds max size')
})

test.each([[[0, 0]], [[40, 40, 40]], [[-1, -1, -1]]])('reads all of xz with empty chunks at %j', async cuts => {
  const packed = compress(Buffer.from('text '.repeat(500)), '.xz')
  const pieces = [...cuts, packed.length].map((cut, index, all) => packed.subarray(all[index - 1] ?? 0, cut))
  let text = ''
  for await (const chunk of unxz(Readable.from(pieces))) text += Buffer.from(chunk).toString()
  expect(text).toBe('text '.repeat(500))
})

test('decompress stops at a limit', async () => {
  const bomb = compress(Buffer.alloc(10 << 20), '.xz')
  const unpack = async () => {
    for await (const _chunk of decompress(onePiece(bomb), 'bomb.xz', 1 << 20));
  }
  await expect(unpack()).rejects.toThrow('bomb.xz unpacks to more than 1048576 bytes')
})

async function* onePiece(content: Buffer): AsyncGenerator<Uint8Array> {
  yield content
}
