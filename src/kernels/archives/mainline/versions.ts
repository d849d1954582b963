import {hasSeries} from '../../../model/release-name.ts'

/** A directory in the archive of mainline builds. */
interface MainlineVersion {
  /** Name of the directory: `v6.12.8`, `v6.13-rc2`. */
  directory: string
  /** Major, minor, patch, candidate. A released version comes after all of its candidates. */
  order: readonly [number, number, number, number]
}

const DIRECTORY = /^v(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?(?:-rc(\d{1,3}))?$/
/** `6.12.8-061208-generic`, `6.13.0-061300rc2-generic`: a release contains the version that it is built from. */
const RELEASE = /^(\d+)\.(\d+)\.(\d+)-\d+(?:rc(\d+))?-/

/** Returns the versions in the archive's listing. */
export function versionsIn(listing: string): MainlineVersion[] {
  const directories = [...listing.matchAll(/href="(?:\.\/)?(v[^"/]{1,40})\/?"/g)].map(([, directory = '']) => directory)
  return [...new Set(directories)].flatMap(directory => {
    const match = DIRECTORY.exec(directory)
    if (match === null) return []
    const [, major, minor, patch = 0, candidate = Number.POSITIVE_INFINITY] = match
    return [{directory, order: [Number(major), Number(minor), Number(patch), Number(candidate)] as const}]
  })
}

/**
 * Returns the versions of a series, newest first; without a series, all released versions. Candidates are returned only if
 * the series has no released version.
 */
export function wantedOf(versions: readonly MainlineVersion[], series: string | undefined): MainlineVersion[] {
  const inSeries = versions.filter(({directory}) => series === undefined || hasSeries(directory.slice(1), series))
  const out = inSeries.filter(({order}) => order[3] === Number.POSITIVE_INFINITY)
  const wanted = out.length > 0 || series === undefined ? out : inSeries
  return wanted.sort((a, b) => compareOrder(b, a))
}

/** Returns the directory of a release. */
export function directoryOf(release: string): string | undefined {
  const match = RELEASE.exec(release)
  if (match === null) return undefined
  const [, major, minor, patch, candidate] = match
  const version = patch === '0' ? `${major}.${minor}` : `${major}.${minor}.${patch}`
  return `v${version}${candidate === undefined ? '' : `-rc${candidate}`}`
}

function compareOrder(a: MainlineVersion, b: MainlineVersion): number {
  const at = a.order.findIndex((part, index) => part !== b.order[index])
  return at === -1 ? 0 : (a.order[at] ?? 0) - (b.order[at] ?? 0)
}
