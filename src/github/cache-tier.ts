import type {CacheEntry} from '../cache/shared-cache.ts'

/** One place that stores entries. */
export interface CacheTier {
  /** Name for the log: `the cache of GitHub Actions`. */
  name: string
  /** True if only this machine uses it: other machines may have saved newer entries. */
  local: boolean
  /** Restores an entry to its paths, without checks. */
  restore(entry: CacheEntry): Promise<Restored>
  /** Saves an entry; `anew` if the existing entry of this key is damaged. */
  save(entry: CacheEntry, anew: boolean): Promise<Saved>
}

/** The outcome of restoring an entry. */
export type Restored =
  | {is: 'there'}
  | {is: 'missing'}
  /** The entry exists, but is not complete. */
  | {is: 'damaged'; why: string}
  /** Restoring is not allowed in this run. */
  | {is: 'closed'; why: string}
  /** The place does not work; asking again is of no use. */
  | {is: 'down'; why: string}

/** The outcome of saving an entry. */
export type Saved =
  | {is: 'kept'}
  /** Another job, or an earlier run, has saved it. */
  | {is: 'known'}
  | {is: 'failed'; why: string}
  /** Saving is not allowed in this run. */
  | {is: 'closed'; why: string}
  | {is: 'down'; why: string}
