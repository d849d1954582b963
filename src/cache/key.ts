import {digestOf} from '../text/digest.ts'

/** Changes when an entry of this version would not be understood by the one before, or the other way round. */
const FORMAT = 2

/**
 * Key of an entry. It is as long whatever decides about the content, and no key is the beginning of another one.
 *
 * @param kind what it is, for whoever looks at the list of a repository's caches: `kernel`
 * @param parts all that decides about the content
 */
export function cacheKey(kind: string, ...parts: readonly unknown[]): string {
  return `bpfcompat-${kind}-${digestOf([FORMAT, kind, ...parts])}`
}
