/** The numbers of a kernel's release, as far as they can be parsed. */
export interface KernelVersion {
  /** The display name: `5.10`, `6.19-rc4`. */
  label: string
  /** Numbers to compare one after another, see {@link compareReleases}. */
  numbers: readonly number[]
}

const FINAL = Number.MAX_SAFE_INTEGER

/**
 * Parses `uname -r`: `6.12.117+deb13-cloud-amd64`, `6.19-rc4-amd64`, `4.18.0-553.el8_10.x86_64`. The patch level takes
 * precedence over the number of a release candidate, and both over the distribution's build.
 *
 * @returns undefined for a text that does not begin with a version
 */
export function kernelVersion(release: string): KernelVersion | undefined {
  const [start, major, minor, patch = '0', candidate] =
    /^(\d+)\.(\d+)(?:\.(\d+))?(?:[-~.]?rc(\d+))?/.exec(release) ?? []
  if (start === undefined || major === undefined || minor === undefined) return undefined
  const build = (release.slice(start.length).match(/\d+/g) ?? []).map(Number)
  return {
    label: `${major}.${minor}${candidate === undefined ? '' : `-rc${candidate}`}`,
    numbers: [
      ...[major, minor, patch].map(Number),
      // A pre-release precedes the release.
      candidate === undefined ? FINAL : Number(candidate),
      ...build,
    ],
  }
}

/** The major and minor version of a series of kernels: `[5, 8]`. */
export type KernelSeries = readonly [major: number, minor: number]

/** Returns whether a release has the version of a series or a later one. A release that cannot be parsed counts as later. */
export function atLeast(release: string, [major, minor]: KernelSeries): boolean {
  const [ownMajor, ownMinor] = kernelVersion(release)?.numbers ?? []
  if (ownMajor === undefined || ownMinor === undefined) return true
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}

/** Compares releases for sorting: older releases first, and those that cannot be parsed last. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [kernelVersion(a), kernelVersion(b)]
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
  for (let index = 0; index < Math.max(left.numbers.length, right.numbers.length); index++) {
    const difference = (left.numbers[index] ?? -1) - (right.numbers[index] ?? -1)
    if (difference !== 0) return difference
  }
  return a < b ? -1 : Number(a > b)
}
