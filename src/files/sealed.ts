import {digestOf} from '../text/digest.ts'

/**
 * JSON that knows its own digest. What is kept in a cache decides which kernel is booted: with one bit flipped, in memory, on
 * the way or on a disk, it is still JSON, and says something else.
 */
interface Sealed {
  /** Of `content` as `JSON.stringify` writes it, hexadecimal. */
  sha256: string
  content: unknown
}

/** @param content what JSON can hold */
export function seal(content: unknown): string {
  const sealed: Sealed = {sha256: digestOf(content), content}
  return JSON.stringify(sealed)
}

/** @returns the content; undefined when it is not what was sealed, or was never sealed */
export function unseal(text: string): unknown {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof data !== 'object' || data === null || !('sha256' in data) || !('content' in data)) return undefined
  return digestOf(data.content) === data.sha256 ? data.content : undefined
}
