import {createReadStream} from 'node:fs'
import {UserError} from '../../base/errors.ts'

/** Gets the content of a member that is wanted. Must read it to its end. */
export type Consume = (content: AsyncIterable<Uint8Array>, size: number) => Promise<void>

/** Which members of a package to take. Paths are compared whole: nothing is ever written by a name out of an archive. */
export interface Extraction {
  /** What to do with a member, by its path in the archive without a leading `./` or `/`; undefined to pass over it. */
  take(path: string): Consume | undefined
  /** Asked after each member taken: `true` ends the reading. */
  enough(): boolean
  /** Hears of links, with the path that each leads to: of a hard link from the root of the archive, `/…`. */
  link?(path: string, target: string): void
}

/** The largest packages unpack to 0.5 GB. */
export const MAX_UNPACKED = 4 * 2 ** 30

/** A package does not hold what a package holds, or ends before it. */
export class BadPackageError extends UserError {}

/** A file, or the part from `start` up to and with `end`, as a stream that counts where it is. */
export function countedFile(path: string, range: {start?: number; end?: number} = {}) {
  let at = range.start ?? 0
  return {
    /** How far the file has been read. */
    bytes: () => at,
    async *chunks(): AsyncGenerator<Uint8Array> {
      // Node takes a part of no bytes, whose end lies before its start, for a mistake.
      if (range.end !== undefined && range.end < at) return
      for await (const chunk of createReadStream(path, range)) {
        at += (chunk as Buffer).length
        yield chunk as Buffer
      }
    },
  }
}
