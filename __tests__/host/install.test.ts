import {chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {installMissing} from '../../src/host/install.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
const calls = join(directory, 'calls')
const path = process.env.PATH
const infos: string[] = []
const logger = {info: (message: string) => infos.push(message), warning: () => {}, debug: () => {}}
const missing = [
  {what: 'qemu', why: 'boots', packages: ['qemu-system-x86']},
  {what: 'cc', why: 'builds', packages: ['gcc', 'libc6-dev']},
  {what: 'libc', why: 'static', packages: ['libc6-dev']},
]

/** A fake package manager that records its arguments: the real one would change the machine. */
function aptGet(script: string): void {
  mkdirSync(join(directory, 'bin'), {recursive: true})
  writeFileSync(join(directory, 'bin/apt-get'), `#!/bin/sh\necho "$@" >> ${calls}\n${script}\n`)
  chmodSync(join(directory, 'bin/apt-get'), 0o755)
  process.env.PATH = `${join(directory, 'bin')}:${path}`
}

beforeEach(() => {
  writeFileSync(calls, '')
  infos.length = 0
})
afterEach(() => {
  process.env.PATH = path
})

const asRoot = process.getuid?.() === 0 ? test : test.skip
const options = (allowed: boolean) => ({
  allowed,
  logger,
  signal: new AbortController().signal,
  log: join(directory, 'install.log'),
})

describe('installMissing', () => {
  test('does nothing if nothing is missing', async () => {
    aptGet('exit 1')
    await installMissing([], options(true))
    expect(readFileSync(calls, 'utf8')).toBe('')
  })

  test('if not allowed, reports the exact command, with each package once', async () => {
    aptGet('exit 0')
    await expect(installMissing(missing, options(false))).rejects.toThrow(
      /^this machine is missing qemu \(boots\), cc \(builds\), libc \(static\); install it with: (?:sudo )?apt-get install --no-install-recommends qemu-system-x86 gcc libc6-dev$/,
    )
    expect(readFileSync(calls, 'utf8')).toBe('')
  })

  asRoot('installs only what is missing, and logs which and why (as root)', async () => {
    aptGet('exit 0')
    await installMissing(missing, options(true))
    expect(infos).toEqual([
      'installing qemu-system-x86 gcc libc6-dev with apt-get: this machine is missing qemu (boots), cc (builds), libc (static)',
      'apt-get has downloaded the packages and now installs them',
      expect.stringMatching(/^installed qemu-system-x86 gcc libc6-dev in \d+\.\d s$/),
    ])
    expect(readFileSync(calls, 'utf8')).toMatch(
      /^install .*--download-only qemu-system-x86 gcc libc6-dev\ninstall .*qemu-system-x86 gcc libc6-dev\n$/,
    )
  })

  asRoot(
    'updates the package lists if the first try fails, and reports the reason if the second fails (as root)',
    async () => {
      aptGet('[ "$1" = update ] && exit 0; echo "E: Unable to locate package gcc" >&2; exit 100')
      await expect(installMissing(missing, options(true))).rejects.toThrow(
        /^apt-get could not install qemu-system-x86 gcc libc6-dev: no apt source has gcc; check apt's sources .*, and run again \(full output: \S+install.log; to install manually: apt-get install .* gcc libc6-dev\)$/,
      )
      expect(
        readFileSync(calls, 'utf8')
          .split('\n')
          .map(line => line.split(' ')[0]),
      ).toEqual(['install', 'update', 'install', ''])
    },
  )

  test('without a known package manager, reports the package names', async () => {
    process.env.PATH = '/nowhere'
    await expect(installMissing(missing, options(true))).rejects.toThrow(
      /install it with the system's package manager \(on Debian: qemu-system-x86 gcc libc6-dev\)/,
    )
  })

  describe('with the package manager of another distribution', () => {
    /** A fake package manager that records its arguments, instead of apt-get. */
    function other(name: string, script: string): void {
      const bin = mkdtempSync(join(directory, 'bin-'))
      writeFileSync(join(bin, name), `#!/bin/sh\necho "$http_proxy $@" >> ${calls}\n${script}\n`, {mode: 0o755})
      process.env.PATH = `${bin}:/nowhere`
    }
    const aCompiler = {what: 'a C compiler', why: 'builds', packages: ['gcc']}

    asRoot('runs it with the proxies (as root)', async () => {
      other('zypper', 'exit 0')
      process.env.HTTP_PROXY = 'http://proxy.example:3128'
      await installMissing([aCompiler], options(true))
      delete process.env.HTTP_PROXY
      expect(readFileSync(calls, 'utf8')).toBe(
        'http://proxy.example:3128 --non-interactive install --no-recommends gcc\n',
      )
    })

    asRoot('reports its message as the reason (as root)', async () => {
      other('apk', 'echo "ERROR: unable to select packages:" >&2; echo "  gcc (no such package):" >&2; exit 1')
      await expect(installMissing([aCompiler], options(true))).rejects.toThrow(
        /^apk could not install gcc: ERROR: unable to select packages: gcc \(no such package\): \(full output: \S+install.log; to install manually: apk add --no-cache gcc\)$/,
      )
    })

    test('if not allowed, reports the exact command', async () => {
      other('pacman', 'exit 0')
      await expect(installMissing([aCompiler], options(false))).rejects.toThrow(
        /install it with: (?:sudo )?pacman -S --needed --noconfirm gcc$/,
      )
      expect(readFileSync(calls, 'utf8')).toBe('')
    })

    test('reports the command of one that only the user can run', async () => {
      other('nix-shell', 'exit 0')
      await expect(installMissing([aCompiler], options(true))).rejects.toThrow(/install it with: nix-shell -p gcc$/)
      expect(readFileSync(calls, 'utf8')).toBe('')
    })

    test('reports programs without a package, with the command for the rest', async () => {
      other('dnf', 'exit 0')
      const qemu = {what: 'qemu-system-x86_64', why: 'boots', packages: []}
      await expect(installMissing([qemu, aCompiler], options(true))).rejects.toThrow(
        /; dnf has no package with qemu-system-x86_64: install it from another source and add it to the PATH, and run: (?:sudo )?dnf install -y --setopt=install_weak_deps=False gcc$/,
      )
    })
  })

  asRoot('reports a program that is not on the PATH although its package is installed (as root)', async () => {
    aptGet('exit 0')
    const hidden = {what: 'qemu', why: 'boots', packages: ['qemu-system-x86'], program: 'qemu-system-none'}
    await expect(installMissing([hidden], options(true))).rejects.toThrow(
      /^qemu-system-none cannot be found, although qemu-system-x86 was installed; add its directory to the PATH \(/,
    )
  })
})
