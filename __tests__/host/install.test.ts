import {chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {hostArch} from '../../src/host/architectures.ts'
import {findBusybox} from '../../src/host/busybox.ts'
import {installMissing} from '../../src/host/install.ts'
import {libbpfDefect, missingForCommands, missingForExamples, missingForValidator} from '../../src/host/requirements.ts'
import type {Toolchain} from '../../src/host/toolchain.ts'
import {anElfProgram} from '../elf-program.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const folder = temporaryFolder()
const calls = join(folder, 'calls')
const path = process.env.PATH
const infos: string[] = []
const logger = {info: (message: string) => infos.push(message), warning: () => {}}
const missing = [
  {what: 'qemu', why: 'boots', packages: ['qemu-system-x86']},
  {what: 'cc', why: 'builds', packages: ['gcc', 'libc6-dev']},
  {what: 'libc', why: 'static', packages: ['libc6-dev']},
]

/** A package manager that writes down what it is asked for: the real one would change the machine. */
function aptGet(script: string): void {
  mkdirSync(join(folder, 'bin'), {recursive: true})
  writeFileSync(join(folder, 'bin/apt-get'), `#!/bin/sh\necho "$@" >> ${calls}\n${script}\n`)
  chmodSync(join(folder, 'bin/apt-get'), 0o755)
  process.env.PATH = `${join(folder, 'bin')}:${path}`
}

beforeEach(() => {
  writeFileSync(calls, '')
  infos.length = 0
})
afterEach(() => {
  process.env.PATH = path
})

const asRoot = process.getuid?.() === 0 ? test : test.skip
const options = (allowed: boolean) => ({allowed, logger, signal: new AbortController().signal})

describe('installMissing', () => {
  test('nothing missing, nothing done', async () => {
    aptGet('exit 1')
    await installMissing([], options(true))
    expect(readFileSync(calls, 'utf8')).toBe('')
  })

  test('not allowed: the exact command, each package once', async () => {
    aptGet('exit 0')
    await expect(installMissing(missing, options(false))).rejects.toThrow(
      /^this machine lacks qemu \(boots\), cc \(builds\), libc \(static\); install it with: (?:sudo )?apt-get install --no-install-recommends qemu-system-x86 gcc libc6-dev$/,
    )
    expect(readFileSync(calls, 'utf8')).toBe('')
  })

  asRoot('installs only what is missing, and says what and why (as root)', async () => {
    aptGet('exit 0')
    await installMissing(missing, options(true))
    expect(infos).toEqual([
      'installing qemu-system-x86 gcc libc6-dev: this machine lacks qemu (boots), cc (builds), libc (static)',
    ])
    expect(readFileSync(calls, 'utf8')).toMatch(/^install -y .*qemu-system-x86 gcc libc6-dev\n$/)
  })

  asRoot(
    'fetches the package lists when the first try fails, and gives the reason when the second does (as root)',
    async () => {
      aptGet('[ "$1" = update ] && exit 0; echo "E: Unable to locate package gcc" >&2; exit 100')
      await expect(installMissing(missing, options(true))).rejects.toThrow(
        /^apt-get could not install qemu-system-x86 gcc libc6-dev: E: Unable to locate package gcc; mend it and run: /,
      )
      expect(
        readFileSync(calls, 'utf8')
          .split('\n')
          .map(line => line.split(' ')[0]),
      ).toEqual(['install', 'update', 'install', ''])
    },
  )

  test('no package manager that we know: what to look for', async () => {
    process.env.PATH = '/nowhere'
    await expect(installMissing(missing, options(true))).rejects.toThrow(
      /install it with the system's package manager \(Debian calls the packages qemu-system-x86 gcc libc6-dev\)/,
    )
  })
})

describe('busybox', () => {
  const there = (content: Buffer | undefined) => {
    const bin = mkdtempSync(join(folder, 'busybox-'))
    if (content !== undefined) writeFileSync(join(bin, 'busybox'), content, {mode: 0o755})
    process.env.PATH = bin
  }

  test('a static one is taken', async () => {
    there(anElfProgram())
    expect(await missingForCommands()).toEqual([])
    expect(await findBusybox()).toEqual({path: expect.stringMatching(/busybox$/), defect: undefined})
  })

  test.each([
    ['none', undefined, /^a static busybox$/],
    ['a dynamic one', anElfProgram('/lib64/ld-linux-x86-64.so.2'), /busybox is linked with libraries, which a guest/],
    ['a script', Buffer.from('#!/bin/sh'), /busybox is no ELF program$/],
  ])('%s asks for the static package, and says why', async (_, content, what) => {
    there(content)
    expect(await missingForCommands()).toEqual([
      {what: expect.stringMatching(what), why: 'commands in a guest need a shell', packages: ['busybox-static']},
    ])
  })
})

describe('requirements', () => {
  const own = hostArch() ?? 'x86_64'
  const complete: Toolchain = {
    compiler: '/usr/bin/cc',
    version: 'cc 12',
    libbpf: '1.1',
    archives: {bpf: '/b.a', elf: '/e.a', z: '/z.a', zstd: undefined, c: '/c.a'},
    flags: [],
  }

  test('a complete toolchain lacks nothing; libzstd is taken where it is and not asked for', () => {
    expect(missingForValidator(complete, own)).toEqual([])
    expect(libbpfDefect(complete)).toBeUndefined()
  })

  test.each<[string, Partial<Toolchain>, string[]]>([
    ['no static libbpf', {archives: {...complete.archives, bpf: undefined}}, ['libbpf-dev']],
    ['no headers of libbpf', {libbpf: undefined}, ['libbpf-dev']],
    [
      'no libelf and no zlib',
      {archives: {...complete.archives, elf: undefined, z: undefined}},
      ['libelf-dev', 'zlib1g-dev'],
    ],
    ['no compiler', {compiler: undefined}, ['gcc', 'libc6-dev', 'libbpf-dev', 'libelf-dev', 'zlib1g-dev']],
  ])('%s', (_, overrides, packages) => {
    expect(missingForValidator({...complete, ...overrides}, own).flatMap(requirement => requirement.packages)).toEqual(
      packages,
    )
  })

  test.each([
    ['0.5', /libbpf is too old \(0\.5\)/],
    ['0', /libbpf is too old \(older than 0\.6\)/],
  ])('libbpf %s is too old', (libbpf, words) => {
    expect(libbpfDefect({...complete, libbpf})).toMatch(words)
  })

  test('libbpf 1.0 and 10.2 are not', () => {
    for (const libbpf of ['1.0', '10.2']) expect(libbpfDefect({...complete, libbpf})).toBeUndefined()
  })

  test('examples need headers where there are none', () => {
    expect(missingForExamples({...complete, libbpf: undefined}).flatMap(({packages}) => packages)).toContain(
      'libbpf-dev',
    )
  })
})
