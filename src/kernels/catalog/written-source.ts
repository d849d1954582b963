import type {Arch} from '../../model/arch.ts'
import {showUrl} from '../../net/http.ts'
import type {DebSpec, SigningKey, SourceSpec, UrlFile} from '../model/source-spec.ts'

/** Source of a kernel in the notation of the catalog and manifests: exactly one of these. */
export interface WrittenSource {
  deb?: {
    /** Debian's or Ubuntu's archive; otherwise `bases`. */
    archive?: 'debian' | 'ubuntu'
    bases?: string[]
    keyring?: string
    suites?: string[]
    component?: string
    package?: string
    ending?: string
  }
  mainline?: {bases: string[]}
  rpm?: {
    repositories?: string[]
    package?: string
    modules?: string[]
    keys?: SigningKey[]
    archival?: string[]
  }
  /** `ghcr.io/cilium/ci-kernels:6.1`. */
  oci?: string
  /** Path or URL. */
  image?: string
  sha256?: string
  config?: WrittenFileSource
  modules?: WrittenFileSource
  /** Build tree of a kernel. */
  tree?: string
}

/** A path, or a URL with its digest. */
type WrittenFileSource = string | {url: string; sha256: string}

/** Context of a conversion. */
interface SourceContext {
  arch: Arch
  /** Makes a path absolute. */
  absolute(path: string): string
  /** Reports a problem: its key, what is wrong, and the fix. */
  report(key: keyof WrittenSource, message: string): void
}

const KINDS = ['deb', 'mainline', 'rpm', 'oci', 'image', 'tree'] as const satisfies readonly (keyof WrittenSource)[]
/** Keys that are allowed only with `image`. */
const IMAGE_KEYS = ['sha256', 'config', 'modules'] as const satisfies readonly (keyof WrittenSource)[]

const DEB_ARCHITECTURES = {x86_64: 'amd64', arm64: 'arm64', s390x: 's390x'} as const satisfies Record<Arch, string>
const RPM_ARCHITECTURES = {x86_64: 'x86_64', arm64: 'aarch64', s390x: 's390x'} as const satisfies Record<Arch, string>

/**
 * `registry/repository:tag` or `…@sha256:…`, with `http://` before it for a registry on loopback. A tag before a digest is
 * ignored.
 */
const OCI =
  /^(?:https:\/\/|(http:\/\/))?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?)\/([a-z\d][a-z\d._/-]*)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[a-f\d]{64}))?$/
/** A name and password, which must not be shown. */
const LOGIN = /^.*@(?!sha256:)/
/** Distinguishes a registry from the first directory of a repository. */
const REGISTRY = /[.:]|^localhost$/

/**
 * Converts a written source, of the catalog or of a manifest.
 *
 * @returns undefined if there is no source, or if a problem was reported
 */
export function sourceSpec(written: WrittenSource, context: SourceContext): SourceSpec | undefined {
  const kinds = KINDS.filter(kind => written[kind] !== undefined)
  const [kind, other] = kinds
  if (kind === undefined) return undefined
  if (other !== undefined) {
    context.report(other, `a kernel has exactly one source, not ${kinds.map(code).join(' and ')}; keep one`)
    return undefined
  }
  const stray = IMAGE_KEYS.find(key => written[key] !== undefined)
  if (kind !== 'image' && stray !== undefined) {
    context.report(
      stray,
      `${code(stray)} is allowed only with \`image\`, and this kernel comes from ${code(kind)}; remove it`,
    )
    return undefined
  }
  switch (kind) {
    case 'deb':
      return debSpec(written.deb ?? {}, context)
    case 'mainline':
      return {kind, bases: written.mainline?.bases ?? [], architecture: DEB_ARCHITECTURES[context.arch]}
    case 'rpm':
      return rpmSpec(written.rpm ?? {}, context.arch)
    case 'oci':
      return ociSpec(written.oci ?? '', context)
    case 'image':
      return imageSpec(written, written.image ?? '', context)
    case 'tree':
      return {kind: 'local', tree: context.absolute(written.tree ?? '')}
  }
}

function debSpec(
  written: NonNullable<WrittenSource['deb']>,
  {arch, absolute, report}: SourceContext,
): DebSpec | undefined {
  const {archive, bases, keyring, suites = [], component = 'main'} = written
  if ((archive === undefined) === (bases === undefined)) {
    report('deb', 'expected `archive: debian` or `archive: ubuntu`, or the `bases` of a custom archive')
    return undefined
  }
  if (archive !== undefined && keyring !== undefined) {
    report('deb', `the keys of ${archive} are known; remove \`keyring\`, which is allowed only with \`bases\``)
    return undefined
  }
  const architecture = DEB_ARCHITECTURES[arch]
  const metaPackage = (written.package ?? '').replaceAll('$arch', architecture)
  return {
    kind: 'deb',
    archive:
      archive === undefined
        ? {name: 'own', bases: bases ?? [], keyring: keyring === undefined ? null : absolute(keyring)}
        : {name: archive},
    suites,
    component,
    architecture,
    metaPackage,
    ending: written.ending?.replaceAll('$arch', architecture) ?? endingOf(metaPackage),
  }
}

/** Returns `-cloud-amd64` for `linux-image-6.12-cloud-amd64`, `-aws` for `linux-image-aws-lts-22.04`. */
function endingOf(metaPackage: string): string {
  return `-${metaPackage.replace(/^linux-image-(?:\d[\d.]*-)?/, '').replace(/-(?:hwe|lts)-[\d.]+$/, '')}`
}

function rpmSpec(written: NonNullable<WrittenSource['rpm']>, arch: Arch): SourceSpec {
  const {repositories = [], package: image = '', modules = [image], keys = [], archival = []} = written
  const expand = (text: string) => text.replaceAll('$arch', RPM_ARCHITECTURES[arch])
  return {
    kind: 'rpm',
    repositories: repositories.map(expand),
    package: image,
    modulePackages: modules,
    keys,
    archival: archival.map(expand),
  }
}

function ociSpec(written: string, {report}: SourceContext): SourceSpec | undefined {
  const [, plain = '', registry, repository, tag, digest] = OCI.exec(written) ?? []
  const reference = digest ?? tag
  if (registry === undefined || repository === undefined || reference === undefined || !REGISTRY.test(registry)) {
    report(
      'oci',
      `expected an image such as \`ghcr.io/cilium/ci-kernels:6.1\`, with its registry and a tag or digest, got \`${written.replace(LOGIN, '…@')}\``,
    )
    return undefined
  }
  return {kind: 'oci', registry: `${plain}${registry}`, repository, reference}
}

function imageSpec(written: WrittenSource, image: string, {absolute, report}: SourceContext): SourceSpec | undefined {
  const {sha256, config, modules} = written
  const foreign = (['image', 'config', 'modules'] as const).find(key => isOtherAddress(written[key]))
  if (foreign !== undefined) {
    const what = foreign === 'image' ? 'a path, or a URL that begins with `https://` or `http://`' : 'a path'
    report(foreign, `expected ${what}, got \`${showUrl(String(written[foreign]))}\``)
    return undefined
  }
  if (!isAddress(image)) {
    const remote = (['config', 'modules'] as const).find(key => typeof written[key] === 'object')
    if (sha256 !== undefined) report('sha256', '`sha256` is allowed only if `image` is a URL; remove it')
    else if (remote !== undefined)
      report(remote, `\`image\` is a file and ${code(remote)} is a URL; use files for both, or URLs for both`)
    else return {kind: 'local', image: absolute(image), config: path(config), modules: path(modules)}
    return undefined
  }
  const local = (['config', 'modules'] as const).find(key => typeof written[key] === 'string')
  if (sha256 === undefined) report('image', 'a URL needs the digest of its file; add `sha256`')
  else if (local !== undefined) report(local, `expected \`{url, sha256}\`, since \`image\` is a URL`)
  else return {kind: 'url', image: {urls: [image], sha256}, config: remote(config), modules: remote(modules)}
  return undefined

  function path(file: WrittenFileSource | undefined): string | null {
    return typeof file === 'string' ? absolute(file) : null
  }
}

function remote(file: WrittenFileSource | undefined): UrlFile | null {
  return typeof file === 'object' ? {urls: [file.url], sha256: file.sha256} : null
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text)
}

/** Reports whether a text is a URL of another scheme, such as `file:///boot/vmlinuz`. */
function isOtherAddress(text: unknown): boolean {
  return typeof text === 'string' && /^[a-z][a-z\d+.-]*:\/\//i.test(text) && !isAddress(text)
}

function code(key: string): string {
  return `\`${key}\``
}
