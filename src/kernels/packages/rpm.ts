import {type CpioFile, readCpio} from './cpio.ts'
import {decompress} from './decompress.ts'
import {BadPackageError, countedFile, type Extraction, MAX_UNPACKED} from './extraction.ts'
import {type RpmTags, readRpmHeader, TAG} from './rpm-header.ts'

/** Compressors that decompress() recognizes. Undefined (no tag): not compressed. */
const COMPRESSORS: readonly (string | undefined)[] = ['gzip', 'xz', 'zstd', undefined]

/** Maximum length of a path: PATH_MAX. */
const MAX_DIRECTORY = 4096

const S_IFMT = 0o170000
const S_IFREG = 0o100000
const S_IFLNK = 0o120000

/**
 * Reads members of an rpm package: a header, followed by a compressed cpio archive.
 *
 * @returns the number of bytes of the package that were read
 */
export async function readRpm(path: string, what: string, extraction: Extraction): Promise<number> {
  const {tags, range} = await readRpmHeader(path)
  const format = tags.text(TAG.payloadFormat) ?? 'cpio'
  if (format !== 'cpio') throw new BadPackageError(`${what} has a payload of format ${format}; only cpio can be read`)
  const compressor = tags.text(TAG.payloadCompressor)
  if (!COMPRESSORS.includes(compressor))
    throw new BadPackageError(`${what} is compressed with ${compressor}; only gzip, xz and zstd can be read`)
  const file = countedFile(path, {start: range.end})
  await readCpio(decompress(file.chunks(), what, MAX_UNPACKED), extraction, filesOf(tags))
  return file.bytes()
}

/** Returns the files of a package in the order of its header. The archive of a newer package refers to them by number. */
export function filesOf(tags: RpmTags): CpioFile[] {
  const directories = tags.texts(TAG.dirNames)
  if (directories.some(directory => directory.length > MAX_DIRECTORY))
    throw new Error('its header has a directory name that is too long')
  const directoryOf = tags.numbers(TAG.dirIndexes)
  const long = tags.numbers(TAG.longFileSizes)
  const sizes = long.length > 0 ? long : tags.numbers(TAG.fileSizes)
  const modes = tags.numbers(TAG.fileModes)
  const lastOfInode = lastNames(tags, modes)
  return tags.texts(TAG.baseNames).map((name, index) => {
    const mode = modes[index] ?? 0
    const type = mode & S_IFMT
    const hasContent = type === S_IFLNK || (type === S_IFREG && lastOfInode(index))
    return {
      path: `${directories[directoryOf[index] ?? -1] ?? ''}${name}`,
      mode,
      size: hasContent ? (sizes[index] ?? 0) : 0,
    }
  })
}

/** Returns a predicate for the last name of each file: only the last of several hard links has the content. */
function lastNames(tags: RpmTags, modes: readonly number[]): (index: number) => boolean {
  const devices = tags.numbers(TAG.fileDevices)
  const inodes = tags.numbers(TAG.fileInodes)
  const key = (index: number) => `${devices[index]}:${inodes[index]}`
  const last = new Map<string, number>()
  for (const [index, mode] of modes.entries()) if ((mode & S_IFMT) === S_IFREG) last.set(key(index), index)
  return index => inodes[index] === undefined || last.get(key(index)) === index
}
