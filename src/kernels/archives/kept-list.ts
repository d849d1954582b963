import {mkdir, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorMessage, UserError} from '../../base/errors.ts'
import {onDisk, readKept, writeKept} from '../../files/disk.ts'
import {temporaryName} from '../../files/leftovers.ts'
import type {Downloader} from '../../net/download.ts'
import type {RemoteFile} from '../../net/download-error.ts'
import {showUrl} from '../../net/http.ts'
import type {OnProgress} from '../model/progress.ts'
import {decompress} from '../packages/decompress.ts'
import {countedFile} from '../packages/extraction.ts'

/** A list of packages that an index names by its digest. */
export interface PackageList<T> {
  /** What decides what is kept of it: a digest, hexadecimal. */
  key: string
  /** With its size as `maxBytes`, and its digest. */
  file: RemoteFile
  maxBytes: number
  maxUnpacked: number
  /** What to do when it cannot be used, for messages. */
  wayOut: string
  isItem(data: unknown): data is T
  parse(chunks: AsyncIterable<Uint8Array>): Promise<T[]>
}

/** What reading a list takes. */
interface ListContext {
  cacheDirectory: string
  downloader: Downloader
  onProgress: OnProgress
}

/**
 * What is wanted of a list. It is unpacked from disk as it is read, up to 200 MB, and what was read once is kept.
 *
 * @throws DownloadError when nobody gives it; UserError when it claims to be too large, or cannot be read
 */
export async function readList<T>(list: PackageList<T>, context: ListContext): Promise<T[]> {
  const {cacheDirectory, downloader, onProgress} = context
  const {file, key, maxUnpacked, wayOut} = list
  const {what, maxBytes: total} = file
  const kept = join(cacheDirectory, 'indexes', `${key}.json`)
  const known = await readKept(kept)
  if (Array.isArray(known) && known.every(list.isItem)) return known
  const shown = showUrl(file.urls.at(-1) ?? '')
  if (!(total <= list.maxBytes)) throw new UserError(`${shown}: claims ${total} bytes; ${wayOut}`)
  const path = temporaryName(kept)
  await onDisk(path, () => mkdir(dirname(path), {recursive: true}))
  try {
    onProgress({step: 'fetching', what, bytes: 0, total})
    await downloader.toFile(file, path, bytes => onProgress({step: 'fetching', what, bytes, total}))
    const items = await list.parse(decompress(countedFile(path).chunks(), shown, maxUnpacked))
    await writeKept(kept, items)
    return items
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${shown}: is no list of packages that can be read: ${errorMessage(error)}; ${wayOut}`)
  } finally {
    await rm(path, {force: true})
  }
}
