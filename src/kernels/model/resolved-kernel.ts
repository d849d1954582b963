import type {Arch} from '../../model/arch.ts'
import type {KernelMembers, PackageFile} from './package-file.ts'

/**
 * How the signature of what lists a kernel ended: `unchecked` says why. `of` packages: their list is not signed, each of
 * them is.
 */
export type Signature = {status: 'good'; by: string; of?: 'packages'} | {status: 'unchecked'; why: string}

/** A kernel found at its source: everything needed to fetch it, and to fetch the same again. Stored as JSON. */
export interface ResolvedKernel {
  id: string
  release: string
  arch: Arch
  /** Distribution's version of the package: `6.1.192-2`. */
  version: string
  /** When it was looked up, ISO 8601. */
  resolvedAt: string
  /** Date of the index that lists it, ISO 8601: archives that keep every day are asked for that day. */
  indexDate: string
  signature: Signature
  /** Package that holds vmlinuz, and the config unless `config` names another one. */
  image: PackageFile
  /** Package that holds the config, when it is another one. Absent as well where there is no config at all. */
  config?: PackageFile
  /** Packages that hold modules, asked in this order until all that is wanted was found; may name `image`. */
  modules: readonly PackageFile[]
  /** Where things are in the packages, for sources that know it: else the places that distributions use are looked at. */
  members?: KernelMembers
  /** Digests of what was inside, known once the kernel was fetched. With them a fetch reads no byte too many. */
  pins?: KernelPins
}

/** What a fetched kernel consists of. */
export interface KernelPins {
  vmlinuzSha256: string
  /** Null: it came without its configuration. */
  configSha256: string | null
  /** So many bytes of the image package suffice to unpack vmlinuz (and the config, where it is in the same package). */
  imageBytes: number
  /** So many bytes of the config's own package suffice. */
  configBytes?: number
}
