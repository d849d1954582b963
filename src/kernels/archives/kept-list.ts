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
interface PackageList<T> {
  /** Name of the stored list: a hexadecimal digest of everything that determines it. */
  key: string
  /** The list, with its size as `maxBytes`, and its digest. */
  file: RemoteFile
  maxBytes: number
  maxUnpacked: number
  /** The fix if it cannot be used, for messages. */
  fix: string
  isItem(data: unknown): data is T
  parse(chunks: AsyncIterable<Uint8Array>): Promise<T[]>
}

/** Context of reading a list. */
interface ListContext {
  cacheDirectory: string
  downloader: Downloader
  onProgress: OnProgress
}

/**
 * Returns the wanted items of a list, and stores them. A list has up to 200 MB, so it is decompressed while it is read.
 *
 * @throws DownloadError if no server has it; UserError if it is too large, or cannot be read
 */
export async function readList<T>(list: PackageList<T>, context: ListContext): Promise<T[]> {
  const {cacheDirectory, downloader, onProgress} = context
  const {file, key, maxUnpacked, fix} = list
  const {what, maxBytes: total} = file
  const kept = join(cacheDirectory, 'indexes', `${key}.json`)
  const known = await readKept(kept)
  if (Array.isArray(known) && known.every(list.isItem)) return known
  const shown = showUrl(file.urls.at(-1) ?? '')
  if (!(total <= list.maxBytes))
    throw new UserError(`${shown}: claims ${total} bytes, and at most ${list.maxBytes} are allowed; ${fix}`)
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
    throw new UserError(`${shown}: cannot be read as a list of packages: ${errorMessage(error)}; ${fix}`)
  } finally {
    await rm(path, {force: true})
  }
}
