import type {Arch} from '../../../model/arch.ts'
import {hasSeries} from '../../../model/release-name.ts'
import type {KernelSpec} from '../../model/kernel-spec.ts'
import type {RpmSpec} from '../../model/source-spec.ts'
import type {ListedRpm, Wanted} from './primary.ts'
import type {RepositoryIndex} from './repository.ts'
import {compareEvr} from './rpm-version.ts'

/** A kernel of RPM repositories. */
export type RpmKernelSpec = KernelSpec & {source: RpmSpec}

/** A package and the repository that lists it. */
export interface FoundRpm extends ListedRpm {
  index: RepositoryIndex
}

/** The packages that together are one kernel. */
export interface Candidate {
  image: FoundRpm
  /** The image is the first of them: it may have modules itself, and tells in any case what is built in. */
  modules: FoundRpm[]
}

/** RPM's words for the architectures. */
const RPM_ARCH: Readonly<Record<Arch, string>> = {x86_64: 'x86_64', arm64: 'aarch64', s390x: 's390x'}

/** What is read of the repositories for a kernel. */
export function wantedOf({arch, source}: RpmKernelSpec): Wanted {
  return {names: [...new Set([source.package, ...source.modulePackages])], arch: RPM_ARCH[arch]}
}

/** Kernels that the spec may mean, newest first, of all repositories together. */
export function candidatesIn(indexes: readonly RepositoryIndex[], spec: RpmKernelSpec): Candidate[] {
  const all = indexes.flatMap(index => index.packages.map(listed => ({...listed, index})))
  const {source} = spec
  return all
    .filter(({name}) => name === source.package)
    .filter(image => mayMean(image, spec))
    .sort((a, b) => compareEvr(b, a))
    .filter((image, at, sorted) => sorted.findIndex(({checksum}) => sameChecksum(checksum, image.checksum)) === at)
    .map(image => ({image, modules: [image, ...modulesOf(image, all, source)]}))
}

/** Of the same build, and of the same repository where it lists it. */
function modulesOf(image: FoundRpm, all: readonly FoundRpm[], {modulePackages, package: own}: RpmSpec): FoundRpm[] {
  return modulePackages
    .filter(name => name !== own)
    .flatMap(name => {
      const same = all.filter(other => other.name === name && compareEvr(other, image) === 0)
      const found = same.find(({index}) => index === image.index) ?? same[0]
      return found === undefined ? [] : [found]
    })
}

function sameChecksum(a: ListedRpm['checksum'], b: ListedRpm['checksum']): boolean {
  return a.algorithm === b.algorithm && a.digest === b.digest
}

/** Whether the kernel in a package can be what the spec means. For SUSE's, whose release is not listed, the package tells. */
function mayMean(image: ListedRpm, {series, release}: RpmKernelSpec): boolean {
  const listed = releaseOf(image)
  if (release !== undefined)
    return listed === undefined ? release.startsWith(`${releaseStart(image)}-`) : release === listed
  return series === undefined || hasSeries(listed ?? image.version, series)
}

/** `uname -r` where it can be told by the list. Only builds of SUSE do not say it, and they have no `.<arch>` in it. */
export function releaseOf({uname}: ListedRpm): string | undefined {
  return uname
}

/** Release of a package as it can be shown before the kernel was looked at. */
export function shownRelease(image: ListedRpm): string {
  return releaseOf(image) ?? `${releaseStart(image)}-…`
}

/** SUSE's build service counts rebuilds at the end of the package's release, or before the commit; `uname -r` has no such number. */
function releaseStart({version, release}: ListedRpm): string {
  return `${version}-${release.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/, '')}`
}

/** Whether a release is one that the spec means. */
export function matches(release: string, {series, release: exact}: RpmKernelSpec): boolean {
  return exact === undefined ? series === undefined || hasSeries(release, series) : release === exact
}
