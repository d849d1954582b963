import {mkdir, rm, stat} from 'node:fs/promises'
import {basename, dirname} from 'node:path'
import {UserError} from '../../../base/errors.ts'
import {onDisk, putInPlace} from '../../../files/disk.ts'
import {temporaryName} from '../../../files/leftovers.ts'
import type {RemoteFile} from '../../../net/download-error.ts'
import {showUrl} from '../../../net/http.ts'
import type {PackageFile} from '../../model/package-file.ts'
import type {OnProgress} from '../../model/progress.ts'
import type {UrlFile} from '../../model/source-spec.ts'
import {formatOf} from '../../packages/format.ts'
import type {LocalPackage} from '../overlay.ts'
import type {SourceServices} from '../source.ts'

const FORMATS = ['file', 'tar', 'deb', 'rpm'] as const
const MAX_BYTES = 4 * 2 ** 30
const SHA256 = /^[0-9a-f]{64}$/
const ADVICE = 'check the URL, the network, and the `sha256` of the file'

/**
 * Downloads and verifies a file, and keeps it on this disk. Its first bytes determine its format, not its name.
 *
 * @throws DownloadError if no address has it; UserError if the address or the digest is malformed
 */
export async function keepFile(
  {urls, sha256}: UrlFile,
  {store, downloader, signal}: SourceServices,
  onProgress: OnProgress,
): Promise<LocalPackage> {
  checkFile(urls, sha256)
  const named = {name: nameOf(urls), version: `sha256:${sha256.slice(0, 12)}`, sha256, place: null, urls}
  const any: PackageFile = {...named, format: 'file', size: MAX_BYTES}
  const onWait = () => onProgress({step: 'note', message: `another run is fetching ${any.name}: waiting for it`})
  return store.locked(any, {signal, onWait}, async () => {
    for (const format of FORMATS) {
      if (await store.hasPackage({...any, format})) return describe(store.packagePath({...any, format}), format)
    }
    const temporary = temporaryName(store.packagePath(any))
    try {
      await onDisk(temporary, () => mkdir(dirname(temporary), {recursive: true}))
      const hear = (bytes: number) => onProgress({step: 'fetching', what: any.name, bytes, total: bytes})
      await downloader().toFile({...remoteOf(any), upTo: true}, temporary, hear)
      const format = await formatOf(temporary)
      const path = store.packagePath({...any, format})
      await putInPlace(temporary, path)
      return await describe(path, format)
    } catch (error) {
      await rm(temporary, {force: true})
      throw error
    }
  })

  async function describe(path: string, format: (typeof FORMATS)[number]): Promise<LocalPackage> {
    return {path, file: {...named, format, size: (await stat(path)).size}}
  }
}

/** Returns the download of a file by address. Its exact size is the limit. */
export function remoteOf({name, size, sha256, urls}: PackageFile): RemoteFile {
  return {what: name, urls, maxBytes: size, sha256, advice: ADVICE}
}

function checkFile(urls: readonly string[], sha256: string): void {
  if (urls.length === 0) throw new UserError('the kernel has no URL; name one')
  for (const url of urls) {
    if (!URL.canParse(url) || !/^https?:\/\/[^/]/.test(url))
      throw new UserError(`expected a URL that begins with https:// or http://, got \`${showUrl(url)}\``)
  }
  if (!SHA256.test(sha256))
    throw new UserError(
      `${showUrl(urls[0] ?? '')}: expected its sha256, 64 lowercase hexadecimal digits, got \`${sha256.slice(0, 80)}\``,
    )
}

/** Returns the last part of the URL, or the host. */
function nameOf([url = '']: readonly string[]): string {
  const {pathname, host} = new URL(url)
  return basename(pathname) || host
}
