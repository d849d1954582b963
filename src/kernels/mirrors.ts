import {UserError} from '../errors.ts'
import {readAptConfig} from './apt-config.ts'
import {showUrl} from './http.ts'
import type {Archive} from './types.ts'

/** Where Debian's archives are fetched from, best first. */
export interface Mirrors {
  /** Who named them, for messages: `--mirror`, `BPFCOMPAT_MIRROR`, `this machine's apt configuration`. */
  origin: string
  /** Addresses of an archive. `at` is the day whose state the snapshot archive is asked for. */
  bases(archive: Archive, at: Date): string[]
}

/** What `findMirrors` looks at; the defaults are this machine. */
export interface MirrorSources {
  /** From `--mirror` or the manifest. */
  mirrors?: readonly string[] | undefined
  environment?: Readonly<Record<string, string | undefined>> | undefined
  aptFolder?: string | undefined
}

/** Public archives that serve HTTPS, tried in this order. The last two keep what the others have deleted. */
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
}
const SNAPSHOT = 'https://snapshot-cloudflare.debian.org/archive'

/**
 * The user's mirrors when there are any, and then only those: a closed network is not left behind its owner's back.
 * Else the machine's own apt configuration, with the public archives behind it for what it does not carry.
 */
export async function findMirrors({mirrors, environment = process.env, aptFolder}: MirrorSources): Promise<Mirrors> {
  if (mirrors !== undefined && mirrors.length > 0) return userMirrors(mirrors, '--mirror')
  const variable = (environment.BPFCOMPAT_MIRROR ?? '').split(',').filter(part => part.trim() !== '')
  if (variable.length > 0) return userMirrors(variable, 'BPFCOMPAT_MIRROR')
  const apt = await readAptConfig(aptFolder)
  const own: Record<Archive, string[]> = {
    debian: [...apt.debian, ...apt['debian-security'].map(base => sibling(base, 'debian'))],
    'debian-security': [...apt['debian-security'], ...apt.debian.map(base => sibling(base, 'debian-security'))],
  }
  return {
    origin: own.debian.length > 0 ? "this machine's apt configuration, then public archives" : 'public archives',
    bases: (archive, at) => unique([...own[archive], ...PUBLIC[archive], `${SNAPSHOT}/${archive}/${stamp(at)}`]),
  }
}

function userMirrors(addresses: readonly string[], origin: string): Mirrors {
  const bases = addresses.map(address => debianBase(address.trim(), origin))
  return {origin, bases: archive => unique(bases.map(base => sibling(base, archive)))}
}

/** `https://host`, `https://host/debian` and `https://host/debian-security` all mean the same mirror. */
function debianBase(address: string, origin: string): string {
  const base = address.replace(/\/+$/, '')
  if (!isMirrorAddress(base)) {
    throw new UserError(
      `${origin}: expected a mirror's address such as https://mirror.example/debian, got \`${showUrl(address)}\``,
    )
  }
  return ARCHIVE_END.test(base) ? base : `${base}/debian`
}

/** Whether a mirror can be asked at an address. */
export function isMirrorAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:\/\/[^/]/.test(address)
}

/** An archive at the end of an address, with the time stamp that addresses of the snapshot archive have behind it. */
const ARCHIVE_END = /\/debian(?:-security)?((?:\/\d{8}T\d{6}Z)?)$/

function sibling(base: string, archive: Archive): string {
  return base.replace(ARCHIVE_END, `/${archive}$1`)
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
