/** What a release begins with, up to the words that name its build: `6.1.0-56` of `6.1.0-56-cloud-amd64`. */
const VERSION = /^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/

const MAX_LENGTH = 128

/** Whether a release belongs to a series: `6.12.117+deb13-amd64` to `6.12` and not to `6.1`. */
export function hasSeries(release: string, series: string): boolean {
  return release.startsWith(`${series}.`) || release.startsWith(`${series}-`) || release === series
}

/** The build that a release is of, told by its end: `-cloud-amd64`, `-generic`; empty where it says none. */
export function endingOf(release: string): string {
  return release.replace(VERSION, '')
}

/** Whether it is shaped like a release, `6.1.0-56-cloud-amd64`: it becomes part of paths and addresses. */
export function isRelease(text: unknown): text is string {
  return (
    typeof text === 'string' && text.length <= MAX_LENGTH && /^\d[A-Za-z0-9.+~_-]*$/.test(text) && !text.includes('..')
  )
}
