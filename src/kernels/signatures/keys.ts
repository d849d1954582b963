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

/** Services for fetching keys. */
interface KeyServices {
  /** Keys are stored in its directory `keys/`. */
  cacheDirectory: string
  downloader(): Downloader
}

const MAX_KEY_BYTES = 1 << 20

/**
 * Makes a keyring for gpgv from public keys. Each key is fetched once, and accepted only if it has its fingerprint. A key
 * that cannot be fetched is left out. Nothing is fetched if neither gpgv nor sqv is installed.
 *
 * @returns the keyring and the fingerprints that may sign. If there is none of the keys, the reason: files are then accepted
 *   only over HTTPS, since an attacker on the network can also block the keys
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
 * Makes a keyring for gpgv from a file of the user, binary or ASCII-armored. Files that these keys have not signed are
 * refused.
 *
 * @throws UserError if there is no such file, or no key in it
 */
export async function ownKeyring(path: string, services: Pick<KeyServices, 'cacheDirectory'>): Promise<Keyring> {
  const content = await readFile(path).catch((error: unknown) => {
    throw new UserError(
      `keyring ${path}: cannot be read (${errorCode(error) ?? errorMessage(error)}); name a file with the public keys of the archive`,
    )
  })
  const binary = binaryOf(content)
  if (binary === undefined)
    throw new UserError(`keyring ${path}: contains no public key; export one with \`gpg --export\``)
  if (binary === content) return {path, strict: true}
  const kept = keyPath(`keyring-${createHash('sha256').update(binary).digest('hex').slice(0, 40)}`, services)
  await keep(kept, binary)
  return {path: kept, strict: true}
}

/** Writes a keyring, and replaces a damaged one: gpgv would refuse good signatures until somebody deletes it. */
async function keep(path: string, keyring: Buffer): Promise<void> {
  const kept = await readFile(path).catch(() => undefined)
  if (kept === undefined || !kept.equals(keyring)) await writeAtomically(path, keyring)
}

/** Returns the first reason, without the advice of a failed download, which does not apply here. */
function whyNone([first = 'no keys are known for it', ...more]: readonly string[]): string {
  const why = first.replace(/; check the network, .*$/, '')
  return more.length === 0 ? why : `${why} (and ${more.length} more)`
}

/** Returns a key from the cache or its address. Only a key with the right fingerprint is stored. */
async function keyOf(key: SigningKey, services: KeyServices): Promise<Buffer> {
  const {url, fingerprint} = key
  const kept = await readFile(keyPath(fingerprint, services)).catch(() => undefined)
  if (kept !== undefined && isKey(kept, key)) return kept
  const what = `the signing key ${fingerprint}`
  const {content} = await services.downloader().toMemory({what, urls: [url], maxBytes: MAX_KEY_BYTES})
  const binary = binaryOf(content)
  if (binary === undefined || !isKey(binary, key)) {
    throw new UserError(`${showUrl(url)}: does not contain the key ${fingerprint}`)
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
