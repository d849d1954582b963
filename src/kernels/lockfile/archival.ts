import {fileUrl} from '../../apt/mirrors.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'

/** Bases of the services that keep what archives delete. */
export interface ArchivalBases {
  /** Keeps every state of Debian's archives: `<base>/<archive>/<stamp>/<path>`. */
  debianSnapshot: string
  /** Keeps every file that Ubuntu has published, by its name alone. */
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

/** What is published in these places stays there, at the same address. */
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
  // Oracle deletes nothing; Amazon's packages of 2023 lie below their own digest.
  /^https:\/\/yum\.oracle\.com\//,
  /^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//,
]

/** A snapshot is taken every six hours: one that begins with the index may not have what the index lists. */
const SNAPSHOT_DELAY_MS = 12 * 60 * 60 * 1000

/** The addresses that keep a package of one of the archives that are known here; none for any other package. */
export function archivalUrls(
  {place}: PackageFile,
  {indexDate}: Pick<ResolvedKernel, 'indexDate'>,
  bases: ArchivalBases = PUBLIC_BASES,
): string[] {
  if (place?.kind !== 'archive') return []
  const {path} = place
  // What was in an archive on one day alone has that day behind its name.
  const [archive = '', day] = place.archive.split('/')
  const stamp = day ?? stampOf(new Date(new Date(indexDate).getTime() + SNAPSHOT_DELAY_MS))
  if (/^debian(?:-security)?$/.test(archive)) return [fileUrl(`${bases.debianSnapshot}/${archive}/${stamp}`, path)]
  if (!/^ubuntu(?:-ports|-security)?$/.test(archive)) return []
  const byName = fileUrl(bases.launchpad, path.split('/').at(-1) ?? path)
  // The snapshots are of the archive itself, which has no other architectures.
  return archive === 'ubuntu-ports' ? [byName] : [byName, fileUrl(`${bases.ubuntuSnapshot}/${stamp}`, path)]
}

/** Whether an address is one that keeps its file. Besides the known ones those of the catalog's own templates are. */
export function isArchival(url: string, spec: KernelSpec, bases: ArchivalBases = PUBLIC_BASES): boolean {
  const templates = spec.source.kind === 'rpm' ? spec.source.archival.map(template => template.split('{')[0] ?? '') : []
  const prefixes = [...templates, bases.debianSnapshot, bases.launchpad, bases.ubuntuSnapshot]
  return KEEPERS.some(keeper => keeper.test(url)) || prefixes.some(prefix => prefix !== '' && url.startsWith(prefix))
}

/**
 * Why a package may be lost one day, in words that follow its name; undefined when somebody keeps it.
 *
 * What the user names by address or digest stays or goes as its owner likes: that is not for us to warn of.
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
      return 'its archive is one of your own, and nobody is known to keep what it deletes'
    case 'mainline':
      return 'only the archive of mainline builds has it'
    case 'rpm':
      return 'the catalog knows no place that keeps what its repository deletes'
    case 'local':
      return 'it is a file of this machine'
  }
}

/** `20260912T092708Z`. */
function stampOf(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '')
}
