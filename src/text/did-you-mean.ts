import leven from 'leven'

/** The candidate that was probably meant: at most a third of its letters differ. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return nearestFew(word, candidates, 1)[0]
}

/** The nearest candidates, best first. */
export function nearestFew(word: string, candidates: readonly string[], count: number): string[] {
  const lower = word.toLowerCase()
  return candidates
    .map(candidate => ({candidate, distance: leven(lower, candidate.toLowerCase())}))
    .filter(({candidate, distance}) => distance <= Math.max(1, Math.floor(Math.max(candidate.length, word.length) / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({candidate}) => candidate)
}
