/** Source of a kernel, with one kind for each way of publishing. Each kind has a directory of the same name in archives/. */
export type SourceSpec = DebSpec | MainlineSpec | RpmSpec | OciSpec | UrlSpec | LocalSpec

/** A Debian archive: Debian's, Ubuntu's, or a custom one. */
export interface DebSpec {
  kind: 'deb'
  archive: DebArchive
  /** Suites in search order, newest first: `bookworm-security`, `bookworm`. */
  suites: readonly string[]
  /** Component with the kernels: `main`. */
  component: string
  /** The archive's name for the architecture: `amd64`. */
  architecture: string
  /** Metapackage that depends on the newest kernel of the line: `linux-image-cloud-amd64`. */
  metaPackage: string
  /** Ending of this build's releases: `-cloud-amd64`, `-generic`. */
  ending: string
}

/** A Debian archive. The mirrors, keys and archival addresses of `debian` and `ubuntu` are known (src/apt/mirrors.ts). */
export type DebArchive =
  | {name: 'debian' | 'ubuntu'}
  /** `keyring`: path of the keys; null if no key of the index is known. */
  | {name: 'own'; bases: readonly string[]; keyring: string | null}

/** Ubuntu's builds of upstream kernels: one directory per version, with CHECKSUMS and its signature. */
export interface MainlineSpec {
  kind: 'mainline'
  /** `https://kernel.ubuntu.com/mainline`. */
  bases: readonly string[]
  /** The archive's name for the architecture: `amd64`. */
  architecture: string
}

/** RPM repositories with a repodata directory. */
export interface RpmSpec {
  kind: 'rpm'
  /**
   * Addresses of repositories. All are read, and the newest kernel of all is used. An address that ends in `mirror.list` is a
   * list of mirrors. Variables such as `$arch` are already expanded.
   */
  repositories: readonly string[]
  /** Package with vmlinuz: `kernel-core`, `kernel-uek-core`, `kernel-default`. */
  package: string
  /** Packages with modules, in search order. Packages that a repository does not have are skipped. */
  modulePackages: readonly string[]
  /** Keys that sign the index or the packages. A downloaded key is accepted only if it has this fingerprint. */
  keys: readonly SigningKey[]
  /**
   * Addresses that keep deleted packages, with the placeholders `{name}`, `{version}`, `{release}`, `{arch}`, `{file}`,
   * `{source}`.
   */
  archival: readonly string[]
}

/** A public key, by address and fingerprint (40 uppercase hexadecimal digits). */
export interface SigningKey {
  url: string
  fingerprint: string
}

/** An image of a container registry that contains `boot/vmlinuz…`: cilium/ci-kernels, little-vm-helper. */
export interface OciSpec {
  kind: 'oci'
  /** Host, with a port if needed: `ghcr.io`. A registry on loopback has `http://` before it. */
  registry: string
  repository: string
  /** Tag or digest (`sha256:…`). */
  reference: string
}

/** A kernel by address: the image itself, or a package or archive that contains it. */
export interface UrlSpec {
  kind: 'url'
  image: UrlFile
  config: UrlFile | null
  modules: UrlFile | null
}

/** A file at one or more addresses with the same content. */
export interface UrlFile {
  urls: readonly string[]
  sha256: string
}

/** Files on this machine, with absolute paths. */
export type LocalSpec =
  | {kind: 'local'; image: string; config: string | null; modules: string | null}
  /** Build tree of a kernel: arch/<arch>/boot/…, .config, include/config/kernel.release, modules.order. */
  | {kind: 'local'; tree: string}
