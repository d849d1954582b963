const LISTED_IN_ERROR = 12

/** Lists as many releases as fit in a message. */
export function someOf(releases: readonly string[]): string {
  const more = releases.length - LISTED_IN_ERROR
  return releases.slice(0, LISTED_IN_ERROR).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
