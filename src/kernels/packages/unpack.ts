import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {UserError} from '../../base/errors.ts'
import {onDisk} from '../../files/disk.ts'
import type {KernelMembers, PackageFormat} from '../model/package-file.ts'
import {BadPackageError, type Consume} from './extraction.ts'
import {readPackage} from './package.ts'

/** One member of a package and the file it goes to. */
export interface WantedMember {
  /** What it is, for messages: `vmlinuz`. */
  what: string
  /** Whether a path of the archive is it. */
  is(path: string): boolean
  to: string
  /** The package is as good without it. */
  optional?: boolean
  maxBytes: number
  /** Its digest, where it is known before. */
  pin?: string | undefined
}

/**
 * Unpacks members into files.
 *
 * @returns digest of each member by its target, and how many bytes of the package it took to get the last one
 */
export async function unpackMembers(
  format: PackageFormat,
  path: string,
  name: string,
  members: readonly WantedMember[],
): Promise<{digests: Map<string, string>; bytes: number}> {
  const digests = new Map<string, string>()
  const bytes = await readPackage(format, path, name, {
    take(entry) {
      const member = members.find(({is, to}) => !digests.has(to) && is(entry))
      return member === undefined ? undefined : writeTo(member, name, digests)
    },
    enough: () => members.every(({to}) => digests.has(to)),
  })
  const missing = members.find(({to, optional}) => optional !== true && !digests.has(to))
  if (missing !== undefined) throw new BadPackageError(`${name} has no ${missing.what}`)
  return {digests, bytes}
}

function writeTo({to, maxBytes}: WantedMember, name: string, digests: Map<string, string>): Consume {
  return async (content, size) => {
    if (size > maxBytes)
      throw new UserError(`${name} holds a file of ${size} bytes where at most ${maxBytes} are expected`)
    const hash = createHash('sha256')
    const file = await onDisk(to, () => open(to, 'wx'))
    try {
      for await (const chunk of content) {
        hash.update(chunk)
        await onDisk(to, () => file.writeFile(chunk))
      }
    } finally {
      await file.close()
    }
    digests.set(to, hash.digest('hex'))
  }
}

/**
 * Where vmlinuz is: in /boot, or with the modules. Debian keeps it there since 7.2, RPM distributions since long; arm64
 * kernels are called Image in some.
 */
export function isVmlinuz(release: string, {vmlinuz}: KernelMembers = {}): WantedMember['is'] {
  if (vmlinuz !== undefined) return path => path === vmlinuz
  const names = [`boot/vmlinuz-${release}`, `boot/Image-${release}`, ...besideModules(release, 'vmlinuz', 'Image')]
  return path => names.includes(path)
}

/** Where the configuration is. */
export function isConfig(release: string, {config}: KernelMembers = {}): WantedMember['is'] {
  if (config !== undefined) return path => path === config
  const names = [`boot/config-${release}`, ...besideModules(release, 'config')]
  return path => names.includes(path)
}

/** Where the list of what is compiled in is. */
export function isBuiltinList(release: string): WantedMember['is'] {
  const names = besideModules(release, 'modules.builtin')
  return path => names.includes(path)
}

function besideModules(release: string, ...names: string[]): string[] {
  return names.flatMap(name => [`lib/modules/${release}/${name}`, `usr/lib/modules/${release}/${name}`])
}
