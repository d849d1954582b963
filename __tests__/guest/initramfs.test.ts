import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {writeInitramfs} from '../../src/guest/initramfs.ts'
import type {InitramfsFile} from '../../src/packing/initramfs-file.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()

async function packed(files: readonly InitramfsFile[]): Promise<Buffer> {
  const archive = join(directory, 'packed')
  await writeInitramfs(archive, files)
  return readFileSync(archive)
}

/** Reads newc archives. It shares no code with the writer. */
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

describe('the archive', () => {
  const files = [
    {path: '/init', content: Buffer.from('program'), executable: true},
    {path: '/bpfcompat/objects/0', content: Buffer.from('12345')},
    {path: '/bpfcompat/plan', content: Buffer.alloc(0)},
  ]

  test('contains each directory once, before its content', async () => {
    expect(unpack(await packed(files))).toEqual([
      {path: 'init', mode: 0o100755, content: 'program'},
      {path: 'bpfcompat', mode: 0o040755, content: ''},
      {path: 'bpfcompat/objects', mode: 0o040755, content: ''},
      {path: 'bpfcompat/objects/0', mode: 0o100644, content: '12345'},
      {path: 'bpfcompat/plan', mode: 0o100644, content: ''},
    ])
  })

  test('contains empty directories', async () => {
    expect(unpack(await packed([{path: '/bpfcompat/files/0', content: null}])).map(({path}) => path)).toEqual([
      'bpfcompat',
      'bpfcompat/files',
      'bpfcompat/files/0',
    ])
  })

  test('is reproducible, and aligned as the kernel requires', async () => {
    const archive = await packed(files)
    expect(archive.equals(await packed(files))).toBe(true)
    expect(archive.length % 4).toBe(0)
  })

  test('rejects paths that could leave the archive', async () => {
    for (const path of ['init', '/a/../../b'])
      await expect(packed([{path, content: Buffer.alloc(0)}])).rejects.toThrow('not an absolute path')
  })

  test('is read by an independent cpio, if there is one', async () => {
    const program = ['busybox', 'cpio'].find(name => spawns(name))
    if (program === undefined) return
    const args = program === 'busybox' ? ['cpio', '-t'] : ['-t', '--quiet']
    const listed = execFileSync(program, args, {input: await packed(files), stdio: ['pipe', 'pipe', 'ignore']})
      .toString()
      .trim()
      .split('\n')
    expect(listed).toEqual(['init', 'bpfcompat', 'bpfcompat/objects', 'bpfcompat/objects/0', 'bpfcompat/plan'])
  })
})

describe('writeInitramfs', () => {
  const object = Buffer.alloc(700_001, 'bpf')
  const file = join(directory, 'object.bpf.o')
  const content = {file, size: object.length, sha256: createHash('sha256').update(object).digest('hex')}
  const archive = join(directory, 'initramfs')

  test('writes the same for files as for their bytes', async () => {
    writeFileSync(file, object)
    const files = [
      {path: '/init', content: Buffer.from('program'), executable: true},
      {path: '/bpfcompat/objects/a', content},
    ]
    const bytes = await writeInitramfs(archive, files)
    const ofBytes = await packed(
      files.map(one => ({...one, content: Buffer.isBuffer(one.content) ? one.content : object})),
    )
    expect(readFileSync(archive).equals(ofBytes)).toBe(true)
    expect(bytes).toBe(ofBytes.length)
  })

  test.each([
    ['longer', Buffer.concat([object, object])],
    ['shorter', object.subarray(1)],
    ['another one', Buffer.alloc(object.length, 'new')],
  ])('a file that is %s than when it was read is an error, and leaves no half archive', async (_, now) => {
    writeFileSync(file, now)
    await expect(writeInitramfs(archive, [{path: '/object', content}])).rejects.toThrow(
      `\`${file}\` has changed since the run began; run again after the build has finished`,
    )
    expect(existsSync(archive)).toBe(false)
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
