import {ReadableStream} from 'node:stream/web'
import {withoutSha256} from './xz-check.ts'

let turn: Promise<void> = Promise.resolve()

/**
 * Decompresses xz, one stream at a time in this process: xz-decompress has its own queue, but hangs forever if a waiting
 * stream is cancelled. Therefore never read one of these streams inside another.
 */
export async function* unxz(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const {default: xz} = await import('xz-decompress')
  const done = await takeTurn()
  const input = webStream(withoutSha256(source))
  try {
    const reader = new xz.XzReadableStream(input.stream).getReader()
    try {
      for (;;) {
        const {done: end, value} = await reader.read()
        if (end) return
        if (value.length > 0) yield value
      }
    } catch (error) {
      throw input.ended() ? new Error('the compressed data is cut off or damaged', {cause: error}) : error
    } finally {
      await reader.cancel().catch(() => undefined)
    }
  } finally {
    done()
  }
}

async function takeTurn(): Promise<() => void> {
  const before = turn
  let done = () => {}
  turn = new Promise(resolve => {
    done = resolve
  })
  await before
  return done
}

/** Makes a web stream. `ended` reports whether all input was read: if the decoder then wants more, the file is cut off. */
function webStream(source: AsyncIterable<Uint8Array>): {stream: ReadableStream<Uint8Array>; ended(): boolean} {
  const iterator = source[Symbol.asyncIterator]()
  let ended = false
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let next = await iterator.next()
        // The decoder mistakes repeated empty chunks for a damaged file.
        while (next.done !== true && next.value.length === 0) next = await iterator.next()
        if (next.done === true) {
          ended = true
          controller.close()
        } else controller.enqueue(next.value)
      },
      async cancel() {
        await iterator.return?.()
      },
    },
    {highWaterMark: 0},
  )
  return {stream, ended: () => ended}
}
