/** Where kernels come from: one kind for each way they are published. Each has a folder here of the same name. */
export type SourceSpec = DebSpec | MainlineSpec | RpmSpec | OciSpec | UrlSpec | LocalSpec

/** A Debian archive: Debian's, Ubuntu's, or one of the user's own. */
export interface DebSpec {
  kind: 'deb'
  archive: DebArchive
  /** Suites in the order they are asked, newest first: `bookworm-security`, `bookworm`. */
  suites: readonly string[]
  /** Component of the suites that has kernels: `main`. */
  component: string
  /** The archive's word for the architecture: `amd64`. */
  architecture: string
  /** Meta package that points to the newest kernel of the line: `linux-image-cloud-amd64`. */
  metaPackage: string
  /** What the releases of this build end with: `-cloud-amd64`, `-generic`. */
  ending: string
}

/** `debian` and `ubuntu` have mirrors, keys and archival addresses that are known (src/apt/mirrors.ts). */
export type DebArchive =
  | {name: 'debian' | 'ubuntu'}
  /** `keyring`: path of the keys, or null where the index is not signed by any we know. */
  | {name: 'own'; bases: readonly string[]; keyring: string | null}

/** Ubuntu's builds of upstream kernels: one folder a version, with CHECKSUMS and its signature. */
export interface MainlineSpec {
  kind: 'mainline'
  /** `https://kernel.ubuntu.com/mainline`. */
  bases: readonly string[]
  /** The archive's word for the architecture: `amd64`. */
  architecture: string
}

/** Repositories of RPM packages with a repodata folder. */
export interface RpmSpec {
  kind: 'rpm'
  /**
   * Addresses of repositories, all asked and the newest kernel of all taken. One that ends in `mirror.list` is a list of them.
   * The variables `$series` and `$release` are not expanded here: the catalog has done it.
   */
  repositories: readonly string[]
  /** Package that has vmlinuz: `kernel-core`, `kernel-uek-core`, `kernel-default`. */
  package: string
  /** Packages of modules, in the order they are asked; those that a repository does not have are passed over. */
  modulePackages: readonly string[]
  /** Keys that sign the index or the packages; a key is taken from its address, and only with this fingerprint. */
  keys: readonly SigningKey[]
  /** Addresses that keep what repositories delete, with `{name}`, `{version}`, `{release}`, `{arch}`, `{file}`, `{source}` in them. */
  archival: readonly string[]
}

/** A public key: where it is and how it is told from any other. Fingerprint: 40 hexadecimal digits, capital. */
export interface SigningKey {
  url: string
  fingerprint: string
}

/** An image of a container registry that has `boot/vmlinuz…` in it: cilium/ci-kernels, little-vm-helper's. */
export interface OciSpec {
  kind: 'oci'
  /** `ghcr.io`, or with a port; `http://` before it for a registry on loopback. */
  registry: string
  repository: string
  /** Tag, or digest (`sha256:…`). */
  reference: string
}

/** A kernel by its address: the image itself, or a package or archive that has it. */
export interface UrlSpec {
  kind: 'url'
  image: UrlFile
  config: UrlFile | null
  modules: UrlFile | null
}

export interface UrlFile {
  urls: readonly string[]
  sha256: string
}

/** Files of this machine: paths are absolute. */
export type LocalSpec =
  | {kind: 'local'; image: string; config: string | null; modules: string | null}
  /** Where a kernel was built: arch/<arch>/boot/…, .config, include/config/kernel.release, modules.order. */
  | {kind: 'local'; tree: string}
