import type {Flavour} from './types.ts'

/** Whether a release belongs to a series: `6.12.117+deb13-amd64` to `6.12` and not to `6.1`. */
export function hasSeries(release: string, series: string): boolean {
  return release.startsWith(`${series}.`) || release.startsWith(`${series}-`)
}

/** The build that a release is of, told by its end. */
export function flavourOf(release: string): Flavour {
  if (release.endsWith('-cloud-amd64')) return 'cloud'
  return release.endsWith('-rt-amd64') ? 'rt' : 'generic'
}

/** Whether it is shaped like a release, `6.1.0-56-cloud-amd64`: it becomes part of paths and addresses. */
export function isRelease(text: unknown): text is string {
  return typeof text === 'string' && /^\d[a-z0-9.+~-]*-amd64$/.test(text) && !text.includes('..')
}
