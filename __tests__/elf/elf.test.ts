import {gzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {elfDefect, elfSections} from '../../src/elf/elf.ts'
import {bpfObject} from '../artifact/bpf-object.ts'

describe('elfDefect', () => {
  test('accepts a relocatable eBPF object in either byte order', () => {
    expect(elfDefect(bpfObject())).toBeUndefined()
    expect(elfDefect(bpfObject({bigEndian: true}))).toBeUndefined()
  })

  test.each([
    ['an empty file', Buffer.alloc(0), /^is empty; build it again$/],
    [
      'a text',
      Buffer.from('hello, this is no object\n'),
      /is not an ELF object; compile it with `clang -g -O2 -target bpf -c`/,
    ],
    [
      'a Git LFS pointer',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'),
      /^is a Git LFS pointer, not the file itself; set `lfs: true`/,
    ],
    ['a compressed object', gzipSync(bpfObject()), /^is compressed with gzip/],
    ['a workflow artifact', Buffer.from('PK\x03\x04\x14'), /^is a zip archive/],
    ['an error page', Buffer.from('<!DOCTYPE html><title>404'), /^is an HTML page/],
    ['a static library', Buffer.from('!<arch>\nx.o/'), /^is an `ar` archive/],
    ['LLVM bitcode', Buffer.from('BC\xc0\xde', 'latin1'), /is LLVM bitcode/],
    ['the first bytes of an object', bpfObject().subarray(0, 20), /cut off inside its ELF header \(20 bytes\)/],
    [
      'an object for this host',
      bpfObject({machine: 62}),
      /is an object for x86-64, not for eBPF; compile it with `clang -target bpf`/,
    ],
    ['an object for an unknown machine', bpfObject({machine: 9999}), /ELF machine 9999/],
    ['a big-endian object without its last byte', bpfObject({bigEndian: true}).subarray(0, -1), /is cut off/],
    ['a linked file', bpfObject({type: 2}), /is linked, not relocatable/],
    [
      'an object without its last byte',
      bpfObject().subarray(0, -1),
      /is cut off: it has \d+ bytes, but its headers specify \d+/,
    ],
    ['an object without its section headers', bpfObject({sections: 0}), /has no section headers/],
  ])('reports what is wrong with %s', (_, bytes, words) => {
    expect(elfDefect(bytes)).toMatch(words)
  })
})

test('limits the length of unterminated section names', () => {
  const sections = 30_000
  const names = 68 + sections * 64
  const object = Buffer.concat([bpfObject({sections}), Buffer.alloc(1 << 20, 'a')])
  object.writeUInt16LE(1, 62)
  object.writeBigUInt64LE(BigInt(names), 68 + 64 + 24)
  const start = process.threadCpuUsage()
  expect(elfSections(object)[2]?.name).toBe('a'.repeat(1024))
  expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(1500)
})
