import {UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import type {DebArchive} from '../kernels/model/source-spec.ts'
import {mirrorAdvice} from '../net/download-error.ts'
import {showUrl} from '../net/http.ts'
import {readAptConfig} from './apt-config.ts'
import {ARCHIVES, type Archive} from './archive.ts'

/** A distribution that has such archives. */
export type Family = 'debian' | 'ubuntu'

/** Where a distribution's archives are fetched from, best first. */
export interface Mirrors {
  /** Who named them, for messages: `--mirror`, `BPFCOMPAT_MIRROR`, `this machine's apt configuration`. */
  origin: string
  /** What to do when they give nothing, or nothing good, for messages. */
  advice: string
  /**
   * Addresses of an archive: `debian`, or `debian/20260912T092708Z` for what only was in it that day. `at` is the day whose
   * state the snapshot archive is asked for otherwise.
   */
  bases(archive: string, at: Date): string[]
  /** Addresses of single packages, for archives that keep them for ever. Asked after the bases. */
  packages(path: string): string[]
  /** Addresses of snapshot archives, to which the day is added: `https://snapshot-cloudflare.debian.org/archive`. */
  snapshots: readonly string[]
}

/** What `findMirrors` looks at; the defaults are this machine. */
export interface MirrorSources {
  /** From `--mirror` or the manifest. */
  mirrors?: readonly string[] | undefined
  environment?: Readonly<Record<string, string | undefined>> | undefined
  aptFolder?: string | undefined
}

/** Public archives that serve HTTPS, tried in this order. The last ones keep what the others have deleted. */
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
 * The user's mirrors of the distribution when there are any, and then only those: a closed network is not left behind its
 * owner's back. Else the machine's own apt configuration, with the public archives behind it for what it does not carry.
 */
export async function findMirrors(
  {mirrors = [], environment = process.env, aptFolder}: MirrorSources,
  family: Family,
): Promise<Mirrors> {
  const variable = (environment.BPFCOMPAT_MIRROR ?? '').split(',').filter(part => part.trim() !== '')
  const [named, who] = mirrors.length > 0 ? [mirrors, setting('mirror')] : [variable, 'BPFCOMPAT_MIRROR']
  const users = named.map(address => userMirror(address.trim(), who)).filter(of => of.family !== otherThan(family))
  if (users.length > 0) return userMirrors(users, who)
  const apt = await readAptConfig(aptFolder)
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

/** An archive of the user's own: where the manifest says, and nowhere else. */
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

/** An address of the user's. One that ends in no archive's name carries those of every distribution. */
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

/** `https://host`, `https://host/debian` and `https://host/debian-security` all mean the same mirror. */
function userMirror(address: string, origin: string): UserMirror {
  const base = address.replace(/\/+$/, '')
  if (!isMirrorAddress(base)) {
    throw new UserError(
      `${origin}: expected a mirror's address such as https://mirror.example/debian, got \`${showUrl(address)}\``,
    )
  }
  const end = ARCHIVE_END.exec(base)?.[1]
  return {base, family: end === undefined ? undefined : end.startsWith('debian') ? 'debian' : 'ubuntu'}
}

/** What is only on ports with Ubuntu itself may lie with the rest on a mirror. */
function basesOf({base, family}: UserMirror, archive: string): string[] {
  const names = archive === 'ubuntu-ports' ? ['ubuntu-ports', 'ubuntu'] : [archive]
  return names.map(name => (family === undefined ? `${base}/${name}` : sibling(base, name)))
}

/** Whether a mirror can be asked at an address. */
export function isMirrorAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:\/\/[^/]/.test(address)
}

/** An archive at the end of an address, with the time stamp that addresses of the snapshot archive have behind it. */
const ARCHIVE_END = /\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/
const SNAPSHOT_END = /^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/

function sibling(base: string, archive: string): string {
  return base.replace(ARCHIVE_END, `/${archive}$2`)
}

function otherThan(family: Family): Family {
  return family === 'debian' ? 'ubuntu' : 'debian'
}

/** Ubuntu's has all architectures in one. */
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

/** Address of a file below an archive. `+` is escaped: some object stores take it for a space. */
export function fileUrl(base: string, path: string): string {
  return `${base}/${path.split('/').map(encodeURIComponent).join('/')}`
}
