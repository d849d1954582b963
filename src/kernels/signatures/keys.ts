import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {errorCode, errorMessage, UserError} from '../../base/errors.ts'
import {writeAtomically} from '../../files/disk.ts'
import type {Downloader} from '../../net/download.ts'
import {showUrl} from '../../net/http.ts'
import type {SigningKey} from '../model/source-spec.ts'
import {binaryOf, fingerprintsOf} from './openpgp.ts'
import {hasVerifier, type Keyring, NO_PROGRAM} from './signature.ts'

/** What fetching keys takes. */
export interface KeyServices {
  /** Keys are kept in `keys/` of it. */
  cacheDirectory: string
  downloader(): Downloader
}

const MAX_KEY_BYTES = 1 << 20

/**
 * A keyring for gpgv of public keys that are told by their fingerprints. Each key is fetched once, from its address, and
 * taken only when it has its fingerprint; one that cannot be had is left out. Nothing is fetched where there is no program
 * to check with.
 *
 * @returns the keyring and the fingerprints that may sign; or, when there is none of the keys, why: then what they sign
 *   is taken over HTTPS only, as whoever is in between can keep the keys away as well
 */
export async function keyringOf(keys: readonly SigningKey[], services: KeyServices): Promise<Keyring> {
  if (!hasVerifier()) return {why: NO_PROGRAM}
  const found: {fingerprint: string; content: Buffer}[] = []
  const failed: string[] = []
  for (const key of keys) {
    try {
      found.push({fingerprint: key.fingerprint, content: await keyOf(key, services)})
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      failed.push(error.message)
    }
  }
  if (found.length === 0) return {why: whyNone(failed), onlyHttps: true}
  const fingerprints = found.map(({fingerprint}) => fingerprint)
  const name = createHash('sha256').update(fingerprints.join('\n')).digest('hex').slice(0, 40)
  const path = keyPath(`keyring-${name}`, services)
  await keep(path, Buffer.concat(found.map(({content}) => content)))
  return {path, fingerprints}
}

/**
 * The keyring for gpgv of a file of the user's, which may have its keys in ASCII armor. What they have not signed is refused:
 * who names keys wants them to count.
 *
 * @throws UserError when there is no such file, or no key in it
 */
export async function ownKeyring(path: string, services: Pick<KeyServices, 'cacheDirectory'>): Promise<Keyring> {
  const content = await readFile(path).catch((error: unknown) => {
    throw new UserError(
      `keyring ${path}: cannot be read (${errorCode(error) ?? errorMessage(error)}); name a file with the public keys of the archive`,
    )
  })
  const binary = binaryOf(content)
  if (binary === undefined)
    throw new UserError(`keyring ${path}: has no public key in it; export one with \`gpg --export\``)
  if (binary === content) return {path, strict: true}
  const kept = keyPath(`keyring-${createHash('sha256').update(binary).digest('hex').slice(0, 40)}`, services)
  await keep(kept, binary)
  return {path: kept, strict: true}
}

/** One that is damaged would make gpgv refuse what is signed well, until somebody deleted it. */
async function keep(path: string, keyring: Buffer): Promise<void> {
  const kept = await readFile(path).catch(() => undefined)
  if (kept === undefined || !kept.equals(keyring)) await writeAtomically(path, keyring)
}

/** What to do about a download stands behind its reason, and is not to be done here. */
function whyNone([first = 'no keys are known for it', ...more]: readonly string[]): string {
  const why = first.replace(/; check the network, .*$/, '')
  return more.length === 0 ? why : `${why} (and ${more.length} more)`
}

/** Only a key that has its fingerprint is ever kept. */
async function keyOf(key: SigningKey, services: KeyServices): Promise<Buffer> {
  const {url, fingerprint} = key
  const kept = await readFile(keyPath(fingerprint, services)).catch(() => undefined)
  if (kept !== undefined && isKey(kept, key)) return kept
  const what = `the signing key ${fingerprint}`
  const {content} = await services.downloader().toMemory({what, urls: [url], maxBytes: MAX_KEY_BYTES})
  const binary = binaryOf(content)
  if (binary === undefined || !isKey(binary, key)) {
    throw new UserError(`${showUrl(url)}: is not the key ${fingerprint}`)
  }
  await writeAtomically(keyPath(fingerprint, services), binary)
  return binary
}

function isKey(content: Buffer, {fingerprint}: SigningKey): boolean {
  return fingerprintsOf(content).includes(fingerprint)
}

function keyPath(name: string, {cacheDirectory}: Pick<KeyServices, 'cacheDirectory'>): string {
  return join(cacheDirectory, 'keys', `${name}.gpg`)
}
