import {digestOf} from '../text/digest.ts'

/** Increase it if entries of this version and of the previous one are not compatible. */
const FORMAT = 2

/**
 * Returns the key of an entry. All keys of a kind have the same length, so no key is a prefix of another one.
 *
 * @param kind kind of entry, for readers of a repository's list of caches: `kernel`
 * @param parts everything that determines the content
 */
export function cacheKey(kind: string, ...parts: readonly unknown[]): string {
  return `bpfcompat-${kind}-${digestOf([FORMAT, kind, ...parts])}`
}
