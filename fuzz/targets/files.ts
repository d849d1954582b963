import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {writeInitramfs} from '../../src/guest/initramfs.ts'
import type {InitramfsFile} from '../../src/packing/initramfs-file.ts'

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

/** Returns a "newc" cpio archive of files. */
export async function cpioOf(files: readonly InitramfsFile[]): Promise<Buffer> {
  const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-fuzz-'))
  const path = join(directory, 'archive')
  try {
    await writeInitramfs(path, files)
    return readFileSync(path)
  } finally {
    rmSync(directory, {recursive: true})
  }
}
