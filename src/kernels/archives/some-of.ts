const LISTED_IN_ERROR = 12

/** As many releases as a message can hold. */
export function someOf(releases: readonly string[]): string {
  const more = releases.length - LISTED_IN_ERROR
  return releases.slice(0, LISTED_IN_ERROR).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
