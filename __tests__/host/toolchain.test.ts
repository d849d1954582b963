import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {ARCHITECTURES, hostArch} from '../../src/host/architectures.ts'
import {missingForExamples, missingForGuests, missingForValidator} from '../../src/host/requirements.ts'
import {findCompiler} from '../../src/host/toolchain.ts'
import type {Arch} from '../../src/model/arch.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
const {PATH, CC} = process.env
let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(root, 'path-'))
  process.env.PATH = directory
  delete process.env.CC
})
afterEach(() => {
  process.env.PATH = PATH
  if (CC === undefined) delete process.env.CC
  else process.env.CC = CC
})

/** Makes a compiler that prints its target, and has no libraries. */
function compiler(name: string, target: string): string {
  const file = join(directory, name)
  mkdirSync(directory, {recursive: true})
  writeFileSync(file, `#!/bin/sh\n[ "$1" = -dumpmachine ] && echo ${target}\nexit 0\n`, {mode: 0o755})
  return file
}

const own = hostArch() ?? 'x86_64'
const foreign: Arch = own === 'arm64' ? 'x86_64' : 'arm64'
const {triple} = ARCHITECTURES[foreign]

describe('findCompiler', () => {
  test("uses the system's compiler only for this machine's architecture", async () => {
    const cc = compiler('cc', ARCHITECTURES[own].triple)
    expect(await findCompiler(own)).toBe(cc)
    expect(await findCompiler(foreign)).toBeUndefined()
  })

  test('uses a cross compiler only for its architecture', async () => {
    const cross = compiler(`${triple}-gcc`, triple)
    expect(await findCompiler(foreign)).toBe(cross)
    expect(await findCompiler(own)).toBeUndefined()
  })

  test('uses the compiler of the user for its target', async () => {
    const cc = compiler('cc', ARCHITECTURES[own].triple)
    const named = compiler('my-cc', `${triple.split('-')[0]}-unknown-linux-musl`)
    process.env.CC = named
    expect(await findCompiler(foreign)).toBe(named)
    expect(await findCompiler(own)).toBe(cc)
  })

  test('ignores an empty CC', async () => {
    process.env.CC = ''
    expect(await findCompiler(own)).toBeUndefined()
  })
})

describe('missing requirements', () => {
  test('are QEMU for each architecture of the kernels, and no other', () => {
    expect(missingForGuests(['x86_64']).flatMap(({packages}) => packages)).toEqual(['qemu-system-x86'])
    expect(missingForGuests(['arm64', 's390x'])).toEqual([
      {
        what: 'qemu-system-aarch64',
        why: 'boots the arm64 kernels',
        packages: ['qemu-system-arm'],
        program: 'qemu-system-aarch64',
      },
      {
        what: 'qemu-system-s390x',
        why: 'boots the s390x kernels',
        packages: ['qemu-system-s390x'],
        program: 'qemu-system-s390x',
      },
    ])
  })

  test('include a hint if a program exists but is not executable', async () => {
    const qemu = join(directory, 'qemu-system-x86_64')
    const cc = join(directory, 'gcc')
    for (const file of [qemu, cc]) writeFileSync(file, '', {mode: 0o644})
    expect(missingForGuests(['x86_64'])[0]?.why).toBe(
      `boots the kernels; ${qemu} is not executable: run \`chmod +x\` on it`,
    )
    expect((await missingForValidator(own))[0]?.why).toBe(
      `builds the validator; ${cc} is not executable: run \`chmod +x\` on it`,
    )
  })

  test('for a validator are a compiler, and no library of the machine', async () => {
    expect(await missingForValidator(own)).toEqual([
      {what: 'a C compiler', why: 'builds the validator', packages: ['gcc'], program: 'cc'},
    ])
    expect(await missingForValidator(foreign)).toEqual([
      {
        what: `a C compiler for ${foreign} (${triple}-gcc)`,
        why: `builds the validator of ${foreign} kernels`,
        packages: [`gcc-${triple.replace('_', '-')}`],
        program: `${triple}-gcc`,
      },
    ])
    compiler('cc', ARCHITECTURES[own].triple)
    compiler(`${triple}-gcc`, triple)
    expect([...(await missingForValidator(own)), ...(await missingForValidator(foreign))]).toEqual([])
  })

  test('for examples are clang, and the headers that they include', async () => {
    const packages = async () => (await missingForExamples()).flatMap(requirement => requirement.packages)
    expect(await packages()).toEqual(['clang', 'libbpf-dev', 'linux-libc-dev'])
    writeFileSync(join(directory, 'clang'), '#!/bin/sh\nexit 1\n', {mode: 0o755})
    expect(await packages()).toEqual(['libbpf-dev', 'linux-libc-dev'])
    writeFileSync(join(directory, 'clang'), '#!/bin/sh\nexit 0\n', {mode: 0o755})
    expect(await packages()).toEqual([])
  })
})
