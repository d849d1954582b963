import {Readable} from 'node:stream'
import zlib from 'node:zlib'
import {UserError} from '../../base/errors.ts'
import {unxz} from './xz.ts'

const MAGIC_BYTES = 6
/** First bytes of the formats: RFC 1952, RFC 8878, the .xz file format. */
const MAGIC = {
  gzip: [0x1f, 0x8b],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
  xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
} as const

/**
 * Decompresses gzip, xz and zstd, and passes on anything else unchanged.
 *
 * @throws UserError beyond `maxBytes`, since a small file can unpack to a very large one
 */
export async function* decompress(
  source: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of decoded(source)) {
    bytes += chunk.length
    if (bytes > maxBytes) throw new UserError(`${name} unpacks to more than ${maxBytes} bytes, the allowed maximum`)
    yield chunk
  }
}

async function* decoded(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = source[Symbol.asyncIterator]()
  try {
    const start = await firstBytes(input)
    const whole = joined(start, input)
    if (begins(start, MAGIC.xz)) yield* unxz(whole)
    else if (begins(start, MAGIC.gzip)) yield* through(whole, zlib.createGunzip())
    else if (begins(start, MAGIC.zstd)) yield* unzstd(whole)
    else yield* whole
  } finally {
    await input.return?.()
  }
}

async function firstBytes(input: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for (let length = 0; length < MAGIC_BYTES; ) {
    const {done, value} = await input.next()
    if (done === true) break
    chunks.push(value)
    length += value.length
  }
  return Buffer.concat(chunks)
}

async function* joined(start: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start
  for (;;) {
    const {done, value} = await rest.next()
    if (done === true) return
    yield value
  }
}

function begins(start: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => start[index] === byte)
}

/** Decompresses zstd. Node has it since 22.15, in spite of what the types say; earlier versions use a JavaScript library. */
async function* unzstd(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const create: typeof zlib.createZstdDecompress | undefined = zlib.createZstdDecompress
  if (create !== undefined) {
    yield* through(source, create())
    return
  }
  const {Decompress} = await import('fzstd')
  const ready: Uint8Array[] = []
  const decoder = new Decompress(chunk => ready.push(chunk))
  for await (const chunk of source) {
    decoder.push(chunk)
    yield* ready.splice(0)
  }
  decoder.push(new Uint8Array(0), true)
  yield* ready
}

async function* through(
  source: AsyncIterable<Uint8Array>,
  transform: NodeJS.ReadWriteStream,
): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source)
  const output = transform as NodeJS.ReadWriteStream & {destroy(error?: Error): void}
  input.on('error', error => output.destroy(error))
  input.pipe(output)
  try {
    for await (const chunk of output) yield chunk as Uint8Array
  } finally {
    input.destroy()
    output.destroy()
  }
}
