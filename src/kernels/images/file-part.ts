import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'

/** Part of a file. */
export interface FilePart {
  offset: number
  length: number
}

/** Returns the first bytes of a file; fewer if the file is shorter. */
export async function fileStart(path: string, bytes: number): Promise<Buffer> {
  return readPart(path, {offset: 0, length: bytes})
}

/** Returns a part of a file; less if the file ends before. */
export async function readPart(path: string, {offset, length}: FilePart): Promise<Buffer> {
  const file = await open(path)
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, offset)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Returns a part of a file as a stream. */
export function streamPart(path: string, {offset, length}: FilePart): AsyncIterable<Uint8Array> {
  return createReadStream(path, {start: offset, end: offset + length - 1, highWaterMark: 1 << 20})
}

/** Reports whether bytes begin with a magic number. */
export function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
