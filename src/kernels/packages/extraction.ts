import {createReadStream} from 'node:fs'
import {UserError} from '../../base/errors.ts'

/** Receives the content of a member. Must read it to its end. */
export type Consume = (content: AsyncIterable<Uint8Array>, size: number) => Promise<void>

/** Selection of members of a package. Paths are only compared: a name in an archive never becomes a path on disk. */
export interface Extraction {
  /** Returns the consumer of a member, by its path in the archive without a leading `./` or `/`; undefined to skip it. */
  take(path: string): Consume | undefined
  /** Called after each consumed member: `true` stops reading. */
  enough(): boolean
  /** Called for each link with its target. The target of a hard link begins at the root of the archive, `/…`. */
  link?(path: string, target: string): void
}

/** The largest packages unpack to 0.5 GB. */
export const MAX_UNPACKED = 4 * 2 ** 30

/** A package that is damaged, cut off, or does not contain a required file. */
export class BadPackageError extends UserError {}

/** Reads a file, or the part from `start` to `end` (inclusive), and counts the position. */
export function countedFile(path: string, range: {start?: number; end?: number} = {}) {
  let at = range.start ?? 0
  return {
    /** Position in the file, in bytes. */
    bytes: () => at,
    async *chunks(): AsyncGenerator<Uint8Array> {
      // Node rejects an empty range, whose end is before its start.
      if (range.end !== undefined && range.end < at) return
      for await (const chunk of createReadStream(path, range)) {
        at += (chunk as Buffer).length
        yield chunk as Buffer
      }
    },
  }
}
