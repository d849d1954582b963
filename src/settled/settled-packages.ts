import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../base/package-root.ts'
import type {Arch} from '../model/arch.ts'
import {DEFAULT_LIBBPF, type LibbpfVersion} from '../model/libbpf-version.ts'

/** A Debian package that is pinned by its digest, so that any server can provide it. */
export interface SettledPackage {
  name: string
  version: string
  /** Path below the `debian` directory of a mirror. */
  path: string
  sha256: string
  size: number
}

/** Debian packages from which the validator is built. */
export const LIBRARY_PACKAGES = [
  'libbpf-dev',
  'libelf-dev',
  'zlib1g-dev',
  'libzstd-dev',
  'libc6-dev',
  'linux-libc-dev',
] as const
export type LibraryPackage = (typeof LIBRARY_PACKAGES)[number]

/** Debian packages with files for guests and signature checks. */
export const TOOL_PACKAGES = ['busybox-static', 'ubuntu-keyring'] as const
type ToolPackage = (typeof TOOL_PACKAGES)[number]

/** Matching packages of one Debian release, for all architectures. */
export interface LibrarySet {
  libbpf: LibbpfVersion
  /** Code name of the Debian release. */
  release: string
  /** Date of the index that lists them, ISO 8601. The snapshot archive has them on that day. */
  listedAt: string
  packages: Readonly<Record<Arch, Readonly<Record<LibraryPackage, SettledPackage>>>>
}

/** Contents of native/libraries.json, which `npm run settle-libraries` writes. */
export interface SettledPackages {
  sets: readonly LibrarySet[]
  tools: {
    listedAt: string
    packages: Readonly<Record<Arch, Readonly<Record<ToolPackage, SettledPackage>>>>
  }
}

export const SETTLED_FILE = 'native/libraries.json'

let settled: SettledPackages | undefined

/** Returns all settled packages. The file is read once. */
export function settledPackages(): SettledPackages {
  settled ??= JSON.parse(readFileSync(join(packageRoot, SETTLED_FILE), 'utf8')) as SettledPackages
  return settled
}

/** Returns the packages for a version of libbpf. */
export function librarySet(libbpf: LibbpfVersion = DEFAULT_LIBBPF): LibrarySet {
  const set = settledPackages().sets.find(candidate => candidate.libbpf === libbpf)
  if (set === undefined) throw new Error(`${SETTLED_FILE} has no set with libbpf ${libbpf}`)
  return set
}

/** Returns the package of a tool, and the date for the snapshot archive. */
export function settledTool(name: ToolPackage, arch: Arch): {file: SettledPackage; listedAt: string} {
  const {listedAt, packages} = settledPackages().tools
  return {file: packages[arch][name], listedAt}
}
