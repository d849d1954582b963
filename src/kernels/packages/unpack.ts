import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {UserError} from '../../base/errors.ts'
import {onDisk} from '../../files/disk.ts'
import type {KernelMembers, PackageFormat} from '../model/package-file.ts'
import {BadPackageError, type Consume} from './extraction.ts'
import {readPackage} from './package.ts'

/** A member of a package, and the file to unpack it to. */
export interface WantedMember {
  /** Name, for messages: `vmlinuz`. */
  what: string
  /** Reports whether a path of the archive is this member. */
  is(path: string): boolean
  to: string
  /** It is not an error if the package does not have it. */
  optional?: boolean
  maxBytes: number
  /** SHA-256, if it is known in advance. */
  pin?: string | undefined
}

/**
 * Unpacks members into files.
 *
 * @returns the digest of each member by its target, and the number of bytes of the package that were read
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
      throw new UserError(`${name} contains a file of ${size} bytes, and at most ${maxBytes} are allowed`)
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
 * Matches the usual paths of vmlinuz: in /boot, or beside the modules, as in RPM distributions and in Debian since 7.2. Some
 * arm64 kernels are named Image.
 */
export function isVmlinuz(release: string, {vmlinuz}: KernelMembers = {}): WantedMember['is'] {
  if (vmlinuz !== undefined) return path => path === vmlinuz
  const names = [`boot/vmlinuz-${release}`, `boot/Image-${release}`, ...besideModules(release, 'vmlinuz', 'Image')]
  return path => names.includes(path)
}

/** Matches the usual paths of the configuration. */
export function isConfig(release: string, {config}: KernelMembers = {}): WantedMember['is'] {
  if (config !== undefined) return path => path === config
  const names = [`boot/config-${release}`, ...besideModules(release, 'config')]
  return path => names.includes(path)
}

/** Matches the usual paths of modules.builtin. */
export function isBuiltinList(release: string): WantedMember['is'] {
  const names = besideModules(release, 'modules.builtin')
  return path => names.includes(path)
}

function besideModules(release: string, ...names: string[]): string[] {
  return names.flatMap(name => [`lib/modules/${release}/${name}`, `usr/lib/modules/${release}/${name}`])
}
