import {crc32} from 'node:zlib'
import {unxz} from '../packages/xz.ts'
import {type FilePart, readPart, streamPart} from './file-part.ts'
import {createX86Filter} from './x86-filter.ts'

export const XZ_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] as const

/* The .xz file format, versions 1.0.4 and later: sections 2.1 (header and footer), 3.1 (block header), 4 (index). */
const STREAM_HEADER_BYTES = 12
const FOOTER_BYTES = 12
const CRC_BYTES = 4
const CHECK_NONE = 0
const CHECK_CRC32 = 1
const FILTER_X86 = 0x04
const FILTER_LZMA2 = 0x21
const MAX_INDEX_BYTES = 1024

/** A stream of one block with the x86 filter. */
interface FilteredBlock {
  /** Size of the dictionary, in the encoding of LZMA2. */
  dictionary: number
  packed: FilePart
  unpackedBytes: number
  /** CRC-32 of the data before filtering. */
  crc: number
}

/**
 * Unpacks xz as the kernel's scripts/xz_wrap.sh writes it. The decoder for packages supports no filters. It gets a stream
 * without the filter, and the filter is reversed and the checksum compared here.
 *
 * @throws Error if the data is damaged, or uses another filter
 */
export async function* unxzKernel(path: string, part: FilePart): AsyncGenerator<Uint8Array> {
  const block = await filteredBlock(path, part)
  if (block === null) {
    yield* unxz(streamPart(path, part))
    return
  }
  const filter = createX86Filter()
  let crc = 0
  for await (const chunk of unxz(withoutFilter(path, block))) {
    const plain = filter.push(chunk)
    crc = crc32(plain, crc)
    yield plain
  }
  const end = filter.end()
  if (crc32(end, crc) !== block.crc) throw new Error('the compressed data is damaged: its checksum does not match')
  yield end
}

/** Reads the headers; null if there is no filter, so that the decoder can unpack and check everything itself. */
async function filteredBlock(path: string, part: FilePart): Promise<FilteredBlock | null> {
  const start = await readPart(path, {offset: part.offset, length: STREAM_HEADER_BYTES + 1024})
  const header = start.subarray(STREAM_HEADER_BYTES)
  const headerBytes = ((header[0] ?? 0) + 1) * 4
  if (start[7] !== CHECK_CRC32 || header[1] !== 1 || header[2] !== FILTER_X86 || header[3] !== 0) return null
  if (header[4] !== FILTER_LZMA2 || header[5] !== 1) return null
  const {unpadded, unpackedBytes} = await onlyRecord(path, part)
  const packed = {
    offset: part.offset + STREAM_HEADER_BYTES + headerBytes,
    length: unpadded - headerBytes - CRC_BYTES,
  }
  const check = {offset: packed.offset + padded(packed.length), length: CRC_BYTES}
  if (packed.length <= 0 || check.offset + CRC_BYTES > part.offset + part.length)
    throw new Error('the compressed data is cut off')
  const crc = (await readPart(path, check)).readUInt32LE()
  return {dictionary: header[6] ?? 0, packed, unpackedBytes, crc}
}

/** Reads the record of the only block from the index. */
async function onlyRecord(path: string, part: FilePart): Promise<{unpadded: number; unpackedBytes: number}> {
  const end = part.offset + part.length
  const footer = await readPart(path, {offset: end - FOOTER_BYTES, length: FOOTER_BYTES})
  if (footer.toString('latin1', 10) !== 'YZ') throw new Error('the compressed data is cut off')
  const indexBytes = (footer.readUInt32LE(4) + 1) * 4
  if (indexBytes > MAX_INDEX_BYTES) throw new Error('the compressed data has more than one block')
  const index = await readPart(path, {offset: end - FOOTER_BYTES - indexBytes, length: indexBytes})
  const [records, ...sizes] = variableNumbers(index.subarray(1, indexBytes - CRC_BYTES))
  const [unpadded, unpackedBytes] = sizes
  if (records !== 1 || unpadded === undefined || unpackedBytes === undefined)
    throw new Error('the compressed data has more than one block')
  return {unpadded, unpackedBytes}
}

async function* withoutFilter(path: string, {dictionary, packed, unpackedBytes}: FilteredBlock) {
  const flags = Buffer.from([0, CHECK_NONE])
  const blockHeader = withCrc([2, 0, FILTER_LZMA2, 1, dictionary, 0, 0, 0])
  yield Buffer.concat([Buffer.from(XZ_MAGIC), withCrc([...flags]), blockHeader])
  yield* streamPart(path, packed)
  yield Buffer.alloc(padded(packed.length) - packed.length)
  const record = [0, 1, ...variable(blockHeader.length + packed.length), ...variable(unpackedBytes)]
  const index = withCrc([...record, ...new Array<number>(padded(record.length) - record.length).fill(0)])
  const backward = Buffer.alloc(4)
  backward.writeUInt32LE(index.length / 4 - 1)
  const footer = Buffer.concat([backward, flags])
  yield Buffer.concat([index, crcOf(footer), footer, Buffer.from('YZ')])
}

function withCrc(bytes: readonly number[]): Buffer {
  const content = Buffer.from(bytes)
  return Buffer.concat([content, crcOf(content)])
}

function crcOf(bytes: Buffer): Buffer {
  const crc = Buffer.alloc(CRC_BYTES)
  crc.writeUInt32LE(crc32(bytes))
  return crc
}

/** Encodes an integer with seven bits per byte, lowest first (section 1.2). */
function variable(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...variable(Math.floor(value / 0x80))]
}

function variableNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  let value = 0
  let factor = 1
  for (const byte of bytes) {
    value += (byte & 0x7f) * factor
    factor *= 0x80
    if (byte >= 0x80) continue
    numbers.push(value)
    value = 0
    factor = 1
  }
  return numbers
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}
