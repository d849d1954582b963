/** First bytes of a legacy frame (doc/lz4_Frame_format.md, "Legacy frame"): what `lz4 -l` writes for kernels. */
export const LZ4_LEGACY_MAGIC = [0x02, 0x21, 0x4c, 0x18] as const

/** Every block but the last unpacks to this much. */
const BLOCK_BYTES = 8 << 20
/** LZ4_COMPRESSBOUND: a block that cannot be made smaller grows by this little. */
const MAX_PACKED_BYTES = BLOCK_BYTES + Math.floor(BLOCK_BYTES / 255) + 16
const SIZE_BYTES = 4
const MIN_MATCH = 4

/**
 * Unpacks a legacy frame, block by block: `source` begins behind its magic number. Blocks do not refer to each other, so
 * that no more than one is in memory. What is yielded is overwritten by the next block.
 *
 * @throws Error when the data is cut off or damaged
 */
export async function* unlz4Legacy(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = byteReader(source)
  const block = Buffer.allocUnsafe(BLOCK_BYTES)
  for (;;) {
    const size = await reader.take(SIZE_BYTES)
    if (size === undefined) return
    const bytes = size.readUInt32LE()
    if (bytes > MAX_PACKED_BYTES) throw new Error(`a block says that it has ${bytes} bytes, which none has`)
    const packed = await reader.take(bytes)
    if (packed === undefined) throw new Error('the compressed data is cut off')
    yield block.subarray(0, unpackBlock(packed, block))
  }
}

/**
 * Unpacks one block (doc/lz4_Block_format.md).
 *
 * @returns how many bytes of `output` it filled
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
    // A call costs more than it saves for a few bytes.
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
    // A match may reach into what it writes: then byte for byte repeats it.
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
    /** The next bytes; undefined when there are none left. */
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
