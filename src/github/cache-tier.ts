import type {CacheEntry} from '../cache/shared-cache.ts'

/** One place where entries are kept. */
export interface CacheTier {
  /** For the log: `the cache of GitHub Actions`. */
  name: string
  /** Of this machine alone: other machines may have kept something newer. */
  local: boolean
  /** Puts an entry to its paths. Nothing of it is checked here. */
  restore(entry: CacheEntry): Promise<Restored>
  /** Keeps an entry; `anew` when what it has under this key is damaged. */
  save(entry: CacheEntry, anew: boolean): Promise<Saved>
}

/** What became of an entry that was asked for. */
export type Restored =
  | {is: 'there'}
  | {is: 'missing'}
  /** It is there, and cannot be had whole. */
  | {is: 'damaged'; why: string}
  /** The place gives nothing in this run. */
  | {is: 'closed'; why: string}
  /** The place does not work: there is no use in asking again. */
  | {is: 'down'; why: string}

/** What became of an entry that was to be kept. */
export type Saved =
  | {is: 'kept'}
  /** By another job, or before. */
  | {is: 'known'}
  | {is: 'failed'; why: string}
  /** The place takes nothing in this run. */
  | {is: 'closed'; why: string}
  | {is: 'down'; why: string}
