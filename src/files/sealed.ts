import {digestOf} from '../text/digest.ts'

/**
 * JSON with its own digest. The contents of a cache decide which kernel boots. With one bit flipped in memory, in
 * transit or on a disk, they may still be valid JSON with another meaning.
 */
interface Sealed {
  /** Digest of `content` as written by `JSON.stringify`, in hex. */
  sha256: string
  content: unknown
}

/** Returns a JSON value with its digest, as text. */
export function seal(content: unknown): string {
  const sealed: Sealed = {sha256: digestOf(content), content}
  return JSON.stringify(sealed)
}

/** Returns the content of a sealed text; undefined if it was changed or never sealed. */
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
