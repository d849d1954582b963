/** A kernel version: `[5, 8]`. */
export type KernelVersion = readonly [major: number, minor: number]

/**
 * Returns whether a release (`uname -r`) has this version or a later one. A release that cannot be parsed counts as
 * later.
 */
export function atLeast(release: string, [major, minor]: KernelVersion): boolean {
  const [, ownMajor, ownMinor] = /^(\d+)\.(\d+)/.exec(release) ?? []
  if (ownMajor === undefined || ownMinor === undefined) return true
  return Number(ownMajor) > major || (Number(ownMajor) === major && Number(ownMinor) >= minor)
}
