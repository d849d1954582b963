import {join} from 'node:path'
import {errorMessage, type Problem, UserError} from '../errors.ts'
import {parseStanzas, type Stanza, StanzaParser} from './deb822.ts'
import {decompress} from './decompress.ts'
import {readJson, writeAtomically} from './disk.ts'
import type {Downloader} from './download.ts'
import {showUrl} from './http.ts'
import {fileUrl, type Mirrors} from './mirrors.ts'
import {isPackageFile} from './package-file.ts'
import {openSigned} from './signature.ts'
import type {Archive, OnProgress, PackageFile, Signature} from './types.ts'

/** The kernel packages of one suite, as its signed index lists them. */
export interface SuiteIndex {
  suite: string
  /** When the archive made it. */
  date: Date
  signature: Signature
  packages: readonly ListedPackage[]
}

/** A package with what it needs of other kernel packages. */
export interface ListedPackage extends PackageFile {
  /** Kernel packages it depends on, with the exact version when one is asked for. */
  depends: readonly {name: string; version?: string}[]
}

/** What reading an index takes. */
export interface IndexContext {
  downloader: Downloader
  mirrors: Mirrors
  cacheDirectory: string
  keyrings?: readonly string[] | undefined
  now: () => Date
  onProgress: OnProgress
}

const MAX_INRELEASE_BYTES = 16 << 20
const MAX_INDEX_BYTES = 64 << 20
const MAX_INDEX_UNPACKED = 512 << 20
const INDEX_FORMATS = ['xz', 'gz'] as const
const KERNEL_PACKAGE = /^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]*amd64$/
const NOT_BOOTED = /-unsigned$|-dbg$|-signed-template$|-unsigned-/

/** Reads InRelease, checks its signature, and reads the package index it names, by digest. */
export async function readSuite(suite: string, context: IndexContext): Promise<SuiteIndex> {
  const archive: Archive = suite.endsWith('-security') ? 'debian-security' : 'debian'
  const release = await readInRelease(suite, archive, context)
  const packages = await readPackages(suite, archive, release, context)
  return {suite, date: release.date, signature: release.signature, packages}
}

interface Release {
  date: Date
  signature: Signature
  byHash: boolean
  /** Digest and size of the best compressed index of amd64. */
  index: {path: string; sha256: string; size: number}
}

/** From the first mirror that has a good one: what answers with something else is passed over, and said. */
async function readInRelease(suite: string, archive: Archive, context: IndexContext): Promise<Release> {
  const {downloader, mirrors, now, onProgress} = context
  const what = `the index of ${suite}`
  const refused: Problem[] = []
  let urls = mirrors.bases(archive, now()).map(base => fileUrl(base, `dists/${suite}/InRelease`))
  for (;;) {
    const {content, url} = await downloader.toMemory({what, urls, maxBytes: MAX_INRELEASE_BYTES})
    try {
      return await openInRelease(suite, content, showUrl(url), context)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refused.push(...error.problems)
      urls = urls.slice(urls.indexOf(url) + 1)
      if (urls.length === 0) throw new UserError(refused)
      onProgress({step: 'note', message: `${error.message}; asking the next mirror`})
    }
  }
}

async function openInRelease(suite: string, content: Buffer, url: string, context: IndexContext): Promise<Release> {
  const {now, keyrings, onProgress} = context
  const {text, signature} = await openSigned(content, url, keyrings)
  const [stanza] = parseStanzas(text)
  if (stanza === undefined) throw new UserError(`${url}: is empty; use another mirror (--mirror)`)
  if (stanza.get('codename') !== suite && stanza.get('suite') !== suite) {
    throw new UserError(
      `${url}: is the index of ${stanza.get('codename') ?? 'something else'}; use another mirror (--mirror)`,
    )
  }
  const validUntil = dateOf(stanza, 'valid-until')
  if (validUntil !== undefined && validUntil < now()) {
    const day = validUntil.toISOString().slice(0, 10)
    onProgress({step: 'note', message: `the index of ${suite} was valid until ${day}: the mirror may be behind`})
  }
  return {
    date: dateOf(stanza, 'date') ?? now(),
    signature,
    byHash: stanza.get('acquire-by-hash') === 'yes',
    index: indexEntry(stanza, url),
  }
}

function dateOf(stanza: Stanza, key: string): Date | undefined {
  const date = new Date(stanza.get(key) ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}

function indexEntry(stanza: Stanza, url: string): Release['index'] {
  const lines = (stanza.get('sha256') ?? '').split('\n')
  for (const format of INDEX_FORMATS) {
    const path = `main/binary-amd64/Packages.${format}`
    for (const line of lines) {
      const [sha256, size, name] = line.split(/\s+/)
      if (name !== path || sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256)) continue
      return {path, sha256, size: Number(size)}
    }
  }
  throw new UserError(`${url}: lists no packages for amd64; use another mirror (--mirror)`)
}

/** The kernel packages of the index. What was read once is kept by digest: an index of 65 MB is not unpacked twice. */
async function readPackages(
  suite: string,
  archive: Archive,
  release: Release,
  {downloader, mirrors, cacheDirectory, onProgress}: IndexContext,
): Promise<ListedPackage[]> {
  const {path, sha256, size} = release.index
  const kept = join(cacheDirectory, 'indexes', `${sha256}.json`)
  const known = await readJson(kept)
  if (Array.isArray(known) && known.every(isListedPackage)) return known
  if (!(size <= MAX_INDEX_BYTES))
    throw new UserError(`the index of ${suite} claims ${size} bytes; use another mirror (--mirror)`)
  const what = `the package list of ${suite}`
  onProgress({step: 'fetching', what, bytes: 0, total: size})
  const folder = `dists/${suite}/${path.replace(/\/[^/]+$/, '')}`
  const bases = mirrors.bases(archive, release.date)
  const urls = [
    ...(release.byHash ? bases.map(base => fileUrl(base, `${folder}/by-hash/SHA256/${sha256}`)) : []),
    ...bases.map(base => fileUrl(base, `dists/${suite}/${path}`)),
  ]
  const {content} = await downloader.toMemory({what, urls, maxBytes: size, sha256})
  onProgress({step: 'fetching', what, bytes: size, total: size})
  const packages = await parseIndex(content, path, archive)
  await writeAtomically(kept, JSON.stringify(packages))
  return packages
}

async function parseIndex(content: Buffer, name: string, archive: Archive): Promise<ListedPackage[]> {
  const parser = new StanzaParser()
  const decoder = new TextDecoder()
  const packages: ListedPackage[] = []
  const take = (stanzas: Iterable<Stanza>) => {
    for (const stanza of stanzas) {
      const listed = listedPackage(stanza, archive)
      if (listed !== undefined) packages.push(listed)
    }
  }
  try {
    for await (const chunk of decompress(piecesOf(content), name, MAX_INDEX_UNPACKED)) {
      take(parser.push(decoder.decode(chunk, {stream: true})))
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`cannot unpack ${name}: ${errorMessage(error)}; use another mirror (--mirror)`)
  }
  take(parser.end())
  return packages
}

async function* piecesOf(content: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 1 << 16) yield content.subarray(at, at + (1 << 16))
}

function listedPackage(stanza: Stanza, archive: Archive): ListedPackage | undefined {
  const name = stanza.get('package') ?? ''
  if (!KERNEL_PACKAGE.test(name) || NOT_BOOTED.test(name)) return undefined
  const file = {
    name,
    version: stanza.get('version') ?? '',
    archive,
    path: stanza.get('filename'),
    sha256: stanza.get('sha256'),
    size: Number(stanza.get('size')),
  }
  return isPackageFile(file) ? {...file, depends: kernelDepends(stanza.get('depends') ?? '')} : undefined
}

function isListedPackage(data: unknown): data is ListedPackage {
  if (!isPackageFile(data) || !('depends' in data) || !Array.isArray(data.depends)) return false
  return data.depends.every((item: unknown) => typeof item === 'object' && item !== null && 'name' in item)
}

/** `kmod, linux-base-6.19 (= 6.19-1), a | b` → the kernel packages of it. */
function kernelDepends(depends: string): ListedPackage['depends'] {
  return depends.split(',').flatMap(item => {
    const [, name, version] = /^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(item) ?? []
    if (name === undefined || !KERNEL_PACKAGE.test(name)) return []
    return [version === undefined ? {name} : {name, version}]
  })
}
