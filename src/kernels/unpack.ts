import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {UserError} from '../errors.ts'
import {BadPackageError, type Consume, readDeb} from './deb.ts'
import {onDisk} from './disk.ts'

/** One member of a package and the file it goes to. */
export interface WantedMember {
  /** All paths it may have, by layout. */
  paths: readonly string[]
  to: string
  /** The package is as good without it. */
  optional?: boolean
  maxBytes: number
}

/**
 * Unpacks members into files.
 *
 * @returns digest of each member by its target, and how many bytes of the package it took to get the last one
 */
export async function unpackMembers(
  path: string,
  what: string,
  members: readonly WantedMember[],
): Promise<{digests: Map<string, string>; bytes: number}> {
  const digests = new Map<string, string>()
  const bytes = await readDeb(path, what, {
    take(name) {
      const member = members.find(({paths}) => paths.includes(name))
      return member === undefined || digests.has(member.to) ? undefined : writeTo(member, what, digests)
    },
    enough: () => members.every(({to}) => digests.has(to)),
  })
  const missing = members.find(({to, optional}) => optional !== true && !digests.has(to))
  if (missing !== undefined) throw new BadPackageError(`${what} has no ${missing.paths.join(' nor ')}`)
  return {digests, bytes}
}

function writeTo({to, maxBytes}: WantedMember, what: string, digests: Map<string, string>): Consume {
  return async (content, size) => {
    if (size > maxBytes)
      throw new UserError(`${what} holds a file of ${size} bytes where at most ${maxBytes} are expected`)
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

/** Where vmlinuz is: /boot up to 7.1, with the modules since. */
export function vmlinuzPaths(release: string): string[] {
  return [`boot/vmlinuz-${release}`, `usr/lib/modules/${release}/vmlinuz`]
}

/** Where the configuration is. */
export function configPaths(release: string): string[] {
  return [`boot/config-${release}`, `usr/lib/modules/${release}/config`]
}

/** Where the list of what is compiled in is. */
export function builtinPaths(release: string): string[] {
  return [`lib/modules/${release}/modules.builtin`, `usr/lib/modules/${release}/modules.builtin`]
}
