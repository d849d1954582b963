import {mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {installCommand, packageManager, packagesFor} from '../../src/host/package-managers.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
const path = process.env.PATH
let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(root, 'path-'))
  process.env.PATH = directory
})
afterEach(() => {
  process.env.PATH = path
})

/** Makes a machine with these programs and this os-release. */
function machine(programs: readonly string[], release = ''): string {
  for (const program of programs) writeFileSync(join(directory, program), '#!/bin/sh\n', {mode: 0o755})
  writeFileSync(join(directory, 'os-release'), release)
  return join(directory, 'os-release')
}

describe('the package manager', () => {
  test.each([
    [
      'Ubuntu',
      'ID=ubuntu\nID_LIKE=debian\n',
      ['apt-get'],
      'apt-get install --no-install-recommends qemu-system-x86 gcc',
    ],
    [
      'Fedora',
      'ID=fedora\n',
      ['dnf', 'apt-get'],
      'dnf install -y --setopt=install_weak_deps=False qemu-system-x86-core gcc',
    ],
    [
      'openSUSE',
      'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n',
      ['zypper'],
      'zypper --non-interactive install --no-recommends qemu-x86 gcc',
    ],
    ['Arch', 'ID=arch\n', ['pacman'], 'pacman -S --needed --noconfirm qemu-system-x86 gcc'],
    ['Manjaro', 'ID=manjaro\nID_LIKE=arch\n', ['pacman'], 'pacman -S --needed --noconfirm qemu-system-x86 gcc'],
    ['Alpine', 'ID=alpine\n', ['apk'], 'apk add --no-cache qemu-system-x86_64 gcc'],
    ['NixOS', 'ID=nixos\n', ['nix-shell'], 'nix-shell -p qemu gcc'],
    [
      'Debian with other package managers',
      'ID=debian\n',
      ['dnf', 'pacman', 'zypper', 'apt-get'],
      'apt-get install --no-install-recommends qemu-system-x86 gcc',
    ],
    [
      'an unknown distribution',
      'ID=ours\n',
      ['zypper'],
      'zypper --non-interactive install --no-recommends qemu-x86 gcc',
    ],
    ['a system without os-release', '', ['apt-get'], 'apt-get install --no-install-recommends qemu-system-x86 gcc'],
  ])('of %s, and the names of its packages', (_, release, programs, command) => {
    const manager = packageManager(machine(programs, release))
    const packages = [...(manager?.packages['qemu-x86_64'] ?? []), ...(manager?.packages.compiler ?? [])]
    expect(manager && installCommand(manager, packages).replace(/^sudo /, '')).toBe(command)
  })

  test('of the RHEL family has no QEMU for guests', () => {
    const release = machine(['dnf'], 'ID="almalinux"\nID_LIKE="rhel centos fedora"\n')
    expect(packageManager(release)?.packages).toMatchObject({
      compiler: ['gcc'],
      'compiler-arm64': ['gcc-aarch64-linux-gnu'],
    })
    expect(packageManager(release)?.packages).not.toHaveProperty('qemu-x86_64')
  })

  test('is unknown: the package names are those of Debian', () => {
    expect(packageManager(machine([]))).toBeUndefined()
    expect(packagesFor('qemu-arm64')).toEqual(['qemu-system-arm'])
  })
})
