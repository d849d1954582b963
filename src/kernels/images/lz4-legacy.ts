/** First bytes of a legacy frame (doc/lz4_Frame_format.md, "Legacy frame"), which `lz4 -l` writes for kernels. */
export const LZ4_LEGACY_MAGIC = [0x02, 0x21, 0x4c, 0x18] as const

/** Unpacked size of every block but the last. */
const BLOCK_BYTES = 8 << 20
/** LZ4_COMPRESSBOUND: the maximum size of an incompressible block. */
const MAX_PACKED_BYTES = BLOCK_BYTES + Math.floor(BLOCK_BYTES / 255) + 16
const SIZE_BYTES = 4
const MIN_MATCH = 4

/**
 * Unpacks a legacy frame block by block. `source` begins after the magic number. Blocks are independent, so only one is in
 * memory. Each yielded block overwrites the previous one.
 *
 * @throws Error if the data is cut off or damaged
 */
export async function* unlz4Legacy(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = byteReader(source)
  const block = Buffer.allocUnsafe(BLOCK_BYTES)
  for (;;) {
    const size = await reader.take(SIZE_BYTES)
    if (size === undefined) return
    const bytes = size.readUInt32LE()
    if (bytes > MAX_PACKED_BYTES) throw new Error(`a block claims ${bytes} bytes, more than the format allows`)
    const packed = await reader.take(bytes)
    if (packed === undefined) throw new Error('the compressed data is cut off')
    yield block.subarray(0, unpackBlock(packed, block))
  }
}

/**
 * Unpacks one block (doc/lz4_Block_format.md).
 *
 * @returns the number of bytes written to `output`
 */
function unpackBlock(input: Uint8Array, output: Uint8Array): number {
  const end = input.length
  let from = 0
  let to = 0
  while (from < end) {
    const token = input[from++] as number
    let literals = token >> 4
    if (literals === 15) {
      for (let more = 255; more === 255; literals += more) more = from < end ? (input[from++] as number) : damaged()
    }
    if (literals > end - from || literals > output.length - to) damaged()
    // For a few bytes, a call costs more than it saves.
    if (literals > 32) output.set(input.subarray(from, from + literals), to)
    else for (let index = 0; index < literals; index++) output[to + index] = input[from + index] as number
    from += literals
    to += literals
    // The last sequence ends with its literals.
    if (from === end) return to
    if (end - from < 2) damaged()
    const offset = (input[from] as number) | ((input[from + 1] as number) << 8)
    from += 2
    let length = token & 15
    if (length === 15) {
      for (let more = 255; more === 255; length += more) more = from < end ? (input[from++] as number) : damaged()
    }
    length += MIN_MATCH
    if (offset === 0 || offset > to || length > output.length - to) damaged()
    // A match may overlap its own output: copying byte by byte then repeats it.
    if (offset >= length && length > 32) output.copyWithin(to, to - offset, to - offset + length)
    else for (let index = 0; index < length; index++) output[to + index] = output[to + index - offset] as number
    to += length
  }
  return to
}

function damaged(): never {
  throw new Error('the compressed data is damaged')
}

function byteReader(source: AsyncIterable<Uint8Array>) {
  const input = source[Symbol.asyncIterator]()
  let chunks: Uint8Array[] = []
  let length = 0

  return {
    /** Returns the next bytes; undefined at the end. */
    async take(bytes: number): Promise<Buffer | undefined> {
      while (length < bytes) {
        const {done, value} = await input.next()
        if (done === true) {
          if (length > 0) throw new Error('the compressed data is cut off')
          return undefined
        }
        chunks.push(value)
        length += value.length
      }
      const all = Buffer.concat(chunks)
      chunks = [all.subarray(bytes)]
      length -= bytes
      return all.subarray(0, bytes)
    },
  }
}
