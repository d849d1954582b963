/** Reads a stream in pieces of any size. */
export interface ByteReader {
  /** Reads exactly this number of bytes. */
  read(length: number): Promise<Buffer>
  /** Skips this number of bytes. */
  skip(length: number): Promise<void>
  /** Returns the next `length` bytes as they arrive. `done` skips those that were not read. */
  part(length: number): {chunks: AsyncGenerator<Uint8Array>; done(): Promise<void>}
  /** Returns all remaining bytes. */
  rest(): AsyncGenerator<Uint8Array>
}

/** Makes a reader. Its methods throw if the stream ends too early. */
export function byteReader(source: AsyncIterator<Uint8Array>): ByteReader {
  let rest: Uint8Array = new Uint8Array(0)

  return {
    async read(length) {
      const chunks: Uint8Array[] = []
      for await (const chunk of take(length)) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    skip: length => drain(take(length)),
    part(length) {
      const chunks = take(length)
      // If the consumer stops early, these bytes remain to be skipped.
      let left = length
      const counted = async function* () {
        for await (const chunk of chunks) {
          left -= chunk.length
          yield chunk
        }
      }
      return {chunks: counted(), done: () => drain(take(left))}
    },
    async *rest() {
      if (rest.length > 0) yield rest
      for (;;) {
        const {done, value} = await source.next()
        if (done === true) return
        yield value
      }
    },
  }

  async function* take(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      if (rest.length === 0) {
        const {done, value} = await source.next()
        if (done === true) throw new Error('it is cut off')
        rest = value
        continue
      }
      const chunk = rest.subarray(0, left)
      rest = rest.subarray(chunk.length)
      left -= chunk.length
      yield chunk
    }
  }
}

async function drain(chunks: AsyncGenerator<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}
