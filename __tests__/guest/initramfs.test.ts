import {execFileSync} from 'node:child_process'
import {describe, expect, test} from '@jest/globals'
import {packInitramfs} from '../../src/guest/initramfs.ts'

/** A reader of newc that shares nothing with the writer. */
function unpack(archive: Buffer): {path: string; mode: number; content: string}[] {
  const entries = []
  for (let at = 0; ; ) {
    expect(archive.subarray(at, at + 6).toString()).toBe('070701')
    const field = (index: number) =>
      Number.parseInt(archive.subarray(at + 6 + index * 8, at + 14 + index * 8).toString(), 16)
    const [mode, size, nameSize] = [field(1), field(6), field(11)]
    const path = archive.subarray(at + 110, at + 110 + nameSize - 1).toString()
    if (path === 'TRAILER!!!') return entries
    const start = (at + 110 + nameSize + 3) & ~3
    entries.push({path, mode, content: archive.subarray(start, start + size).toString()})
    at = (start + size + 3) & ~3
  }
}

describe('packInitramfs', () => {
  const files = [
    {path: '/init', content: Buffer.from('program'), executable: true},
    {path: '/bpfcompat/objects/0', content: Buffer.from('12345')},
    {path: '/bpfcompat/plan', content: Buffer.alloc(0)},
  ]

  test('holds each folder once and before what is in it', () => {
    expect(unpack(packInitramfs(files))).toEqual([
      {path: 'init', mode: 0o100755, content: 'program'},
      {path: 'bpfcompat', mode: 0o040755, content: ''},
      {path: 'bpfcompat/objects', mode: 0o040755, content: ''},
      {path: 'bpfcompat/objects/0', mode: 0o100644, content: '12345'},
      {path: 'bpfcompat/plan', mode: 0o100644, content: ''},
    ])
  })

  test('holds a folder that has nothing in it', () => {
    expect(unpack(packInitramfs([{path: '/bpfcompat/files/0', content: null}])).map(({path}) => path)).toEqual([
      'bpfcompat',
      'bpfcompat/files',
      'bpfcompat/files/0',
    ])
  })

  test('is the same for the same files, and aligned as the kernel reads it', () => {
    const archive = packInitramfs(files)
    expect(archive.equals(packInitramfs(files))).toBe(true)
    expect(archive.length % 4).toBe(0)
  })

  test('takes no path that could leave the archive', () => {
    expect(() => packInitramfs([{path: 'init', content: Buffer.alloc(0)}])).toThrow('not an absolute path')
    expect(() => packInitramfs([{path: '/a/../../b', content: Buffer.alloc(0)}])).toThrow('not an absolute path')
  })

  test('is read by an independent cpio, where there is one', () => {
    const program = ['busybox', 'cpio'].find(name => spawns(name))
    if (program === undefined) return
    const args = program === 'busybox' ? ['cpio', '-t'] : ['-t', '--quiet']
    const listed = execFileSync(program, args, {input: packInitramfs(files), stdio: ['pipe', 'pipe', 'ignore']})
      .toString()
      .trim()
      .split('\n')
    expect(listed).toEqual(['init', 'bpfcompat', 'bpfcompat/objects', 'bpfcompat/objects/0', 'bpfcompat/plan'])
  })
})

function spawns(program: string): boolean {
  try {
    execFileSync(program, ['--help'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
