import {UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import type {DebArchive} from '../kernels/model/source-spec.ts'
import {mirrorAdvice} from '../net/download-error.ts'
import {showUrl} from '../net/http.ts'
import {readAptConfig} from './apt-config.ts'
import {ARCHIVES, type Archive} from './archive.ts'

/** A distribution with such archives. */
export type Family = 'debian' | 'ubuntu'

/** Addresses of a distribution's archives, best first. */
export interface Mirrors {
  /** Origin of the addresses, for messages: `--mirror`, `BPFCOMPAT_MIRROR`, `this machine's apt configuration`. */
  origin: string
  /** The fix if they have no valid file, for messages. */
  advice: string
  /**
   * Returns the addresses of an archive: `debian`, or `debian/20260912T092708Z` for packages that were in it on that day
   * only. Otherwise `at` is the day for the snapshot archive.
   */
  bases(archive: string, at: Date): string[]
  /** Returns addresses of a single package in archives that keep it permanently. Tried after the bases. */
  packages(path: string): string[]
  /** Base addresses of snapshot archives, without the day: `https://snapshot-cloudflare.debian.org/archive`. */
  snapshots: readonly string[]
}

/** Input of `findMirrors`; the defaults are those of this machine. */
export interface MirrorSources {
  /** Mirrors from `--mirror` or the manifest. */
  mirrors?: readonly string[] | undefined
  environment?: Readonly<Record<string, string | undefined>> | undefined
  aptDirectory?: string | undefined
}

/**
 * Public archives with HTTPS, in the order in which they are tried. The last ones keep files that the others have deleted.
 */
const PUBLIC: Record<Archive, readonly string[]> = {
  debian: [
    'https://ftp.debian.org/debian',
    'https://mirrors.ocf.berkeley.edu/debian',
    'https://mirrors.edge.kernel.org/debian',
    'https://archive.debian.org/debian',
  ],
  'debian-security': [
    'https://security.debian.org/debian-security',
    'https://mirrors.ocf.berkeley.edu/debian-security',
    'https://archive.debian.org/debian-security',
  ],
  ubuntu: [
    'https://archive.ubuntu.com/ubuntu',
    'https://security.ubuntu.com/ubuntu',
    'https://mirrors.edge.kernel.org/ubuntu',
    'https://old-releases.ubuntu.com/ubuntu',
  ],
  'ubuntu-ports': ['https://ports.ubuntu.com/ubuntu-ports', 'https://old-releases.ubuntu.com/ubuntu'],
}
const DEBIAN_SNAPSHOT = 'https://snapshot-cloudflare.debian.org/archive'
const UBUNTU_SNAPSHOT = 'https://snapshot.ubuntu.com/ubuntu'
const LAUNCHPAD = 'https://launchpad.net/ubuntu/+archive/primary/+files'

/**
 * Returns the mirrors of a distribution. If the user named any, only those are used, so that a run never leaves a closed
 * network. Otherwise the machine's apt configuration is used first, then the public archives.
 */
export async function findMirrors(
  {mirrors = [], environment = process.env, aptDirectory}: MirrorSources,
  family: Family,
): Promise<Mirrors> {
  const variable = (environment.BPFCOMPAT_MIRROR ?? '').split(',').filter(part => part.trim() !== '')
  const [named, who] = mirrors.length > 0 ? [mirrors, setting('mirror')] : [variable, 'BPFCOMPAT_MIRROR']
  const users = named.map(address => userMirror(address.trim(), who)).filter(of => of.family !== otherThan(family))
  if (users.length > 0) return userMirrors(users, who)
  const apt = await readAptConfig(aptDirectory)
  const own: Record<Archive, string[]> = {
    ...apt,
    debian: [...apt.debian, ...apt['debian-security'].map(base => sibling(base, 'debian'))],
    'debian-security': [...apt['debian-security'], ...apt.debian.map(base => sibling(base, 'debian-security'))],
  }
  const isOwn = own[family].length > 0
  return {
    origin: isOwn ? "this machine's apt configuration, then public archives" : 'public archives',
    advice: mirrorAdvice(),
    bases(name, at) {
      const [of, day = stamp(at)] = name.split('/')
      const archive = ARCHIVES.find(known => known === of)
      return archive === undefined ? [] : unique([...own[archive], ...PUBLIC[archive], snapshotOf(archive, day)])
    },
    packages(path) {
      return family === 'ubuntu' ? [fileUrl(LAUNCHPAD, path.slice(path.lastIndexOf('/') + 1))] : []
    },
    snapshots: family === 'debian' ? [DEBIAN_SNAPSHOT] : [],
  }
}

/** Returns the addresses of a custom archive: only those in the manifest. */
export function ownMirrors({bases}: Extract<DebArchive, {name: 'own'}>): Mirrors {
  const trimmed = bases.map(base => base.replace(/\/+$/, ''))
  return {
    origin: trimmed.map(showUrl).join(', '),
    advice: 'check the `bases` and `suites` of the archive in the manifest',
    bases: () => trimmed,
    packages: () => [],
    snapshots: [],
  }
}

/**
 * A mirror of the user. If its address does not end with the name of an archive, it has the archives of all distributions.
 */
interface UserMirror {
  base: string
  family: Family | undefined
}

function userMirrors(users: readonly UserMirror[], origin: string): Mirrors {
  const snapshots = unique(users.flatMap(({base}) => SNAPSHOT_END.exec(base)?.[1] ?? []))
  return {
    origin,
    advice: mirrorAdvice(),
    bases(name) {
      const [archive = '', day] = name.split('/')
      const ofDay = day === undefined ? [] : snapshots.map(snapshot => `${snapshot}/${name}`)
      return unique([...users.flatMap(user => basesOf(user, archive)), ...ofDay])
    },
    packages: () => [],
    snapshots,
  }
}

/** Parses a mirror address. `https://host`, `https://host/debian` and `https://host/debian-security` are the same mirror. */
function userMirror(address: string, origin: string): UserMirror {
  const base = address.replace(/\/+$/, '')
  if (!isMirrorAddress(base)) {
    throw new UserError(
      `${origin}: expected the URL of a mirror such as https://mirror.example/debian, got \`${showUrl(address)}\``,
    )
  }
  const end = ARCHIVE_END.exec(base)?.[1]
  return {base, family: end === undefined ? undefined : end.startsWith('debian') ? 'debian' : 'ubuntu'}
}

/** Returns the addresses of an archive on a mirror. A mirror can have Ubuntu's ports in the main archive. */
function basesOf({base, family}: UserMirror, archive: string): string[] {
  const names = archive === 'ubuntu-ports' ? ['ubuntu-ports', 'ubuntu'] : [archive]
  return names.map(name => (family === undefined ? `${base}/${name}` : sibling(base, name)))
}

/** Reports whether a text can be the address of a mirror. */
export function isMirrorAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:\/\/[^/]/.test(address)
}

/** Name of an archive at the end of an address. In the snapshot archive, a timestamp follows it. */
const ARCHIVE_END = /\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/
const SNAPSHOT_END = /^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/

function sibling(base: string, archive: string): string {
  return base.replace(ARCHIVE_END, `/${archive}$2`)
}

function otherThan(family: Family): Family {
  return family === 'debian' ? 'ubuntu' : 'debian'
}

/** Returns the address of a snapshot. Ubuntu's snapshots have all architectures in one archive. */
function snapshotOf(archive: Archive, day: string): string {
  return archive === 'debian' || archive === 'debian-security'
    ? `${DEBIAN_SNAPSHOT}/${archive}/${day}`
    : `${UBUNTU_SNAPSHOT}/${day}`
}

/** `20260912T092708Z`. */
function stamp(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '')
}

function unique(bases: readonly string[]): string[] {
  return [...new Set(bases)]
}

/** Returns the address of a file in an archive. `+` is escaped, because some object stores decode it as a space. */
export function fileUrl(base: string, path: string): string {
  return `${base}/${path.split('/').map(encodeURIComponent).join('/')}`
}
