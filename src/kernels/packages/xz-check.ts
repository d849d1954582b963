import {crc32} from 'node:zlib'
import {type ByteReader, byteReader} from './bytes.ts'

const HEADER_BYTES = 12
/** Check IDs of the stream flags. */
const CHECK_NONE = 0
const CHECK_SHA256 = 10
const CHECK_BYTES = 32
const ALIGNMENT = 4
/** An index has one record per block. Allows for blocks of 1 MB in packages of 4 GB, with a reserve. */
const MAX_BLOCKS = 1 << 16

interface Block {
  /** Size with its header and without its padding. */
  unpadded: number
  uncompressed: number
}

/**
 * Removes the SHA-256 after each block of an xz stream, which rpm writes and the decoder does not support. Nothing is lost,
 * since packages are verified as a whole before they are unpacked. Other streams pass unchanged. (The .xz File Format, 1.1.0,
 * sections 2 to 4. The LZMA2 chunks determine where a block ends, as in Linux, lib/xz/xz_dec_lzma2.c.)
 */
export async function* withoutSha256(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = source[Symbol.asyncIterator]()
  const reader = byteReader(input)
  try {
    const header = await reader.read(HEADER_BYTES)
    if (header[7] !== CHECK_SHA256) {
      yield header
      yield* reader.rest()
      return
    }
    const flags = Buffer.from([0, CHECK_NONE])
    yield Buffer.concat([header.subarray(0, 6), flags, checksumOf(flags)])
    const blocks: Block[] = []
    for (;;) {
      const size = (await reader.read(1)).readUInt8()
      // A 0 in place of a block header begins the index.
      if (size === 0) break
      if (blocks.length === MAX_BLOCKS) throw new Error('its compressed data has too many blocks')
      blocks.push(yield* passBlock(size, reader))
    }
    yield indexAndFooter(blocks, flags)
  } finally {
    await input.return?.()
  }
}

async function* passBlock(sizeByte: number, reader: ByteReader): AsyncGenerator<Uint8Array, Block> {
  const headerBytes = (sizeByte + 1) * 4
  yield Buffer.concat([Buffer.from([sizeByte]), await reader.read(headerBytes - 1)])
  let [compressed, uncompressed] = [0, 0]
  for (;;) {
    const control = (await reader.read(1)).readUInt8()
    yield Buffer.from([control])
    compressed += 1
    if (control === 0) break
    const isPacked = control >= 0x80
    // Sizes are stored minus one. The high bits of the size of compressed data are in the control byte.
    const head = await reader.read(isPacked ? (control >= 0xc0 ? 5 : 4) : 2)
    yield head
    const unpackedBytes = head.readUInt16BE(0) + 1 + (isPacked ? (control & 0x1f) << 16 : 0)
    const bytes = isPacked ? head.readUInt16BE(2) + 1 : unpackedBytes
    yield* reader.part(bytes).chunks
    compressed += head.length + bytes
    uncompressed += unpackedBytes
  }
  const padding = (ALIGNMENT - (compressed % ALIGNMENT)) % ALIGNMENT
  yield await reader.read(padding)
  await reader.skip(CHECK_BYTES)
  return {unpadded: headerBytes + compressed, uncompressed}
}

/** Makes a new index and footer, since the sizes in the index no longer include the check. */
function indexAndFooter(blocks: readonly Block[], flags: Buffer): Buffer {
  const records = blocks.flatMap(({unpadded, uncompressed}) => [integer(unpadded), integer(uncompressed)])
  const list = Buffer.concat([Buffer.from([0]), integer(blocks.length), ...records])
  const padded = Buffer.concat([list, Buffer.alloc((ALIGNMENT - (list.length % ALIGNMENT)) % ALIGNMENT)])
  const index = Buffer.concat([padded, checksumOf(padded)])
  const backward = Buffer.alloc(4)
  backward.writeUInt32LE(index.length / ALIGNMENT - 1)
  const footer = Buffer.concat([backward, flags])
  return Buffer.concat([index, checksumOf(footer), footer, Buffer.from('YZ')])
}

/** Encodes an integer with seven bits per byte, lowest first; all bytes but the last have the high bit set. */
function integer(value: number): Buffer {
  const bytes: number[] = []
  for (let left = value; ; left = Math.floor(left / 0x80)) {
    if (left < 0x80) return Buffer.from([...bytes, left])
    bytes.push((left % 0x80) | 0x80)
  }
}

/** Returns the CRC-32 of RFC 1952, lowest byte first. */
function checksumOf(bytes: Uint8Array): Buffer {
  const result = Buffer.alloc(4)
  result.writeUInt32LE(crc32(bytes))
  return result
}
