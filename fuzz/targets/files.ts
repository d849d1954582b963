import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Writes each input to the same file and hands its path on: for readers of files. */
export function onFile(folder: string, name: string, read: (path: string) => unknown): (input: Buffer) => unknown {
  const path = join(folder, name)
  return input => {
    writeFileSync(path, input)
    return read(path)
  }
}

/** Pieces as a stream. */
export async function* streamOf(pieces: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}
