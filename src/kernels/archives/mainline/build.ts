import {isRelease} from '../../../model/release-name.ts'
import {DownloadError} from '../../../net/download-error.ts'
import {showUrl} from '../../../net/http.ts'
import type {PackageFile} from '../../model/package-file.ts'
import {isPackageFile, isRelativePath} from '../../model/package-file.ts'
import type {Signature} from '../../model/resolved-kernel.ts'
import type {SigningKey} from '../../model/source-spec.ts'
import {keyringOf} from '../../signatures/keys.ts'
import {checkDetached, type Keyring} from '../../signatures/signature.ts'
import type {SourceServices} from '../source.ts'

/** A build of a version, with its packages from the signed list of digests. */
interface MainlineBuild {
  release: string
  version: string
  image: PackageFile
  modules: PackageFile
  signature: Signature
}

const MAX_LIST_BYTES = 1 << 20
const MAX_PACKAGE_BYTES = 1 << 30
const LIST = 'CHECKSUMS'
/** Key that signs the lists of digests: "Kernel PPA". */
const KEY_FINGERPRINT = '60AA7B6F30434AE68E569963E50C6A0917C622B0'
const KEYS: readonly SigningKey[] = [
  {
    url: `https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${KEY_FINGERPRINT}`,
    fingerprint: KEY_FINGERPRINT,
  },
]
const SHA256_LINE = /^([0-9a-f]{64}) [ *](\S+)$/
const PACKAGE = /^linux-(image-unsigned|image|modules)-(\d[^_]*-generic)_([^_]+)_([a-z0-9]+)\.deb$/

/**
 * Returns the build of a version for an architecture; undefined if there is none, since some builds fail.
 *
 * @param directories addresses of the version's directory
 * @throws DownloadError if no server answers; UserError if the list of digests cannot be trusted
 */
export async function readBuild(
  directories: readonly string[],
  architecture: string,
  services: SourceServices,
): Promise<MainlineBuild | undefined> {
  let failure: DownloadError | undefined
  // Each architecture has its own directory; older builds are all in one directory.
  for (const directory of [...directories.map(base => `${base}/${architecture}`), ...directories]) {
    const list = await listIn(directory, services)
    if (list instanceof DownloadError) failure ??= list
    if (list === undefined || list instanceof DownloadError) continue
    const files = packagesIn(list.text, architecture)
    const image = files.find(({part}) => part === 'image-unsigned') ?? files.find(({part}) => part === 'image')
    const modules = files.find(({part, release}) => part === 'modules' && release === image?.release)
    if (image === undefined || modules === undefined) continue
    const [imageFile, modulesFile] = [
      await sized(image, directory, services),
      await sized(modules, directory, services),
    ]
    if (imageFile === undefined || modulesFile === undefined) continue
    const {release, version} = image
    return {release, version, image: imageFile, modules: modulesFile, signature: list.signature}
  }
  if (failure !== undefined) throw failure
  return undefined
}

/** Returns the list of digests and the result of its signature check; undefined if there is none. */
async function listIn(
  directory: string,
  services: SourceServices,
): Promise<{text: string; signature: Signature} | DownloadError | undefined> {
  const url = `${directory}/${LIST}`
  const content = await contentOf(url, services)
  if (content === undefined || content instanceof DownloadError) return content
  const signature = await contentOf(`${url}.gpg`, services)
  if (signature instanceof DownloadError) return signature
  const missing: Keyring = {why: `${LIST}.gpg is missing`, onlyHttps: true}
  const keyring = signature === undefined ? missing : await mainlineKeyring(services)
  const checked = await checkDetached(content, signature ?? Buffer.alloc(0), showUrl(url), keyring)
  return {text: content.toString('utf8'), signature: checked}
}

/** Downloads a file; undefined if it does not exist. Other errors are returned, since another directory may work. */
async function contentOf(url: string, {downloader}: SourceServices): Promise<Buffer | DownloadError | undefined> {
  try {
    const what = 'the digests of a mainline build'
    return (await downloader().toMemory({what, urls: [url], maxBytes: MAX_LIST_BYTES})).content
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error
    return error.gone ? undefined : error
  }
}

async function mainlineKeyring(services: SourceServices): Promise<Keyring> {
  const {keyrings} = services
  if (keyrings !== undefined) return keyrings[0] === undefined ? {why: 'no keyring was found'} : {path: keyrings[0]}
  return keyringOf(KEYS, services)
}

interface ListedFile {
  part: string
  release: string
  version: string
  /** Path below the directory of the list. */
  path: string
  sha256: string
}

function packagesIn(list: string, architecture: string): ListedFile[] {
  return list.split('\n').flatMap(line => {
    const [, sha256, path] = SHA256_LINE.exec(line.trim()) ?? []
    if (sha256 === undefined || path === undefined || !isRelativePath(path)) return []
    const [, part, release, version, built] = PACKAGE.exec(path.slice(path.lastIndexOf('/') + 1)) ?? []
    if (part === undefined || version === undefined || built !== architecture || !isRelease(release)) return []
    return [{part, release, version, path, sha256}]
  })
}

/** Asks the server for the size of a package, which is not in the list. The digest is verified later. */
async function sized(
  {part, release, version, path, sha256}: ListedFile,
  directory: string,
  {downloader}: SourceServices,
): Promise<PackageFile | undefined> {
  const name = `linux-${part}-${release}`
  const urls = [`${directory}/${path.split('/').map(encodeURIComponent).join('/')}`]
  const size = await downloader().sizeOf({what: `${name} ${version}`, urls, maxBytes: MAX_PACKAGE_BYTES})
  const file = {name, version, format: 'deb', sha256, size, place: null, urls: urls.map(showUrl)}
  return isPackageFile(file) ? file : undefined
}
