import {type FileHandle, open} from 'node:fs/promises'

/** The parts of an rpm package before its payload (rpm.org, "RPM Package format"). */
export interface RpmHeader {
  /** Tags of the signature header. */
  signature: RpmTags
  /** Tags of the main header. */
  tags: RpmTags
  /** Position of the main header, which a header signature covers. `end` is exclusive. */
  range: {start: number; end: number}
}

/** The entries of one header structure. An entry of another type than requested is treated as missing. */
export interface RpmTags {
  text(tag: number): string | undefined
  texts(tag: number): string[]
  numbers(tag: number): number[]
  binary(tag: number): Buffer | undefined
}

/** rpm, include/rpm/rpmtag.h. */
export const TAG = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  arch: 1022,
  fileSizes: 1028,
  fileModes: 1030,
  sourceRpm: 1044,
  fileDevices: 1095,
  fileInodes: 1096,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
  payloadFormat: 1124,
  payloadCompressor: 1125,
  longFileSizes: 5008,
  payloadDigests: 5092,
  payloadDigestAlgorithm: 5093,
} as const

const LEAD_BYTES = 96
const LEAD_MAGIC = 0xedabeedb
const HEADER_MAGIC = 0x8eade801
const INTRO_BYTES = 16
const ENTRY_BYTES = 16
/** Padding of the signature header. */
const ALIGNMENT = 8
/** The limit of rpm itself for entries, and a lower one for bytes: the header of a kernel with all its modules has 3 MB. */
const MAX_ENTRIES = 0xffff
const MAX_STORE_BYTES = 64 << 20

/** Values of one entry: the largest packages have some ten thousand files. */
const MAX_VALUES = 1 << 20

/** Types of entries: rpm, include/rpm/rpmtag.h, rpmTagType. */
const TYPE = {int16: 3, int32: 4, int64: 5, string: 6, binary: 7, strings: 8, translated: 9} as const

/**
 * Reads the headers before the payload of a package on disk.
 *
 * @throws Error if it is not an rpm package, or is cut off
 */
export async function readRpmHeader(path: string): Promise<RpmHeader> {
  const file = await open(path, 'r')
  try {
    const lead = await readExactly(file, 0, LEAD_BYTES)
    if (lead.readUInt32BE(0) !== LEAD_MAGIC) throw new Error('it is not an rpm package')
    const signature = await readStructure(file, LEAD_BYTES)
    const start = Math.ceil(signature.end / ALIGNMENT) * ALIGNMENT
    const header = await readStructure(file, start)
    return {signature: signature.tags, tags: header.tags, range: {start, end: header.end}}
  } finally {
    await file.close()
  }
}

async function readStructure(file: FileHandle, start: number): Promise<{tags: RpmTags; end: number}> {
  const intro = await readExactly(file, start, INTRO_BYTES)
  if (intro.readUInt32BE(0) !== HEADER_MAGIC) throw new Error(`no rpm header at byte ${start}`)
  const [entries, bytes] = [intro.readUInt32BE(8), intro.readUInt32BE(12)]
  if (entries > MAX_ENTRIES || bytes > MAX_STORE_BYTES)
    throw new Error(`its header claims ${entries} entries and ${bytes} bytes, more than any kernel package has`)
  const content = await readExactly(file, start + INTRO_BYTES, entries * ENTRY_BYTES + bytes)
  const end = start + INTRO_BYTES + content.length
  return {tags: tagsOf(content.subarray(0, entries * ENTRY_BYTES), content.subarray(entries * ENTRY_BYTES)), end}
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const cut = () => new Error('it is cut off in its header')
  // Do not allocate memory for a size that a small file only claims.
  if (position + length > (await file.stat()).size) throw cut()
  const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw cut()
  return buffer
}

interface TagEntry {
  type: number
  offset: number
  count: number
}

function tagsOf(index: Buffer, store: Buffer): RpmTags {
  const entries = new Map<number, TagEntry>()
  for (let at = 0; at < index.length; at += ENTRY_BYTES) {
    const [tag, type, offset, count] = [0, 4, 8, 12].map(field => index.readUInt32BE(at + field)) as [
      number,
      number,
      number,
      number,
    ]
    if (offset > store.length || count > store.length) throw new Error(`its header has a damaged entry ${tag}`)
    if (count > MAX_VALUES && type !== TYPE.binary)
      throw new Error(`its header has an entry ${tag} of ${count} values, more than any kernel package has`)
    entries.set(tag, {type, offset, count})
  }
  const texts = (tag: number) => {
    const entry = entries.get(tag)
    if (entry === undefined) return []
    if (entry.type === TYPE.string) return stringsAt(store, {...entry, count: 1})
    return entry.type === TYPE.strings || entry.type === TYPE.translated ? stringsAt(store, entry) : []
  }
  return {
    text: tag => texts(tag)[0],
    texts,
    numbers(tag) {
      const entry = entries.get(tag)
      return entry === undefined ? [] : numbersAt(store, entry)
    },
    binary(tag) {
      const entry = entries.get(tag)
      return entry?.type === TYPE.binary ? within(store, entry.offset, entry.count) : undefined
    },
  }
}

function stringsAt(store: Buffer, {offset, count}: TagEntry): string[] {
  const strings: string[] = []
  for (let at = offset; strings.length < count; ) {
    const end = store.indexOf(0, at)
    if (end === -1) throw new Error('its header has an unterminated string')
    strings.push(store.toString('utf8', at, end))
    at = end + 1
  }
  return strings
}

function numbersAt(store: Buffer, {type, offset, count}: TagEntry): number[] {
  const width = type === TYPE.int16 ? 2 : type === TYPE.int32 ? 4 : type === TYPE.int64 ? 8 : 0
  if (width === 0) return []
  const bytes = within(store, offset, count * width)
  return Array.from({length: count}, (_, index) =>
    width === 8 ? Number(bytes.readBigUInt64BE(index * width)) : bytes.readUIntBE(index * width, width),
  )
}

function within(store: Buffer, offset: number, length: number): Buffer {
  if (offset + length > store.length) throw new Error('its header has an entry beyond its end')
  return store.subarray(offset, offset + length)
}
