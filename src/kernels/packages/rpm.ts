import {type CpioFile, readCpio} from './cpio.ts'
import {decompress} from './decompress.ts'
import {BadPackageError, countedFile, type Extraction, MAX_UNPACKED} from './extraction.ts'
import {type RpmTags, readRpmHeader, TAG} from './rpm-header.ts'

/** What decompress() tells by the first bytes. No tag: it is not packed. */
const COMPRESSORS: readonly (string | undefined)[] = ['gzip', 'xz', 'zstd', undefined]

/** As long as a path can be: PATH_MAX. */
const MAX_FOLDER = 4096

const S_IFMT = 0o170000
const S_IFREG = 0o100000
const S_IFLNK = 0o120000

/**
 * Reads members out of an rpm package: a header and a packed cpio archive behind it.
 *
 * @returns how many bytes of the package were read
 */
export async function readRpm(path: string, what: string, extraction: Extraction): Promise<number> {
  const {tags, range} = await readRpmHeader(path)
  const format = tags.text(TAG.payloadFormat) ?? 'cpio'
  if (format !== 'cpio') throw new BadPackageError(`${what} holds ${format} where a package holds a cpio archive`)
  const compressor = tags.text(TAG.payloadCompressor)
  if (!COMPRESSORS.includes(compressor))
    throw new BadPackageError(`${what} is packed with ${compressor}; only gzip, xz and zstd can be unpacked`)
  const file = countedFile(path, {start: range.end})
  await readCpio(decompress(file.chunks(), what, MAX_UNPACKED), extraction, filesOf(tags))
  return file.bytes()
}

/** The files of the package in the order of the header, whose numbers the archive of a newer package has for names. */
export function filesOf(tags: RpmTags): CpioFile[] {
  const folders = tags.texts(TAG.dirNames)
  if (folders.some(folder => folder.length > MAX_FOLDER)) throw new Error('its header has a folder without an end')
  const folderOf = tags.numbers(TAG.dirIndexes)
  const long = tags.numbers(TAG.longFileSizes)
  const sizes = long.length > 0 ? long : tags.numbers(TAG.fileSizes)
  const modes = tags.numbers(TAG.fileModes)
  const lastOfInode = lastNames(tags, modes)
  return tags.texts(TAG.baseNames).map((name, index) => {
    const mode = modes[index] ?? 0
    const type = mode & S_IFMT
    const hasContent = type === S_IFLNK || (type === S_IFREG && lastOfInode(index))
    return {path: `${folders[folderOf[index] ?? -1] ?? ''}${name}`, mode, size: hasContent ? (sizes[index] ?? 0) : 0}
  })
}

/** Of the names of one file only the last has its content. */
function lastNames(tags: RpmTags, modes: readonly number[]): (index: number) => boolean {
  const devices = tags.numbers(TAG.fileDevices)
  const inodes = tags.numbers(TAG.fileInodes)
  const key = (index: number) => `${devices[index]}:${inodes[index]}`
  const last = new Map<string, number>()
  for (const [index, mode] of modes.entries()) if ((mode & S_IFMT) === S_IFREG) last.set(key(index), index)
  return index => inodes[index] === undefined || last.get(key(index)) === index
}
