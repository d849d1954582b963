import {mkdir, rename, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {intactFiles, writeDigests} from '../cache/digests.ts'
import {digestOf} from '../cache/key.ts'
import {onDisk, temporaryName} from '../kernels/disk.ts'
import {createDownloader} from '../kernels/download.ts'
import {unpackMembers} from '../kernels/package/unpack.ts'
import {fileUrl, findMirrors, type MirrorSources} from '../kernels/sources/deb/mirrors.ts'

/** A package of Debian's that is settled: what it is unpacked from is known by its digest, whoever serves it. */
export interface SettledPackage {
  name: string
  version: string
  /** Below a mirror's `debian`. */
  path: string
  sha256: string
  size: number
}

/** A package, and the paths of the files that are taken out of it. */
export interface WantedPackage {
  file: SettledPackage
  members: readonly string[]
}

export interface ForeignOptions extends MirrorSources {
  cacheDirectory: string
  signal?: AbortSignal | undefined
}

/** The day of the index that lists all of them: the archive of snapshots is asked for their state on it. */
const LISTED_ON = new Date('2026-07-11T10:16:37Z')

/** A static library of a few MiB is the largest that is taken. */
const MAX_MEMBER_BYTES = 32 << 20

/**
 * Files out of Debian packages, in a folder of the cache: of another architecture, which this machine's package manager
 * does not install without being told so as root. Nothing of a package is run or installed.
 *
 * @param name of the folder
 * @returns the folder, in which each file has the last part of its path as its name
 * @throws DownloadError when no mirror has a package; UserError when a file is not in it
 */
export async function unpackForeign(
  wanted: readonly WantedPackage[],
  options: ForeignOptions,
  name = 'files',
): Promise<string> {
  const folder = join(options.cacheDirectory, 'foreign', digestOf(wanted), name)
  const names = wanted.flatMap(({members}) => members.map(member => basename(member)))
  if (await holds(folder, names)) return folder
  const temporary = temporaryName(folder)
  await onDisk(folder, () => mkdir(temporary, {recursive: true}))
  try {
    for (const {file, members} of wanted) await unpackOne(file, members, temporary, options)
    await writeDigests(temporary, names)
    await onDisk(folder, async () => {
      await rm(folder, {recursive: true, force: true})
      await rename(temporary, folder)
    })
  } catch (thrown) {
    await rm(temporary, {recursive: true, force: true})
    // Another run may have been there first: what it has put in place is as good.
    if (await holds(folder, names)) return folder
    throw thrown
  }
  return folder
}

async function holds(folder: string, names: readonly string[]): Promise<boolean> {
  const intact = await intactFiles(folder)
  return intact !== undefined && names.every(name => intact.includes(name))
}

async function unpackOne(
  {name, version, path, sha256, size}: SettledPackage,
  members: readonly string[],
  folder: string,
  options: ForeignOptions,
): Promise<void> {
  const {signal} = options
  const mirrors = await findMirrors(options, 'debian')
  const downloader = createDownloader({signal})
  const what = `${name} ${version}`
  const urls = mirrors.bases('debian', LISTED_ON).map(base => fileUrl(base, path))
  const downloaded = join(folder, 'package.deb')
  await downloader.toFile({what, urls, maxBytes: size, sha256}, downloaded)
  await unpackMembers(
    'deb',
    downloaded,
    what,
    members.map(member => ({
      what: member,
      is: path => path === member,
      to: join(folder, basename(member)),
      maxBytes: MAX_MEMBER_BYTES,
    })),
  )
  await rm(downloaded)
}
