import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import {refuseOtherArchitecture, refuseOtherSystem} from '../../src/host/platform.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const folder = temporaryFolder()
const path = process.env.PATH
afterEach(() => {
  process.env.PATH = path
})

/** A machine whose only compiler builds for this target. */
function compilerFor(target: string): void {
  writeFileSync(join(folder, 'cc'), `#!/bin/sh\necho ${target}\n`, {mode: 0o755})
  process.env.PATH = folder
}

describe('refuseOtherSystem', () => {
  test.each([
    ['darwin', 'macOS'],
    ['win32', 'Windows'],
    ['sunos', 'sunos'],
  ] as const)('%s: which system it is, and where to run', (platform, name) => {
    expect(() => refuseOtherSystem(platform)).toThrow(
      `this machine runs ${name}, and kernels are booted on Linux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`,
    )
  })

  test('Linux is fine', () => {
    expect(() => refuseOtherSystem('linux')).not.toThrow()
  })
})

describe('refuseOtherArchitecture', () => {
  test('a compiler for arm64 builds no validator for the kernels', async () => {
    compilerFor('aarch64-linux-gnu')
    await expect(refuseOtherArchitecture('arm64')).rejects.toThrow(
      'the kernels are x86_64, this machine is arm64 and its compiler builds for aarch64-linux-gnu; use an x86_64 runner (`runs-on: ubuntu-24.04`), or set CC to a compiler for x86_64 that finds static libbpf, libelf and zlib of that architecture',
    )
  })

  test('none would be installed for arm64', async () => {
    process.env.PATH = '/nowhere'
    await expect(refuseOtherArchitecture('arm64')).rejects.toThrow(
      'this machine is arm64 and has no compiler for them;',
    )
  })

  test('a cross compiler is enough; x86_64 is not even asked', async () => {
    compilerFor('x86_64-linux-gnu')
    await refuseOtherArchitecture('arm64')
    process.env.PATH = '/nowhere'
    await refuseOtherArchitecture('x64')
  })
})
