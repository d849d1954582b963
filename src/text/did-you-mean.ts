import leven from 'leven'

/** Returns how many characters of a name count for its similarity. */
type SizeOf = (name: string) => number

/**
 * Returns the most similar candidate; undefined if more than a third of the letters differ.
 *
 * @param sizeOf all characters by default
 */
export function nearest(word: string, candidates: readonly string[], sizeOf?: SizeOf): string | undefined {
  return nearestFew(word, candidates, 1, sizeOf)[0]
}

/** Returns the most similar candidates, best first. */
export function nearestFew(
  word: string,
  candidates: readonly string[],
  count: number,
  sizeOf: SizeOf = name => name.length,
): string[] {
  const lower = word.toLowerCase()
  return candidates
    .map(candidate => {
      const limit = Math.max(1, Math.floor(Math.max(sizeOf(candidate), sizeOf(word)) / 3))
      return {candidate, limit, distance: distanceOf(lower, candidate.toLowerCase(), limit)}
    })
    .filter(({limit, distance}) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({candidate}) => candidate)
}

/**
 * Returns the number of letters to insert, remove or replace, where two swapped letters count once; infinity if it is
 * above the limit.
 */
function distanceOf(word: string, candidate: string, limit: number): number {
  // A word of megabytes must not be searched for swapped letters.
  if (Math.abs(word.length - candidate.length) > limit) return Number.POSITIVE_INFINITY
  return Math.min(leven(word, candidate), ...swapsOf(word).map(swapped => 1 + leven(swapped, candidate)))
}

/** Returns a word with each pair of neighbouring letters swapped. */
function swapsOf(word: string): string[] {
  return Array.from(
    {length: Math.max(0, word.length - 1)},
    (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  )
}
