import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {installMissing} from '../../src/host/install.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const folder = temporaryFolder()
const calls = join(folder, 'calls')
const path = process.env.PATH
const infos: string[] = []
const logger = {info: (message: string) => infos.push(message), warning: () => {}, debug: () => {}}
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
