import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {readKernelBtf} from '../../src/artifact/kernel-btf.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()

/** BTF with no types and one string (struct btf_header of include/uapi/linux/btf.h). */
function rawBtf(order: 'little' | 'big' = 'little', stringLength = 1): Buffer {
  const btf = Buffer.alloc(25)
  const [half, word] =
    order === 'little'
      ? [btf.writeUInt16LE.bind(btf), btf.writeUInt32LE.bind(btf)]
      : [btf.writeUInt16BE.bind(btf), btf.writeUInt32BE.bind(btf)]
  half(0xeb9f, 0)
  btf[2] = 1
  word(24, 4)
  word(stringLength, 20)
  return btf
}

/** A 64-bit little-endian ELF file with these sections (System V ABI, chapter 4). */
function elf(sections: Record<string, Buffer>): Buffer {
  const names = ['', ...Object.keys(sections), '.shstrtab']
  const strings = Buffer.from(`${names.join('\0')}\0`)
  const contents = [Buffer.alloc(0), ...Object.values(sections), strings]
  const header = Buffer.alloc(64)
  header.write('\x7fELF\x02\x01\x01', 'latin1')
  const offsets = contents.map((_, index) => 64 + contents.slice(0, index).reduce((sum, {length}) => sum + length, 0))
  const table = contents.map((content, index) => {
    const entry = Buffer.alloc(64)
    entry.writeUInt32LE(strings.indexOf(`${names[index]}\0`), 0)
    entry.writeBigUInt64LE(BigInt(offsets[index] ?? 0), 24)
    entry.writeBigUInt64LE(BigInt(content.length), 32)
    return entry
  })
  header.writeBigUInt64LE(BigInt(64 + contents.reduce((sum, {length}) => sum + length, 0)), 40)
  header.writeUInt16LE(64, 58)
  header.writeUInt16LE(contents.length, 60)
  header.writeUInt16LE(contents.length - 1, 62)
  return Buffer.concat([header, ...contents, ...table])
}

function file(name: string, content: Buffer): string {
  writeFileSync(join(directory, name), content)
  return join(directory, name)
}

function archive(name: string, members: Record<string, Buffer>): string {
  const inside = join(directory, `${name}.d`)
  mkdirSync(inside)
  for (const [member, content] of Object.entries(members)) writeFileSync(join(inside, member), content)
  execFileSync('tar', ['cJf', join(directory, name), '-C', inside, '.'])
  return join(directory, name)
}

describe('the BTF of a kernel', () => {
  test('reads raw BTF, and the release in its name', async () => {
    const read = await readKernelBtf(file('5.4.0-42-generic.btf', rawBtf()))
    expect(read).toEqual({bytes: rawBtf(), byteOrder: 'little', release: '5.4.0-42-generic'})
    expect((await readKernelBtf(file('bionic.btf', rawBtf('big')))).byteOrder).toBe('big')
    expect((await readKernelBtf(file('5.4.btf', rawBtf()))).release).toBeNull()
  })

  test('reads a section of an ELF file, which can contain its release', async () => {
    const banner = Buffer.from('…\0Linux version 4.15.0-213-generic (buildd@lcy02) #1\0')
    const path = file('vmlinux-5.4.0-1-other', elf({'.text': Buffer.alloc(9), '.rodata': banner, '.BTF': rawBtf()}))
    expect(await readKernelBtf(path)).toEqual({bytes: rawBtf(), byteOrder: 'little', release: '4.15.0-213-generic'})
    expect((await readKernelBtf(file('vmlinux-5.4.0-1', elf({'.BTF': rawBtf()})))).release).toBe('5.4.0-1')
  })

  test('reads an archive from BTFHub, and the release in the name of its member', async () => {
    const path = archive('any.btf.tar.xz', {'4.15.0-213-generic.btf': rawBtf(), README: Buffer.from('x')})
    expect(await readKernelBtf(path)).toEqual({bytes: rawBtf(), byteOrder: 'little', release: '4.15.0-213-generic'})
  })

  test.each<[string, () => string, RegExp]>([
    ['does not exist', () => join(directory, 'nowhere.btf'), /^does not exist; download it from BTFHub/],
    ['is a directory', () => directory, /^is a directory; name the BTF file in it$/],
    ['is another file', () => file('text', Buffer.from('no BTF in here, only some text')), /^is not BTF; name raw BTF/],
    ['is empty', () => file('empty', Buffer.alloc(0)), /^is not BTF; /],
    [
      'is an ELF file without BTF',
      () => file('plain.elf', elf({'.text': rawBtf()})),
      /^is an ELF file without a `\.BTF` section; /,
    ],
    [
      'is cut off',
      () => file('cut.btf', rawBtf('little', 99)),
      /^is cut off: it has 25 bytes of BTF, but its header specifies 123; /,
    ],
    ['is cut off in an archive', () => archive('cut.tar.xz', {'a.btf': rawBtf('little', 99)}), /^is cut off/],
    [
      'is one of several in an archive',
      () => archive('two.tar.xz', {'a.btf': rawBtf(), 'b.btf': rawBtf()}),
      /^has 2 BTF files \(.*\); unpack it/,
    ],
    [
      'is missing in the archive',
      () => archive('none.tar.xz', {'a.txt': rawBtf()}),
      /^is an archive without a `\.btf` file; /,
    ],
  ])('reports in one sentence, with the fix, a file that %s', async (_, path, message) => {
    await expect(readKernelBtf(path())).rejects.toThrow(message)
  })
})
