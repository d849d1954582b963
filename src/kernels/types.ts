/** A kernel as it stands in the catalog, or as the user names it: not yet a release. */
export interface KernelSpec {
  /** Id as shown everywhere: `debian-12-6.1`, `debian-12-6.1-generic`, `debian-12-6.1@6.1.0-56-cloud-amd64`. */
  id: string
  /** Whose kernel it is: `Debian`. */
  distribution: string
  arch: 'x86_64'
  source: DebianSpec
}

/** Build of a kernel: `cloud` is small and what the plain id means, `generic` is the full one, `rt` is PREEMPT_RT. */
export type Flavour = 'cloud' | 'generic' | 'rt'

/** Where Debian keeps a kernel. */
export interface DebianSpec {
  kind: 'debian'
  /** Suites in the order they are asked, newest first: `bookworm-security`, `bookworm`. */
  suites: readonly string[]
  flavour: Flavour
  /** Meta package that points to the newest kernel of the line: `linux-image-cloud-amd64`. */
  metaPackage: string
  /** What the release begins with (`6.1`); absent where the newest is wanted whatever it is. */
  series?: string
  /** Exact release (`6.1.0-56-cloud-amd64`) when the user pinned one. */
  release?: string
}

/** How the signature of the index ended: `unchecked` says why. */
export type Signature = {status: 'good'; by: string} | {status: 'unchecked'; why: string}

/** A kernel found at its source: everything needed to fetch it, and to fetch the same again. Stored as JSON. */
export interface ResolvedKernel {
  id: string
  release: string
  arch: 'x86_64'
  /** Distribution's version of the package: `6.1.192-2`. */
  version: string
  /** When it was looked up, ISO 8601. */
  resolvedAt: string
  /** Date of the index that lists it, ISO 8601: the snapshot archive of that day has its files. */
  indexDate: string
  signature: Signature
  /** Package that holds vmlinuz. */
  image: PackageFile
  /** Package that holds the config, when it is another one (layouts C and D). */
  base?: PackageFile
  /** Package that holds the modules, when it is another one. */
  modules?: PackageFile
  /** Digests of what was inside, known once the kernel was fetched. With them a fetch reads no byte too many. */
  pins?: KernelPins
}

/** What a fetched kernel consists of. */
export interface KernelPins {
  vmlinuzSha256: string
  configSha256: string
  /** So many bytes of the image package suffice to unpack vmlinuz (and the config, where it is in the same package). */
  imageBytes: number
}

/** Archives that a Debian mirror carries. */
export const ARCHIVES = ['debian', 'debian-security'] as const
export type Archive = (typeof ARCHIVES)[number]

/** One file of a package archive, with mirrors left out: they are the machine's matter. */
export interface PackageFile {
  name: string
  version: string
  archive: Archive
  /** Path below the archive: `pool/main/l/linux/….deb`. */
  path: string
  sha256: string
  size: number
}

/** A kernel on this disk, verified. */
export interface KernelFiles {
  kernel: ResolvedKernel
  /** Path of the bzImage. */
  vmlinuz: string
  vmlinuzSha256: string
  /** Path of the configuration that goes into the guest as /boot/config-<release>. */
  config: string
  /** Paths of the modules that were asked for with all they depend on, uncompressed, in load order. */
  modules: readonly ModuleFile[]
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
