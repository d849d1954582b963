/** Reads a stream in pieces of the reader's choice. */
export interface ByteReader {
  /** Exactly so many bytes. */
  read(length: number): Promise<Buffer>
  /** Passes over so many bytes. */
  skip(length: number): Promise<void>
  /** The next bytes as they come, in all `length`. What is not read of them is passed over by `done`. */
  part(length: number): {chunks: AsyncGenerator<Uint8Array>; done(): Promise<void>}
  /** All that is left. */
  rest(): AsyncGenerator<Uint8Array>
}

/** Makes a reader. Its methods throw when the stream ends before what they are asked for. */
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
      // A generator that was left early has not read its end: what is left is counted here.
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
        if (done === true) throw new Error('it ends in the middle')
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
