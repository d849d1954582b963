import {endingOf, hasSeries} from '../../../model/release-name.ts'
import {groups} from '../../../text/groups.ts'
import type {KernelSpec} from '../../model/kernel-spec.ts'
import type {DebSpec} from '../../model/source-spec.ts'
import {compareVersions} from './debian-version.ts'
import type {ListedPackage, SuiteIndex} from './package-index.ts'

/** The packages of one kernel, in any layout. */
export interface Candidate {
  release: string
  version: string
  /** Contains vmlinuz: linux-image for Ubuntu and for Debian up to 6.18, linux-binary since. */
  image: ListedPackage
  /** Contains the config: linux-modules for Ubuntu, linux-base for Debian since 6.19. */
  config?: ListedPackage
  modules: readonly ListedPackage[]
  /** Names of packages of the same version that the index has dropped, and therefore does not vouch for. */
  unlisted: readonly string[]
}

/** A kernel of a Debian archive. */
export type DebKernelSpec = KernelSpec & {source: DebSpec}

const IMAGE = /^linux-(?:image|image-unsigned|binary)-(\d.*)$/

/**
 * Returns the kernels of a suite that match the spec, best first: the one that the metapackage depends on, then older ones of
 * the same line and build, and last those whose configuration and modules are no longer listed. An archive may list a
 * kernel that it has deleted; then the next candidate is used.
 */
export function candidatesIn({packages}: SuiteIndex, spec: DebKernelSpec): Candidate[] {
  const isNewest = newestBy(spec.source.metaPackage, packages)
  return releasesIn(packages)
    .filter(candidate => matches(candidate, spec))
    .sort(
      (a, b) =>
        Number(a.unlisted.length > 0) - Number(b.unlisted.length > 0) ||
        Number(isNewest(b.release)) - Number(isNewest(a.release)) ||
        compareVersions(b.version, a.version),
    )
}

/** Returns the releases of a suite that `@release` can name instead, newest first. */
export function releasesOf({packages}: SuiteIndex, {series, release: exact, source}: DebKernelSpec): string[] {
  const wanted = exact === undefined ? source.ending : endingOf(exact)
  return releasesIn(packages)
    .filter(({release}) => (series === undefined || hasSeries(release, series)) && endingOf(release) === wanted)
    .sort((a, b) => compareVersions(b.version, a.version))
    .map(({release}) => release)
}

/**
 * Returns a predicate for the releases that a metapackage depends on, directly or through others: `-generic-hwe-24.04` →
 * `-generic-6.14` → release.
 */
function newestBy(metaPackage: string, packages: readonly ListedPackage[]): (release: string) => boolean {
  const byName = groups(packages, ({name}) => name)
  const reached = new Set<string>()
  const left = [metaPackage]
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    left.push(...(newestOf(byName.get(name))?.depends.map(depends => depends.name) ?? []))
  }
  return release => reached.has(`linux-image-${release}`) || reached.has(`linux-image-unsigned-${release}`)
}

function releasesIn(packages: readonly ListedPackage[]): Candidate[] {
  const byName = groups(packages, ({name}) => name)
  const releases = new Set(packages.map(({name}) => IMAGE.exec(name)?.[1]).filter(release => release !== undefined))
  return [...releases].flatMap(release => {
    const find: Find = (part, version) => newestOf(byName.get(`linux-${part}-${release}`), version)
    const candidate = find('binary') === undefined ? ofImage(release, find) : ofBinary(release, find)
    return candidate === undefined ? [] : [candidate]
  })
}

/** Finds the newest package `linux-<part>-<release>`, or the one of a version. */
type Find = (part: string, version?: string) => ListedPackage | undefined

/** Debian since 6.19: all packages are of one build. */
function ofBinary(release: string, find: Find): Candidate | undefined {
  const image = find('binary')
  if (image === undefined) return undefined
  const {version} = image
  const [config, modules] = [find('base', version), find('modules', version)]
  if (config !== undefined && modules !== undefined)
    return {release, version, image, config, modules: [modules], unlisted: []}
  return {release, version, image, modules: [], unlisted: [`linux-base-${release}`, `linux-modules-${release}`]}
}

/**
 * Ubuntu, where the signed vmlinuz can have its own package version, and Debian up to 6.18, with everything in one package.
 */
function ofImage(release: string, find: Find): Candidate | undefined {
  const image = find('image') ?? find('image-unsigned')
  // linux-image-6.1-amd64 is a metapackage: it depends on another linux-image.
  if (image === undefined || image.depends.some(({name}) => /^linux-(?:image|binary)-/.test(name))) return undefined
  const {version} = image
  const modules = find('modules', version) ?? find('modules')
  if (modules === undefined) {
    if (image.depends.some(({name}) => name === `linux-modules-${release}`)) return undefined
    const extra = find('image-extra')
    return {release, version, image, modules: extra === undefined ? [image] : [image, extra], unlisted: []}
  }
  const extra = find('modules-extra', modules.version)
  const all = extra === undefined ? [modules] : [modules, extra]
  return {release, version, image, config: modules, modules: all, unlisted: []}
}

function newestOf(packages: readonly ListedPackage[] = [], version?: string): ListedPackage | undefined {
  return packages
    .filter(listed => version === undefined || listed.version === version)
    .sort((a, b) => compareVersions(b.version, a.version))[0]
}

/** Reports whether a release matches the spec. */
export function matches({release}: {release: string}, {series, release: exact, source}: DebKernelSpec): boolean {
  if (exact !== undefined) return release === exact
  return (series === undefined || hasSeries(release, series)) && endingOf(release) === source.ending
}
