import {compareVersions} from './debian-version.ts'
import type {ListedPackage, SuiteIndex} from './release-index.ts'
import {flavourOf, hasSeries} from './release-name.ts'
import type {DebianSpec} from './types.ts'

/** The packages that together are one kernel, whatever the layout. */
export interface Candidate {
  release: string
  version: string
  /** Has vmlinuz: linux-image up to 6.18, linux-binary since. */
  image: ListedPackage
  /** Has the config, from 6.19 on. */
  base?: ListedPackage
  /** Has the modules, from 6.19 on. */
  modules?: ListedPackage
}

const IMAGE = /^linux-(image|binary)-(\d.*)$/

/**
 * Kernels of a suite that the spec may mean, best first: what the meta package points to, then older ones
 * of the same line and flavour. An archive may list a kernel that it has deleted: then the next one is it.
 */
export function candidatesIn({packages}: SuiteIndex, spec: DebianSpec): Candidate[] {
  const all = releasesIn(packages).filter(candidate => matches(candidate, spec))
  const metas = packages.filter(({name}) => name === spec.metaPackage)
  const newest = metas.sort((a, b) => compareVersions(b.version, a.version))[0]?.depends.map(({name}) => name) ?? []
  const isNewest = ({release}: Candidate) => newest.includes(`linux-image-${release}`)
  return all.sort((a, b) => Number(isNewest(b)) - Number(isNewest(a)) || compareVersions(b.version, a.version))
}

/** Releases of a suite that `@release` could name instead, newest first. */
export function releasesOf({packages}: SuiteIndex, {series, flavour, release: exact}: DebianSpec): string[] {
  const wanted = exact === undefined ? flavour : flavourOf(exact)
  return releasesIn(packages)
    .filter(({release}) => (series === undefined || hasSeries(release, series)) && flavourOf(release) === wanted)
    .sort((a, b) => compareVersions(b.version, a.version))
    .map(({release}) => release)
}

function releasesIn(packages: readonly ListedPackage[]): Candidate[] {
  const byName = new Map<string, ListedPackage[]>()
  for (const listed of packages) byName.set(listed.name, [...(byName.get(listed.name) ?? []), listed])
  const releases = new Set(packages.map(({name}) => IMAGE.exec(name)?.[2]).filter(release => release !== undefined))
  return [...releases].flatMap(release => {
    const candidate = assemble(release, byName)
    return candidate === undefined ? [] : [candidate]
  })
}

/** Finds the parts of one release. A part whose digest no index lists cannot be verified: then it is no candidate. */
function assemble(release: string, byName: ReadonlyMap<string, ListedPackage[]>): Candidate | undefined {
  const newestOf = (name: string, version?: string) =>
    byName
      .get(name)
      ?.filter(listed => version === undefined || listed.version === version)
      .sort((a, b) => compareVersions(b.version, a.version))[0]
  const binary = newestOf(`linux-binary-${release}`)
  if (binary === undefined) {
    const image = newestOf(`linux-image-${release}`)
    // linux-image-6.1-amd64 is a meta package: it depends on another linux-image.
    if (image === undefined || image.depends.some(({name}) => name.startsWith('linux-image-'))) return undefined
    return {release, version: image.version, image}
  }
  const base = newestOf(`linux-base-${release}`, binary.version)
  const modules = newestOf(`linux-modules-${release}`, binary.version)
  if (base === undefined || modules === undefined) return undefined
  return {release, version: binary.version, image: binary, base, modules}
}

function matches({release}: Candidate, {series, flavour, release: exact}: DebianSpec): boolean {
  if (exact !== undefined) return release === exact
  return (series === undefined || hasSeries(release, series)) && flavourOf(release) === flavour
}
