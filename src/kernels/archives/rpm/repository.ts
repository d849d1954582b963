import {createHash} from 'node:crypto'
import {UserError} from '../../../base/errors.ts'
import {DownloadError} from '../../../net/download-error.ts'
import {showUrl} from '../../../net/http.ts'
import type {OnProgress} from '../../model/progress.ts'
import type {Signature} from '../../model/resolved-kernel.ts'
import {checkDetached, type Keyring} from '../../signatures/signature.ts'
import {readList} from '../kept-list.ts'
import type {SourceServices} from '../source.ts'
import {ADVICE, addressBelow, repositoryUrl} from './addresses.ts'
import {isListedRpm, type ListedRpm, parsePrimary, type Wanted} from './primary.ts'
import {parseRepomd, type Repomd} from './repomd.ts'

/** A repository with its wanted packages. */
export interface RepositoryIndex {
  /** Its URL, with a `/` at the end. */
  base: string
  /** Date of the index, if it has one. */
  date: Date | undefined
  signature: Signature
  packages: readonly ListedRpm[]
}

/** Context of reading a repository. */
export interface RepositoryContext extends SourceServices {
  keyring: Keyring
  onProgress: OnProgress
}

const MAX_REPOMD_BYTES = 4 << 20
const MAX_SIGNATURE_BYTES = 1 << 20
const MAX_MIRROR_LIST_BYTES = 64 << 10
const MAX_PRIMARY_BYTES = 256 << 20
const MAX_PRIMARY_UNPACKED = 2 * 2 ** 30

/**
 * Reads the index of a repository: repomd.xml, its signature, and the package list that it names by digest.
 *
 * @param address URL of the repository, or of a list of its mirrors (`…/mirror.list`)
 * @throws DownloadError if it cannot be reached; UserError if it cannot be trusted, or is not a repository
 */
export async function readRepository(
  address: string,
  wanted: Wanted,
  context: RepositoryContext,
): Promise<RepositoryIndex> {
  const bases = await basesOf(address, wanted.arch, context)
  const {content, url} = await context.downloader().toMemory({
    what: `the index of ${showUrl(bases[0])}`,
    urls: bases.map(base => `${base}repodata/repomd.xml`),
    maxBytes: MAX_REPOMD_BYTES,
    advice: ADVICE,
  })
  const base = new URL('..', url).href
  const signature = await signatureOf(content, url, context)
  const repomd = await parseRepomd(content, showUrl(url))
  return {base, date: repomd.date, signature, packages: await readPackages(base, repomd, wanted, context)}
}

/** Returns the repository itself, or the mirrors in its list: one per line, best first, with the variable `$basearch`. */
async function basesOf(address: string, arch: string, context: RepositoryContext): Promise<[string, ...string[]]> {
  if (!/\/mirror\.list$/.test(new URL(repositoryUrl(address).slice(0, -1)).pathname)) return [repositoryUrl(address)]
  const what = `the list of mirrors ${showUrl(address)}`
  const {content} = await context
    .downloader()
    .toMemory({what, urls: [address], maxBytes: MAX_MIRROR_LIST_BYTES, advice: ADVICE})
  const [first, ...others] = content
    .toString('utf8')
    .split('\n')
    .map(line => line.trim().replaceAll('$basearch', arch))
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => repositoryUrl(addressBelow(address, line, 'a mirror')))
  if (first === undefined) throw new UserError(`${showUrl(address)}: lists no mirror; name a repository instead`)
  return [first, ...others]
}

/**
 * Checks the signature of repomd.xml. If it is missing, each package is checked, so an attacker gains nothing by removing
 * it.
 */
async function signatureOf(content: Buffer, url: string, context: RepositoryContext): Promise<Signature> {
  const {keyring} = context
  if ('why' in keyring) return checkDetached(content, Buffer.alloc(0), showUrl(url), keyring)
  try {
    const what = `the signature of ${showUrl(url)}`
    const signature = await context
      .downloader()
      .toMemory({what, urls: [`${url}.asc`], maxBytes: MAX_SIGNATURE_BYTES, advice: ADVICE})
    return await checkDetached(content, signature.content, showUrl(url), keyring)
  } catch (error) {
    if (!(error instanceof DownloadError) || error.attempts.some(({kind}) => kind === 'passing')) throw error
    return {status: 'unchecked', why: `${showUrl(url)} is not signed`}
  }
}

/** Reads the package list. The key of the stored list includes the wanted packages. */
async function readPackages(
  base: string,
  {primary}: Repomd,
  wanted: Wanted,
  context: RepositoryContext,
): Promise<ListedRpm[]> {
  const {algorithm, digest} = primary.checksum
  const key = createHash('sha256').update(JSON.stringify([digest, wanted.arch, [...wanted.names].sort()]))
  const url = addressBelow(base, primary.href, 'its list of packages')
  const what = `the package list of ${showUrl(base)}`
  const list = {
    key: key.digest('hex'),
    file: {what, urls: [url], maxBytes: primary.size, [algorithm]: digest, advice: ADVICE},
    maxBytes: MAX_PRIMARY_BYTES,
    maxUnpacked: MAX_PRIMARY_UNPACKED,
    fix: 'use another repository',
    isItem: isListedRpm,
    parse: (chunks: AsyncIterable<Uint8Array>) => parsePrimary(chunks, showUrl(url), wanted),
  }
  return readList(list, {...context, downloader: context.downloader()})
}
