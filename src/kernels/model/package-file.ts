import {isAbsolute} from 'node:path'

const SHA256 = /^[0-9a-f]{64}$/
const RELATIVE_PATH = /^[A-Za-z0-9.+~_^:/-]+$/

/** Reports whether data has the shape that a lookup writes. The path of the package must stay below its archive. */
export function isPackageFile(data: unknown): data is PackageFile {
  if (typeof data !== 'object' || data === null) return false
  const {name, version, format, place, urls, sha256, size, hidden} = data as Record<string, unknown>
  return (
    typeof name === 'string' &&
    typeof version === 'string' &&
    PACKAGE_FORMATS.some(known => known === format) &&
    (place === null || isPlace(place)) &&
    Array.isArray(urls) &&
    urls.every(isAddress) &&
    typeof sha256 === 'string' &&
    SHA256.test(sha256) &&
    typeof size === 'number' &&
    size > 0 &&
    (hidden === undefined || (Array.isArray(hidden) && hidden.every(path => typeof path === 'string')))
  )
}

function isPlace(data: unknown): data is PackagePlace {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  const place = data as Record<string, unknown>
  switch (place.kind) {
    case 'archive':
      return isRelativePath(place.archive) && isRelativePath(place.path)
    case 'registry':
      return typeof place.registry === 'string' && isRelativePath(place.repository)
    case 'local':
      return typeof place.path === 'string' && isAbsolute(place.path)
    default:
      return false
  }
}

/** Reports whether a path stays below its base: it is not absolute and has no `..`. */
export function isRelativePath(text: unknown): text is string {
  return (
    typeof text === 'string' && RELATIVE_PATH.test(text) && !text.startsWith('/') && !text.split('/').includes('..')
  )
}

function isAddress(text: unknown): text is string {
  return typeof text === 'string' && URL.canParse(text) && /^https?:\/\/[^/]/.test(text)
}

/**
 * Paths in packages, without a leading `/` or `./`; empty if the package is the file itself. `config` null: the kernel has
 * none.
 */
export interface KernelMembers {
  vmlinuz?: string
  config?: string | null
}

/**
 * Formats of packages: `tar` may be compressed with gzip, xz or zstd; `file` is the wanted file itself; `folder` is a directory
 * with modules on this machine.
 */
const PACKAGE_FORMATS = ['deb', 'rpm', 'tar', 'file', 'folder'] as const

export type PackageFormat = (typeof PACKAGE_FORMATS)[number]

/** A file that a source publishes, identified by its digest. For a directory, the digest covers the list of its files. */
export interface PackageFile {
  name: string
  version: string
  format: PackageFormat
  sha256: string
  size: number
  /** Place from which this machine derives the addresses: mirrors of an archive, a registry, this disk. */
  place: PackagePlace | null
  /** Public addresses, best first; tried after the place. */
  urls: readonly string[]
  /** Files and directories in it that a later layer of its image removes. */
  hidden?: readonly string[]
}

export type PackagePlace =
  /** Path below an archive: `pool/main/l/linux/….deb` below `debian-security`. */
  | {kind: 'archive'; archive: string; path: string}
  /** Blob of a registry, identified by the digest of the package file. */
  | {kind: 'registry'; registry: string; repository: string}
  /** A file of the user, by its absolute path. */
  | {kind: 'local'; path: string}
