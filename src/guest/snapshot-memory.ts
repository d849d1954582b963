import {createHash} from 'node:crypto'
import {open, stat} from 'node:fs/promises'
import {ofFile} from '../files/boot-record.ts'

/**
 * Digest of a guest's memory. Most of the memory was never written to and takes no space on the disk, so it cannot be damaged:
 * parts that contain only zeros are not read again.
 */
export interface MemoryDigest {
  bytes: number
  /** Ranges of written parts of 1 MiB: first part, number of parts. */
  written: readonly (readonly [number, number])[]
  sha256: string
}

/** Granularity of the digest. */
export const PART_BYTES = 1 << 20

const NOTHING = Buffer.alloc(PART_BYTES)

/** Returns the SHA-256 of a buffer in lowercase hexadecimal. */
export function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Reports whether a memory file has its kept size and digest. Only the written parts are read. */
export async function isIntact(path: string, kept: MemoryDigest): Promise<boolean> {
  if ((await stat(path)).size !== kept.bytes) return false
  return (await ofFile(path, 'written parts of', () => digestParts(path, kept.written))) === kept.sha256
}

/** Finds the parts that were written to, and computes their digest. */
export async function digestWritten(path: string): Promise<MemoryDigest> {
  const {size} = await stat(path)
  const hash = createHash('sha256')
  const written: [number, number][] = []
  await readParts(path, [[0, Math.ceil(size / PART_BYTES)]], (part, content) => {
    if (content.equals(NOTHING.subarray(0, content.length))) return
    hash.update(content)
    const last = written.at(-1)
    if (last !== undefined && last[0] + last[1] === part) last[1]++
    else written.push([part, 1])
  })
  return {bytes: size, written, sha256: hash.digest('hex')}
}

async function digestParts(path: string, parts: MemoryDigest['written']): Promise<string> {
  const hash = createHash('sha256')
  await readParts(path, parts, (_, content) => hash.update(content))
  return hash.digest('hex')
}

async function readParts(
  path: string,
  parts: MemoryDigest['written'],
  take: (part: number, content: Buffer) => void,
): Promise<void> {
  const buffer = Buffer.allocUnsafe(PART_BYTES)
  const file = await open(path)
  try {
    for (const [first, count] of parts)
      for (let part = first; part < first + count; part++) {
        const {bytesRead} = await file.read(buffer, 0, PART_BYTES, part * PART_BYTES)
        take(part, buffer.subarray(0, bytesRead))
      }
  } finally {
    await file.close()
  }
}
