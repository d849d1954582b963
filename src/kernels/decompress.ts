import {Readable} from 'node:stream'
import zlib from 'node:zlib'
import {UserError} from '../errors.ts'
import {unxz} from './xz.ts'

/**
 * Unpacks by the end of the file's name: `.xz`, `.zst`, `.gz`, or nothing to do.
 * Stops with an error beyond `maxBytes`: a small file can unpack to a very large one.
 */
export async function* decompress(
  source: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of decoder(source, name)) {
    bytes += chunk.length
    if (bytes > maxBytes)
      throw new UserError(`${name} unpacks to more than ${maxBytes} bytes, which no kernel package does`)
    yield chunk
  }
}

function decoder(source: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  if (name.endsWith('.xz')) return unxz(source)
  if (name.endsWith('.gz')) return through(source, zlib.createGunzip())
  if (name.endsWith('.zst')) return through(source, zstdDecoder(name))
  return source
}

function zstdDecoder(name: string): NodeJS.ReadWriteStream {
  // Missing before Node 22.15, whatever the types say.
  const create: typeof zlib.createZstdDecompress | undefined = zlib.createZstdDecompress
  if (create === undefined) {
    throw new UserError(
      `${name} is packed with zstd, which Node ${process.versions.node} cannot unpack: use Node 22.15 or newer`,
    )
  }
  return create()
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
