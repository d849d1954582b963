/**
 * A cache that several machines share, such as that of GitHub Actions. It is behind the cache on this disk: an entry is
 * restored into its directory, and verified there like a download.
 */
export interface SharedCache {
  /**
   * Restores an entry to its paths. Never throws: an error is reported, and counts as a miss.
   *
   * @returns whether it is restored and intact
   */
  restore(entry: CacheEntry): Promise<boolean>
  /**
   * Saves an entry, unless its key exists or this run must not write. An entry that was restored before, or found damaged,
   * was not usable, since it would not be saved otherwise; it is replaced. Never throws.
   */
  save(entry: CacheEntry): Promise<void>
}

/** A unit that is saved and restored as a whole. */
export interface CacheEntry {
  /** Name for the log: `kernel debian-12-6.1`. */
  what: string
  /** Ends with a full digest of everything that determines the content, since GitHub also matches keys as prefixes. */
  key: string
  /** Prefixes of keys whose newest entry can be used instead, best first. */
  restoreKeys?: readonly string[]
  /** Never keep the entry on a self-hosted machine or use it from there, since other machines may have a newer one. */
  newest?: boolean
  /** Absolute paths of files and directories, the same on every machine. */
  paths: readonly string[]
  /** Reports whether the files at the paths are complete. Called after every restore; absent: the reader checks it. */
  intact?(): Promise<boolean>
}

/** Used if there is no shared cache, such as on a terminal. */
export const NO_SHARED_CACHE: SharedCache = {restore: async () => false, save: async () => {}}
