import {execFileSync} from 'node:child_process'
import {chmodSync, copyFileSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {readBrought} from '../../src/packing/brought-files.ts'
import {readProgram} from '../../src/packing/elf-program.ts'
import type {GuestFile} from '../../src/packing/guest-file.ts'
import type {ArtifactRequest} from '../../src/request/artifact.ts'
import {bpfObject} from '../artifact/bpf-object.ts'
import {anElfProgram} from '../elf-program.ts'
import {anArtifactRequest, place} from '../requests.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const base = realpathSync(temporaryDirectory())
mkdirSync(join(base, 'data/deep'), {recursive: true})
mkdirSync(join(base, 'other'))
writeFileSync(join(base, 'data/one.json'), '1')
writeFileSync(join(base, 'data/deep/two.json'), '2')
writeFileSync(join(base, 'data/secret.txt'), 'not named')
writeFileSync(join(base, 'other/one.json'), 'other')
writeFileSync(join(base, 'run.sh'), '#!/bin/sh\n')
chmodSync(join(base, 'run.sh'), 0o755)
symlinkSync('run.sh', join(base, 'link.sh'))
symlinkSync('../other', join(base, 'data/linked'))

function request(files: readonly string[], binary: string | null = null): ArtifactRequest {
  const expected = {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null}
  return anArtifactRequest({
    base,
    files: files.map((path, index) => ({path, place: {...place, line: index + 1}})),
    command: {command: '$BPFCOMPAT_BIN', binary, expect: expected, results: null, place: {...place, line: 9}},
  })
}

describe('readBrought', () => {
  test('keeps paths below the directory that a glob begins with, modes, and the targets of links', async () => {
    const {files, system, binary} = await readBrought(request(['data/**/*.json', 'link.sh']))
    expect(files).toEqual([
      {path: 'deep/two.json', content: Buffer.from('2'), executable: false},
      {path: 'linked/one.json', content: Buffer.from('other'), executable: false},
      {path: 'one.json', content: Buffer.from('1'), executable: false},
      {path: 'link.sh', content: Buffer.from('#!/bin/sh\n'), executable: true},
    ])
    expect({system, binary}).toEqual({system: [], binary: null})
  })

  test('reports all files that cannot be packed, each at its line', async () => {
    await expect(readBrought(request(['missing', 'data', 'no/*.json'], 'absent'))).rejects.toMatchObject({
      problems: [
        {
          line: 3,
          message: expect.stringMatching(
            /^`no\/\*\.json` matches no file: there is no `.*no`; create the files first, or correct the pattern$/,
          ),
        },
        {line: 1, message: expect.stringMatching(/missing` does not exist; build it first, or correct the path/)},
        {
          line: 2,
          message: expect.stringMatching(/data` is a directory; list the files in it, for example with a glob/),
        },
        {line: 9, message: expect.stringMatching(/absent` does not exist/)},
      ],
    })
  })

  test('refuses files with the tokens of a job, whatever the path', async () => {
    mkdirSync(join(base, '.git'), {recursive: true})
    writeFileSync(join(base, '.git/config'), 'token')
    symlinkSync('/proc/self/environ', join(base, 'environ'))
    const refused = readBrought(request(['environ', '/proc/self/status', '.git/config']))
    await expect(refused).rejects.toMatchObject({
      problems: [
        {
          line: 1,
          message: expect.stringMatching(/environ` contains data of this machine and is never copied to a guest/),
        },
        {line: 2, message: expect.stringMatching(/status` contains data of this machine/)},
        {line: 3, message: expect.stringMatching(/\.git\/config` may hold credentials of the checkout/)},
      ],
    })
    await expect(readBrought(request(['**/config']))).rejects.toThrow('matches no file')
  })

  test('reports both names of two files with the same path', async () => {
    await expect(readBrought(request(['data/one.json', 'other/one.json']))).rejects.toThrow(
      /data\/one\.json` and `.*other\/one\.json` would both be `one\.json` in the guest; rename one of them/,
    )
  })

  test('makes a binary executable, because workflow artifacts lose modes', async () => {
    writeFileSync(join(base, 'script'), '#!/bin/sh\n', {mode: 0o644})
    const {files, binary} = await readBrought(request([], 'script'))
    expect(files).toEqual([{path: 'script', content: Buffer.from('#!/bin/sh\n'), executable: true}])
    expect(binary).toBe('script')
  })

  test.each([
    ['a text', Buffer.from('hello'), /is neither an ELF program nor a script that begins with `#!`/],
    ['an eBPF object', bpfObject(), /is built for ELF machine 247; build it for one of x86_64, arm64, s390x/],
    ['a program for another machine', bpfObject({machine: 243, type: 2}), /is built for RISC-V; build it for one of/],
    [
      'a dynamic program for another architecture',
      anElfProgram('/lib/ld64.so.1', 22),
      /is a dynamic program for s390x/,
    ],
    ['an object of this machine', bpfObject({machine: 62}), /is an object, not a program; link it/],
    [
      'a program with an unknown loader',
      anElfProgram('/tmp/ld.so'),
      /is linked for the dynamic loader `\/tmp\/ld\.so`/,
    ],
  ])('a binary that is %s is refused', async (_, content, words) => {
    writeFileSync(join(base, 'binary'), content)
    await expect(readBrought(request([], 'binary'))).rejects.toThrow(words)
  })
})

const ls = readFileSync('/bin/ls')
const program = readProgram(ls)
const interpreter = 'defect' in program ? null : program.interpreter
const onGlibc = interpreter === '/lib64/ld-linux-x86-64.so.2' ? describe : describe.skip
const compiler = ['cc', 'gcc'].find(name => spawns(name))
const withCompiler = compiler === undefined ? test.skip : test

/** Reads the content of a file; for large files only their path is kept. */
function contentOf({content}: GuestFile): Buffer {
  return Buffer.isBuffer(content) ? content : readFileSync(content.file)
}

onGlibc('dynamic programs (skipped where /bin/ls is none of glibc on x86-64)', () => {
  test('are packed with their loader and libraries, at the same paths as on the host', async () => {
    copyFileSync('/bin/ls', join(base, 'ls'))
    const {files, system} = await readBrought(request([], 'ls'))
    expect(files[0] && contentOf(files[0]).equals(ls)).toBe(true)
    const paths = system.map(({path}) => path)
    expect(paths).toContain(interpreter)
    const libc = paths.find(path => path.endsWith('/libc.so.6')) ?? ''
    const brought = system.find(({path}) => path === libc)
    expect(brought && contentOf(brought).equals(readFileSync(libc))).toBe(true)
    expect(new Set(paths).size).toBe(paths.length)
  })

  withCompiler(
    'with a library beside them find it where every loader looks (skipped without a C compiler)',
    async () => {
      build('other/libfoo.so', 'int f(void) { return 1; }', '-shared')
      build(
        'data/app',
        'int f(void); int main(void) { return f(); }',
        '-Lother',
        '-lfoo',
        '-Wl,-rpath,$ORIGIN/../other',
      )
      const {system} = await readBrought(request([], 'data/app'))
      const libc = system.find(({path}) => path.endsWith('/libc.so.6'))?.path ?? ''
      const places = system.filter(({path}) => path.endsWith('/libfoo.so')).map(({path}) => path)
      expect(places).toEqual([join(base, 'other/libfoo.so'), join(dirname(libc), 'libfoo.so')])
    },
  )

  withCompiler('whose library is not found say which (skipped without a C compiler)', async () => {
    build('libfoo.so', 'int f(void) { return 1; }', '-shared')
    build('lost', 'int f(void); int main(void) { return f(); }', '-L.', '-lfoo')
    await expect(readBrought(request(['lost']))).rejects.toThrow(
      /lost` needs libfoo\.so, which is missing on this machine; install it, or link the program statically/,
    )
  })
})

function build(output: string, source: string, ...flags: string[]): void {
  execFileSync(compiler ?? '', ['-x', 'c', '-', '-x', 'none', '-o', output, ...flags], {
    input: source,
    cwd: base,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
}

function spawns(name: string): boolean {
  try {
    execFileSync(name, ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
