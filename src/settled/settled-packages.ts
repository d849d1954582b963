import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../base/package-root.ts'
import type {Arch} from '../model/arch.ts'
import {DEFAULT_LIBBPF, type LibbpfVersion} from '../model/libbpf-version.ts'

/** A package of Debian's that is settled: what it is unpacked from is known by its digest, whoever serves it. */
export interface SettledPackage {
  name: string
  version: string
  /** Below a mirror's `debian`. */
  path: string
  sha256: string
  size: number
}

/** What the validator is built from, by the name of the Debian package. */
export const LIBRARY_PACKAGES = [
  'libbpf-dev',
  'libelf-dev',
  'zlib1g-dev',
  'libzstd-dev',
  'libc6-dev',
  'linux-libc-dev',
] as const
export type LibraryPackage = (typeof LIBRARY_PACKAGES)[number]

/** What guests and key checks take out of packages besides. */
export const TOOL_PACKAGES = ['busybox-static', 'ubuntu-keyring'] as const
export type ToolPackage = (typeof TOOL_PACKAGES)[number]

/** Packages of one release of Debian that belong together, whole for every architecture. */
export interface LibrarySet {
  libbpf: LibbpfVersion
  /** Debian's code name of the release. */
  release: string
  /** When the index was made that lists them, ISO 8601: the snapshot archive has them as of that day. */
  listedAt: string
  packages: Readonly<Record<Arch, Readonly<Record<LibraryPackage, SettledPackage>>>>
}

/** native/libraries.json, written by `npm run settle-libraries`. */
export interface SettledPackages {
  sets: readonly LibrarySet[]
  tools: {
    listedAt: string
    packages: Readonly<Record<Arch, Readonly<Record<ToolPackage, SettledPackage>>>>
  }
}

export const SETTLED_FILE = 'native/libraries.json'

let settled: SettledPackages | undefined

/** All packages that are settled. Read once. */
export function settledPackages(): SettledPackages {
  settled ??= JSON.parse(readFileSync(join(packageRoot, SETTLED_FILE), 'utf8')) as SettledPackages
  return settled
}

/** The set of a version of libbpf. */
export function librarySet(libbpf: LibbpfVersion = DEFAULT_LIBBPF): LibrarySet {
  const set = settledPackages().sets.find(candidate => candidate.libbpf === libbpf)
  if (set === undefined) throw new Error(`${SETTLED_FILE} has no set with libbpf ${libbpf}`)
  return set
}

/** A tool's package, and the day for the snapshot archive. */
export function settledTool(name: ToolPackage, arch: Arch): {file: SettledPackage; listedAt: string} {
  const {listedAt, packages} = settledPackages().tools
  return {file: packages[arch][name], listedAt}
}
