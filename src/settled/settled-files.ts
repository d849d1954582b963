import {mkdir, rename, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {fileUrl, findMirrors, type MirrorSources} from '../apt/mirrors.ts'
import {intactFiles, writeDigests} from '../files/digests.ts'
import {fileSha256, onDisk, putInPlace} from '../files/disk.ts'
import {temporaryName} from '../files/leftovers.ts'
import {unpackMembers} from '../kernels/packages/unpack.ts'
import {createDownloader, type Downloader} from '../net/download.ts'
import {digestOf} from '../text/digest.ts'
import type {SettledPackage} from './settled-packages.ts'

/** Cache and mirrors of settled packages. */
export interface SettledOptions extends MirrorSources {
  cacheDirectory: string
  signal?: AbortSignal | undefined
  /** Shared, so that there is only one wait for an unreachable host. */
  downloader?: Downloader
}

/** Maximum size of a file. The largest is a static library of a few MiB. */
const MAX_MEMBER_BYTES = 32 << 20

/**
 * Fetches a package into the cache, unless it is there: from the pool of the machine's mirrors, otherwise from the snapshot
 * archive, which keeps old packages. The package is neither run nor installed.
 *
 * @param listedAt date of an index that lists it, ISO 8601
 * @returns path of the verified package
 * @throws DownloadError if no server has it
 */
export async function settledDeb(file: SettledPackage, listedAt: string, options: SettledOptions): Promise<string> {
  const {name, version, path, sha256, size} = file
  const kept = join(options.cacheDirectory, 'settled', `${sha256}.deb`)
  if ((await fileSha256(kept)) === sha256) return kept
  const mirrors = await findMirrors(options, 'debian')
  const urls = mirrors.bases('debian', new Date(listedAt)).map(base => fileUrl(base, path))
  const temporary = temporaryName(kept)
  // It does not exist or is damaged.
  await rm(kept, {force: true})
  await onDisk(kept, () => mkdir(dirname(kept), {recursive: true}))
  const downloader = options.downloader ?? createDownloader({signal: options.signal})
  await downloader.toFile({what: `${name} ${version}`, urls, maxBytes: size, sha256, advice: mirrors.advice}, temporary)
  await putInPlace(temporary, kept)
  return kept
}

/**
 * Returns one file of a settled package from the cache, and unpacks it if needed.
 *
 * @param member path in the package
 * @returns path of the file, verified
 * @throws DownloadError if no mirror has the package; UserError if the file is not in it
 */
export async function settledFile(
  {file, listedAt}: {file: SettledPackage; listedAt: string},
  member: string,
  options: SettledOptions,
): Promise<string> {
  const name = basename(member)
  const directory = join(options.cacheDirectory, 'settled', digestOf([file.sha256, member]))
  const path = join(directory, name)
  if (await holds(directory, name)) return path
  const deb = await settledDeb(file, listedAt, options)
  const temporary = temporaryName(directory)
  await onDisk(directory, () => mkdir(temporary, {recursive: true}))
  try {
    const wanted = {
      what: member,
      is: (entry: string) => entry === member,
      to: join(temporary, name),
      maxBytes: MAX_MEMBER_BYTES,
    }
    await unpackMembers('deb', deb, `${file.name} ${file.version}`, [wanted])
    await writeDigests(temporary, [name])
    await onDisk(directory, async () => {
      await rm(directory, {recursive: true, force: true})
      await rename(temporary, directory)
    })
  } catch (thrown) {
    await rm(temporary, {recursive: true, force: true})
    // Another run may have written the same file first.
    if (!(await holds(directory, name))) throw thrown
  }
  return path
}

async function holds(directory: string, name: string): Promise<boolean> {
  return (await intactFiles(directory))?.includes(name) === true
}
