/** The beginning of a release, without the words that name its build: `6.1.0-56` of `6.1.0-56-cloud-amd64`. */
const VERSION = /^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/

const MAX_LENGTH = 128

/** Returns whether a release belongs to a series: `6.12.117+deb13-amd64` to `6.12`, but not to `6.1`. */
export function hasSeries(release: string, series: string): boolean {
  return release.startsWith(`${series}.`) || release.startsWith(`${series}-`) || release === series
}

/** Returns the end of a release that names its build: `-cloud-amd64`, `-generic`; empty if there is none. */
export function endingOf(release: string): string {
  return release.replace(VERSION, '')
}

/** Returns whether a text has the form of a release, `6.1.0-56-cloud-amd64`. It becomes part of paths and URLs. */
export function isRelease(text: unknown): text is string {
  return (
    typeof text === 'string' && text.length <= MAX_LENGTH && /^\d[A-Za-z0-9.+~_-]*$/.test(text) && !text.includes('..')
  )
}
