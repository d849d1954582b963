import type {Arch} from '../../model/arch.ts'
import type {KernelMembers, PackageFile} from './package-file.ts'

/**
 * Result of the signature check for a kernel's index; `unchecked` has the reason. `of: 'packages'`: the index is not signed,
 * but each package is.
 */
export type Signature = {status: 'good'; by: string; of?: 'packages'} | {status: 'unchecked'; why: string}

/** A kernel found at its source, with everything needed to fetch exactly this kernel again. Stored as JSON. */
export interface ResolvedKernel {
  id: string
  release: string
  arch: Arch
  /** The distribution's version of the package: `6.1.192-2`. */
  version: string
  /** Time of the lookup, ISO 8601. */
  resolvedAt: string
  /** Date of the index that lists it, ISO 8601. Snapshot archives are queried for this date. */
  indexDate: string
  signature: Signature
  /** Package with vmlinuz, and with the config unless `config` names another package. */
  image: PackageFile
  /** Package with the config, if it is not `image`. Also absent if there is no config at all. */
  config?: PackageFile
  /** Packages with modules, searched in this order until all requested modules are found. May contain `image`. */
  modules: readonly PackageFile[]
  /** Paths in the packages, if the source knows them. Otherwise the usual paths of distributions are searched. */
  members?: KernelMembers
  /** Digests of the files in the packages, known after the first fetch. With them, a fetch reads only the bytes it needs. */
  pins?: KernelPins
}

/** Files of a fetched kernel. */
export interface KernelPins {
  vmlinuzSha256: string
  /** Null: the kernel has no configuration. */
  configSha256: string | null
  /** Bytes of the image package that suffice to unpack vmlinuz (and the config, if it is in the same package). */
  imageBytes: number
  /** Bytes of the config's own package that suffice. */
  configBytes?: number
}
