/** A version of the kernel: `[5, 8]`. */
export type KernelVersion = readonly [major: number, minor: number]

/** Whether a release (`uname -r`) is of this version or of a later one. One that cannot be read counts as later. */
export function atLeast(release: string, [major, minor]: KernelVersion): boolean {
  const [, ownMajor, ownMinor] = /^(\d+)\.(\d+)/.exec(release) ?? []
  if (ownMajor === undefined || ownMinor === undefined) return true
  return Number(ownMajor) > major || (Number(ownMajor) === major && Number(ownMinor) >= minor)
}
