import type {Stanza} from '../../../apt/deb822.ts'
import {parseStanzas} from '../../../apt/deb822.ts'
import type {Mirrors} from '../../../apt/mirrors.ts'
import {fileUrl} from '../../../apt/mirrors.ts'
import type {Problem} from '../../../base/errors.ts'
import {UserError} from '../../../base/errors.ts'
import type {Downloader} from '../../../net/download.ts'
import {showUrl} from '../../../net/http.ts'
import type {OnProgress} from '../../model/progress.ts'
import type {Signature} from '../../model/resolved-kernel.ts'
import type {Keyring} from '../../signatures/signature.ts'
import {openSigned} from '../../signatures/signature.ts'
import {readList} from '../kept-list.ts'
import type {ListedPackage, PackageFilter, SuiteIndex} from './package-index.ts'
import {isListedPackage, KERNELS, parseIndex} from './package-index.ts'

/** Part of a suite to read. */
export interface SuitePart {
  /** Name on mirrors: `debian-security`. */
  archive: string
  suite: string
  component: string
  architecture: string
}

/** Context of reading an index. */
export interface IndexContext {
  downloader: Downloader
  mirrors: Mirrors
  cacheDirectory: string
  /** Keys of the archive. */
  keyring: Keyring
  /** The index may have no signature: it is a custom archive without a keyring. */
  unsigned: boolean
  now: () => Date
  onProgress: OnProgress
}

const MAX_INRELEASE_BYTES = 16 << 20

const MAX_INDEX_BYTES = 64 << 20

const MAX_INDEX_UNPACKED = 512 << 20

const INDEX_ENDINGS = ['.xz', '.gz', ''] as const

/**
 * Reads InRelease, checks its signature, and reads the package index that it names by digest.
 *
 * @param filter packages to keep; by default kernels
 */
export async function readSuite(
  part: SuitePart,
  context: IndexContext,
  filter: PackageFilter = KERNELS,
): Promise<SuiteIndex> {
  const release = await readInRelease(part, context)
  const packages = await readPackages(part, release, context, filter)
  return {suite: part.suite, date: release.date, signature: release.signature, packages}
}

interface Release {
  date: Date
  signature: Signature
  byHash: boolean
  /** Path, digest and size of the best compressed index of the architecture. */
  index: {path: string; sha256: string; size: number}
}

/** Reads InRelease from the first mirror with a valid one. Other mirrors are skipped with a note. */
async function readInRelease(part: SuitePart, context: IndexContext): Promise<Release> {
  const {downloader, mirrors, now, unsigned, onProgress} = context
  const {archive, suite} = part
  const what = `the index of ${suite}`
  const refused: Problem[] = []
  const names = unsigned ? ['InRelease', 'Release'] : ['InRelease']
  let urls = mirrors.bases(archive, now()).flatMap(base => names.map(name => fileUrl(base, `dists/${suite}/${name}`)))
  for (;;) {
    const {content, url} = await downloader.toMemory({
      what,
      urls,
      maxBytes: MAX_INRELEASE_BYTES,
      advice: mirrors.advice,
    })
    try {
      return await openInRelease(part, content, showUrl(url), context)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refused.push(...error.problems)
      urls = urls.slice(urls.indexOf(url) + 1)
      if (urls.length === 0) throw new UserError(refused)
      onProgress({step: 'note', message: `${error.message}; trying the next mirror`})
    }
  }
}

async function openInRelease(part: SuitePart, content: Buffer, url: string, context: IndexContext): Promise<Release> {
  const {now, keyring, unsigned, onProgress, mirrors} = context
  const {suite} = part
  const {text, signature} =
    unsigned && !content.includes('-----BEGIN PGP SIGNED MESSAGE-----')
      ? {text: content.toString('utf8'), signature: {status: 'unchecked', why: 'it is not signed'} as const}
      : await openSigned(content, url, keyring)
  const [stanza] = parseStanzas(text)
  if (stanza === undefined) throw new UserError(`${url}: is empty; ${mirrors.advice}`)
  if (!isOfSuite(stanza, suite)) {
    const found = [stanza.get('codename'), stanza.get('suite')].find(name => name !== suite)
    throw new UserError(`${url}: is the index of ${found ?? 'something else'}; ${mirrors.advice}`)
  }
  const validUntil = dateOf(stanza, 'valid-until')
  if (validUntil !== undefined && validUntil < now()) {
    const day = validUntil.toISOString().slice(0, 10)
    onProgress({step: 'note', message: `the index of ${suite} was valid until ${day}: the mirror may be out of date`})
  }
  return {
    date: dateOf(stanza, 'date') ?? now(),
    signature,
    byHash: stanza.get('acquire-by-hash') === 'yes',
    index: indexEntry(stanza, part, url, mirrors),
  }
}

/**
 * Reports whether an index is of a suite. For Ubuntu, all suites of a release have its code name: `jammy` in
 * `jammy-proposed`.
 */
function isOfSuite(stanza: Stanza, wanted: string): boolean {
  const suite = stanza.get('suite')
  return suite === wanted || (stanza.get('codename') === wanted && suite?.startsWith(`${wanted}-`) !== true)
}

function dateOf(stanza: Stanza, key: string): Date | undefined {
  const date = new Date(stanza.get(key) ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}

function indexEntry(
  stanza: Stanza,
  {component, architecture}: SuitePart,
  url: string,
  {advice}: Mirrors,
): Release['index'] {
  const lines = (stanza.get('sha256') ?? '').split('\n')
  for (const ending of INDEX_ENDINGS) {
    const path = `${component}/binary-${architecture}/Packages${ending}`
    for (const line of lines) {
      const [sha256, size, name] = line.split(/\s+/)
      if (name !== path || sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256)) continue
      return {path, sha256, size: Number(size)}
    }
  }
  throw new UserError(`${url}: lists no packages of ${component} for ${architecture}; ${advice}`)
}

async function readPackages(
  {suite, archive}: SuitePart,
  release: Release,
  context: IndexContext,
  filter: PackageFilter,
): Promise<ListedPackage[]> {
  const {path, sha256, size} = release.index
  const {advice} = context.mirrors
  const directory = `dists/${suite}/${path.replace(/\/[^/]+$/, '')}`
  const bases = context.mirrors.bases(archive, release.date)
  const urls = [
    ...(release.byHash ? bases.map(base => fileUrl(base, `${directory}/by-hash/SHA256/${sha256}`)) : []),
    ...bases.map(base => fileUrl(base, `dists/${suite}/${path}`)),
  ]
  const list = {
    key: `${sha256}${filter.name}`,
    file: {what: `the package list of ${suite}`, urls, maxBytes: size, sha256, advice},
    maxBytes: MAX_INDEX_BYTES,
    maxUnpacked: MAX_INDEX_UNPACKED,
    fix: advice,
    isItem: isListedPackage,
    parse: (chunks: AsyncIterable<Uint8Array>) => parseIndex(chunks, archive, filter),
  }
  return (await readList(list, context)).map(listed => inArchive(listed, archive))
}

/** Sets the archive of a package, since the same index may have been read from another archive. */
export function inArchive(listed: ListedPackage, archive: string): ListedPackage {
  const {place} = listed
  return place?.kind === 'archive' ? {...listed, place: {...place, archive}} : listed
}
