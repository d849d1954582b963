import leven from 'leven'

/** Returns the most similar candidate; undefined if more than a third of the letters differ. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return nearestFew(word, candidates, 1)[0]
}

/** Returns the most similar candidates, best first. */
export function nearestFew(word: string, candidates: readonly string[], count: number): string[] {
  const lower = word.toLowerCase()
  return candidates
    .map(candidate => ({candidate, distance: leven(lower, candidate.toLowerCase())}))
    .filter(({candidate, distance}) => distance <= Math.max(1, Math.floor(Math.max(candidate.length, word.length) / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({candidate}) => candidate)
}
