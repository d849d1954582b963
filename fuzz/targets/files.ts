import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Adapts a reader of files: writes each input to the same file and passes its path. */
export function onFile(directory: string, name: string, read: (path: string) => unknown): (input: Buffer) => unknown {
  const path = join(directory, name)
  return input => {
    writeFileSync(path, input)
    return read(path)
  }
}

/** Returns pieces as a stream. */
export async function* streamOf(pieces: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}
