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

/** The packages of one kernel. */
export interface Candidate {
  image: FoundRpm
  /** Begins with the image, which can have modules itself, and has the list of modules that are built in. */
  modules: FoundRpm[]
}

/** RPM's names of the architectures. */
const RPM_ARCH: Readonly<Record<Arch, string>> = {x86_64: 'x86_64', arm64: 'aarch64', s390x: 's390x'}

/** Returns the packages to read from the repositories for a kernel. */
export function wantedOf({arch, source}: RpmKernelSpec): Wanted {
  return {names: [...new Set([source.package, ...source.modulePackages])], arch: RPM_ARCH[arch]}
}

/** Returns the kernels of all repositories that can match the spec, newest first. */
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

/** Returns the modules of the same build, from the same repository if possible. */
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

/** Reports whether a package can match the spec. SUSE does not list the release, so it must be read from the package. */
function mayMean(image: ListedRpm, {series, release}: RpmKernelSpec): boolean {
  const listed = releaseOf(image)
  if (release !== undefined)
    return listed === undefined ? release.startsWith(`${releaseStart(image)}-`) : release === listed
  return series === undefined || hasSeries(listed ?? image.version, series)
}

/** Returns `uname -r` if the list has it. Only SUSE's lists do not, and their releases have no `.<arch>`. */
export function releaseOf({uname}: ListedRpm): string | undefined {
  return uname
}

/** Returns the release of a package for messages, before the package is read. */
export function shownRelease(image: ListedRpm): string {
  return releaseOf(image) ?? `${releaseStart(image)}-…`
}

/**
 * Removes the rebuild counter that SUSE's build service adds at the end of the release, or before the commit, and that
 * `uname -r` does not have.
 */
function releaseStart({version, release}: ListedRpm): string {
  return `${version}-${release.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/, '')}`
}

/** Reports whether a release matches the spec. */
export function matches(release: string, {series, release: exact}: RpmKernelSpec): boolean {
  return exact === undefined ? series === undefined || hasSeries(release, series) : release === exact
}
