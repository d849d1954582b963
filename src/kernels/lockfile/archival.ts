import {fileUrl} from '../../apt/mirrors.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'

/** Base URLs of the services that keep packages after archives have deleted them. */
export interface ArchivalBases {
  /** Keeps every state of Debian's archives: `<base>/<archive>/<stamp>/<path>`. */
  debianSnapshot: string
  /** Keeps every file that Ubuntu has published, by name. */
  launchpad: string
  /** Keeps every state of Ubuntu's archive since March 2023: `<base>/<stamp>/<path>`. */
  ubuntuSnapshot: string
}

/** https://snapshot-cloudflare.debian.org/, https://snapshot.ubuntu.com/, https://help.launchpad.net/API/Examples */
export const PUBLIC_BASES: ArchivalBases = {
  debianSnapshot: 'https://snapshot-cloudflare.debian.org/archive',
  launchpad: 'https://launchpad.net/ubuntu/+archive/primary/+files',
  ubuntuSnapshot: 'https://snapshot.ubuntu.com/ubuntu',
}

/** Services that keep their files at the same address. */
const KEEPERS: readonly RegExp[] = [
  /^https:\/\/snapshot(?:-cloudflare)?\.debian\.org\//,
  /^https:\/\/archive\.debian\.org\//,
  /^https:\/\/launchpad\.net\//,
  /^https:\/\/snapshot\.ubuntu\.com\//,
  /^https:\/\/old-releases\.ubuntu\.com\//,
  /^https:\/\/vault\.(?:almalinux|centos)\.org\//,
  /^https:\/\/dl\.rockylinux\.org\/vault\//,
  /^https:\/\/(?:kojipkgs|archives)\.fedoraproject\.org\//,
  /^https:\/\/kojihub\.stream\.centos\.org\//,
  // Oracle deletes nothing. The path of an Amazon Linux 2023 package contains its digest.
  /^https:\/\/yum\.oracle\.com\//,
  /^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//,
]

/**
 * Snapshots are taken every six hours, so the first one after the date of an index may not have all packages of the index.
 */
const SNAPSHOT_DELAY_MS = 12 * 60 * 60 * 1000

/** Returns the addresses that keep a package of a known archive; none for other packages. */
export function archivalUrls(
  {place}: PackageFile,
  {indexDate}: Pick<ResolvedKernel, 'indexDate'>,
  bases: ArchivalBases = PUBLIC_BASES,
): string[] {
  if (place?.kind !== 'archive') return []
  const {path} = place
  // The name of an archive that had the package on one day only ends with that day.
  const [archive = '', day] = place.archive.split('/')
  const stamp = day ?? stampOf(new Date(new Date(indexDate).getTime() + SNAPSHOT_DELAY_MS))
  if (/^debian(?:-security)?$/.test(archive)) return [fileUrl(`${bases.debianSnapshot}/${archive}/${stamp}`, path)]
  if (!/^ubuntu(?:-ports|-security)?$/.test(archive)) return []
  const byName = fileUrl(bases.launchpad, path.split('/').at(-1) ?? path)
  // The snapshots contain only the main archive, which has no ports.
  return archive === 'ubuntu-ports' ? [byName] : [byName, fileUrl(`${bases.ubuntuSnapshot}/${stamp}`, path)]
}

/** Reports whether an address keeps its file: those of the known services and of the catalog's templates do. */
export function isArchival(url: string, spec: KernelSpec, bases: ArchivalBases = PUBLIC_BASES): boolean {
  const templates = spec.source.kind === 'rpm' ? spec.source.archival.map(template => template.split('{')[0] ?? '') : []
  const prefixes = [...templates, bases.debianSnapshot, bases.launchpad, bases.ubuntuSnapshot]
  return KEEPERS.some(keeper => keeper.test(url)) || prefixes.some(prefix => prefix !== '' && url.startsWith(prefix))
}

/**
 * Returns why a package may become unavailable, as a clause; undefined if a service keeps it.
 *
 * There is no warning for a URL or digest that the user names: its owner decides how long it exists.
 */
export function missingArchive(
  file: PackageFile,
  spec: KernelSpec,
  bases: ArchivalBases = PUBLIC_BASES,
): string | undefined {
  const {source} = spec
  if (source.kind === 'url' || source.kind === 'oci' || file.urls.some(url => isArchival(url, spec, bases)))
    return undefined
  switch (source.kind) {
    case 'deb':
      return 'no known service keeps the packages that your archive deletes'
    case 'mainline':
      return 'only the archive of mainline builds has it'
    case 'rpm':
      return 'no known service keeps the packages that its repository deletes'
    case 'local':
      return 'it is a file on this machine'
  }
}

/** `20260912T092708Z`. */
function stampOf(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '')
}
