import type {SourceSpec} from './sources/spec.ts'

/** The architectures that guests run, as catalog, manifest and reports call them. */
export const ARCHES = ['x86_64', 'arm64', 's390x'] as const
export type Arch = (typeof ARCHES)[number]

/** A kernel as it stands in the catalog, or as the user names it: not yet a release. */
export interface KernelSpec {
  /** Id as shown everywhere: `debian-12-6.1`, `debian-12-6.1-arm64`, `debian-12-6.1@6.1.0-56-cloud-amd64`. */
  id: string
  /** Whose kernel it is: `Debian`. */
  distribution: string
  arch: Arch
  /** What the release begins with (`6.1`); absent where the newest is wanted whatever it is. */
  series?: string
  /** Exact release (`6.1.0-56-cloud-amd64`) when the user pinned one. */
  release?: string
  /** Kernel parameters that belong to the id, such as `lockdown=integrity`. */
  cmdline?: string
  source: SourceSpec
}

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

/** Paths inside of packages, without a leading `/` or `./`; empty for a package that is the file itself. `config` null: there is none. */
export interface KernelMembers {
  vmlinuz?: string
  config?: string | null
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

/**
 * What a package is inside: `tar` may be packed with gzip, xz or zstd, `file` is the wanted file itself, `folder` one of this
 * machine with modules in it.
 */
export const PACKAGE_FORMATS = ['deb', 'rpm', 'tar', 'file', 'folder'] as const
export type PackageFormat = (typeof PACKAGE_FORMATS)[number]

/** One file that a source publishes, by its digest; of a folder, the digest of the list of its files. */
export interface PackageFile {
  name: string
  version: string
  format: PackageFormat
  sha256: string
  size: number
  /** Where it lies, where its addresses are the machine's matter: mirrors of an archive, a registry, this disk. */
  place: PackagePlace | null
  /** Public addresses, best first; asked after the place. */
  urls: readonly string[]
  /** Paths in it, of files and folders, that a later layer of its image has removed. */
  hidden?: readonly string[]
}

export type PackagePlace =
  /** Path below an archive: `pool/main/l/linux/….deb` below `debian-security`. */
  | {kind: 'archive'; archive: string; path: string}
  /** Blob of a registry, by the digest of the package file. */
  | {kind: 'registry'; registry: string; repository: string}
  /** A file of the user's: absolute path. */
  | {kind: 'local'; path: string}

/** A kernel on this disk, verified. */
export interface KernelFiles {
  kernel: ResolvedKernel
  /**
   * Ways to boot it as it is packaged, best first; the last one is the plain one, which works everywhere. When it is known
   * what boots it, `bootImages` (image/boot-images.ts) puts those before it that have to be unpacked.
   */
  images: readonly [BootImage, ...BootImage[]]
  /** Digest of vmlinuz as the package has it. */
  vmlinuzSha256: string
  /** Path of the configuration that goes into the guest as /boot/config-<release>; null when it came without. */
  config: string | null
  /** Paths of the modules that were asked for with all they depend on, uncompressed, in load order. */
  modules: readonly ModuleFile[]
}

/**
 * What is booted, and the machine that it is booted on.
 * `bzimage-pc`: as packaged, on QEMU's `pc`, through its firmware. `vmlinux-pc`, `vmlinux-microvm`: unpacked on the host, by
 * its PVH note. `image-virt`: the arm64 Image, unpacked, on `virt`. `image-ccw`: s390x.
 */
export const BOOT_SHAPES = ['bzimage-pc', 'vmlinux-pc', 'vmlinux-microvm', 'image-virt', 'image-ccw'] as const
export type BootShape = (typeof BOOT_SHAPES)[number]

export interface BootImage {
  shape: BootShape
  path: string
}

/** One uncompressed kernel module. */
export interface ModuleFile {
  /** Name as the kernel knows it, with `_`: `sch_ingress`. */
  name: string
  path: string
}

/** The modules that a kernel is wanted with. */
export interface ModuleRequest {
  /** It is an error when the kernel does not have one of them. */
  modules: readonly string[]
  /** Those that would help on a kernel of this release, taken where it has them and they can be had. */
  optionalModules?(release: string): readonly OptionalModule[]
}

/** A module that the kernel may do without, or have built in. */
export interface OptionalModule {
  name: string
  /** What its build is asked for with: `CONFIG_NET_CLS_BPF`. */
  option: string
}

/** What happens while a kernel is looked up and fetched. Bytes are compressed bytes. */
export type KernelProgress =
  | {step: 'resolving'}
  | {step: 'fetching'; what: string; bytes: number; total: number}
  | {step: 'note'; message: string}

export type OnProgress = (progress: KernelProgress) => void
