/**
 * A cache that several machines share, such as that of GitHub Actions. The cache on this disk stands in front of it: an
 * entry is restored into its folder, and verified there as if it had just been downloaded.
 */
export interface SharedCache {
  /**
   * Fetches an entry to its paths. Never throws: what keeps it from being restored is said, and it is a miss.
   *
   * @returns whether it is there now, and intact
   */
  restore(entry: CacheEntry): Promise<boolean>
  /**
   * Stores an entry, unless one of its key is there already or this run may not. One that was restored, or found
   * damaged, was of no use, or it would not be stored: it is stored anew. Never throws.
   */
  save(entry: CacheEntry): Promise<void>
}

/** A unit that is stored and restored whole. */
export interface CacheEntry {
  /** For the reader of the log: `kernel debian-12-6.1`. */
  what: string
  /** Ends in a full digest of all that decides about the content, since GitHub also takes a key for a prefix. */
  key: string
  /** Beginnings of keys of which the newest entry will do, best first. */
  restoreKeys?: readonly string[]
  /** What a machine of one's own has kept will not do, and is not kept there: others may have a newer one. */
  newest?: boolean
  /** Absolute paths of files and folders, the same on every machine. */
  paths: readonly string[]
  /** Whether what lies at the paths is whole. Asked after every restore; absent: whoever reads it finds out. */
  intact?(): Promise<boolean>
}

/** Where there is none: a terminal. */
export const NO_SHARED_CACHE: SharedCache = {restore: async () => false, save: async () => {}}
