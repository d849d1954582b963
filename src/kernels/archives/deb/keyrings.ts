import {existsSync} from 'node:fs'
import type {MirrorSources} from '../../../apt/mirrors.ts'
import {UserError} from '../../../base/errors.ts'
import type {DebArchive, SigningKey} from '../../model/source-spec.ts'
import {keyringOf, ownKeyring} from '../../signatures/keys.ts'
import {hasVerifier, type Keyring} from '../../signatures/signature.ts'
import type {SourceServices} from '../source.ts'

type Known = 'debian' | 'ubuntu'

/** Paths of the keys in the packages `debian-archive-keyring` and `ubuntu-keyring`. */
const INSTALLED: Record<Known, readonly string[]> = {
  debian: ['/usr/share/keyrings/debian-archive-keyring.gpg', '/usr/share/keyrings/debian-archive-keyring.pgp'],
  ubuntu: ['/usr/share/keyrings/ubuntu-archive-keyring.gpg'],
}

const DEBIAN_KEYS = 'https://ftp-master.debian.org/keys'
const UBUNTU_KEYS = 'https://archive.ubuntu.com/ubuntu/project/ubuntu-archive-keyring.gpg'
const UBUNTU_KEYSERVER = 'https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x'

/** Primary keys that sign the archives' indexes, for machines without the keyring. */
const KEYS: Record<Known, readonly SigningKey[]> = {
  debian: [
    {url: `${DEBIAN_KEYS}/archive-key-11.asc`, fingerprint: '1F89983E0081FDE018F3CC9673A4F27B8DD47936'},
    {url: `${DEBIAN_KEYS}/archive-key-11-security.asc`, fingerprint: 'AC530D520F2F3269F5E98313A48449044AAD5C5D'},
    {url: `${DEBIAN_KEYS}/archive-key-12.asc`, fingerprint: 'B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8'},
    {url: `${DEBIAN_KEYS}/archive-key-12-security.asc`, fingerprint: '05AB90340C0C5E797F44A8C8254CF3B5AEC0A8F0'},
    {url: `${DEBIAN_KEYS}/archive-key-13.asc`, fingerprint: '04B54C3CDCA79751B16BC6B5225629DF75B188BD'},
    {url: `${DEBIAN_KEYS}/archive-key-13-security.asc`, fingerprint: '5E04A1E3223A19A20706E20F9904613D4CCE68C6'},
  ],
  // The keys of 2018 and 2012. The key server is used if the archive does not answer.
  ubuntu: ['F6ECB3762474EDA9D21B7022871920D1991BC93C', '790BC7277767219C42C86F933B4FE6ACC0B21F32'].flatMap(
    fingerprint => [
      {url: UBUNTU_KEYS, fingerprint},
      {url: `${UBUNTU_KEYSERVER}${fingerprint}`, fingerprint},
    ],
  ),
}

/** Services for finding a keyring. */
type KeyringServices = Pick<SourceServices, 'cacheDirectory' | 'downloader' | 'keyrings'> & MirrorSources

/**
 * Returns the keys for an archive's indexes: the installed keyring of the archive, otherwise for Ubuntu the one in Debian's
 * package, which is known by its digest, otherwise the keys that are known by their fingerprints.
 *
 * @throws UserError if the keyring that the user named has no keys
 */
export async function archiveKeyring(archive: DebArchive, services: KeyringServices): Promise<Keyring> {
  if (archive.name === 'own') {
    if (archive.keyring === null) return {why: 'the manifest names no keyring for it'}
    return ownKeyring(archive.keyring, services)
  }
  const path = keyringFile(archive.name, services.keyrings)
  if (path !== undefined) return {path}
  const [first] = services.keyrings ?? []
  if (services.keyrings !== undefined) return {why: `no keyring at ${first ?? 'any place'}`}
  const packaged = archive.name === 'ubuntu' ? await packagedKeyring(services) : undefined
  return packaged ?? keyringOf(KEYS[archive.name], services)
}

/**
 * Returns Ubuntu's keys from Debian's package; undefined if there is no program to check with, or the package is not
 * available.
 */
async function packagedKeyring(services: KeyringServices): Promise<Keyring | undefined> {
  if (!hasVerifier()) return undefined
  // Loaded on demand: most machines have the keyring, and most runs look nothing up.
  const {settledFile} = await import('../../../settled/settled-files.ts')
  const {settledTool} = await import('../../../settled/settled-packages.ts')
  const [installed = ''] = INSTALLED.ubuntu
  try {
    const options = {...services, downloader: services.downloader()}
    return {path: await settledFile(settledTool('ubuntu-keyring', 'x86_64'), installed.slice(1), options)}
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** Reports whether an unchecked index can be checked now, because a program and a keyring are available. */
export function canCheckArchive(archive: DebArchive, keyrings?: readonly string[]): boolean {
  if (archive.name === 'own') return archive.keyring !== null && hasVerifier()
  const packaged = archive.name === 'ubuntu' && keyrings === undefined
  return hasVerifier() && (packaged || keyringFile(archive.name, keyrings) !== undefined)
}

function keyringFile(name: Known, keyrings: readonly string[] | undefined): string | undefined {
  return (keyrings ?? INSTALLED[name]).find(file => existsSync(file))
}
