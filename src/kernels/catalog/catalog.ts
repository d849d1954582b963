import {UserError} from '../../base/errors.ts'
import {hasSeries, isRelease} from '../../model/release-name.ts'
import {nearest} from '../../text/did-you-mean.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {CatalogKernel} from './entries.ts'
import type {Catalog} from './load.ts'
import {selectorWords} from './select.ts'

export type {CatalogKernel} from './entries.ts'
export type {Catalog} from './load.ts'
export {loadCatalog} from './shipped.ts'

/**
 * A release after the id, in the notation of the original Go implementation of bpfcompat: `ubuntu-22.04-5.15-k5.15.0-186`.
 */
const PIN = /^(.+)-k(\d+\.\d+\.\d+-\d+(?:\.\d+)*)$/

/** Returns all ids without releases: `debian-12-6.1`, `debian-12-6.1-generic`, `debian-12-6.1-arm64`, … */
export function kernelIds({kernels}: Catalog): string[] {
  return [...kernels.keys()]
}

/**
 * Returns the kernel of an id. `debian-12-6.1@6.1.0-56-cloud-amd64` selects exactly this release, of any build.
 *
 * @throws UserError if there is no such kernel, or if it is known not to be downloadable
 */
export function findKernel(id: string, catalog: Catalog): KernelSpec {
  const [name = '', written, ...more] = id.split('@')
  const {kernel, pinned} = findLine(name, catalog)
  const release = written ?? pinned
  if (kernel === undefined) throw new UserError(whyNot(id, name, written, catalog))
  if (release !== undefined) checkRelease(id, release, more, kernel)
  return specOf(id, kernel, release)
}

/** Makes the spec of a catalog kernel, with the id that the user wrote. */
function specOf(
  id: string,
  {distribution, arch, series, cmdline, source}: CatalogKernel,
  release: string | undefined,
): KernelSpec {
  return {
    id,
    distribution,
    arch,
    ...(series === undefined ? {} : {series}),
    ...(release === undefined ? {} : {release}),
    ...(cmdline === undefined ? {} : {cmdline}),
    source,
  }
}

/** Returns the catalog's kernel of an id, for any release and notation. */
export function catalogKernel(id: string, catalog: Catalog): CatalogKernel | undefined {
  return findLine(id.split('@')[0] ?? '', catalog).kernel
}

/** Returns the kernel of a name without `@`, and the release that the name itself pins. */
function findLine(name: string, catalog: Catalog): {kernel?: CatalogKernel | undefined; pinned?: string} {
  const {kernels, aliases} = catalog
  const kernel = kernels.get(name)
  if (kernel !== undefined) return {kernel}
  const alias = aliases.get(name)
  if (alias !== undefined) return findLine(alias, catalog)
  const [, line = '', pin = ''] = PIN.exec(name) ?? []
  const pinnedKernel = kernels.get(aliases.get(line) ?? line)
  if (pinnedKernel?.pin === undefined) return {}
  return {kernel: pinnedKernel, pinned: expandPin(pin, pinnedKernel)}
}

function expandPin(pin: string, {pin: template = '', source, arch}: CatalogKernel): string {
  return template
    .replace('$pin', pin)
    .replace('$ending', source.kind === 'deb' ? source.ending : '')
    .replace('$arch', arch === 'arm64' ? 'aarch64' : arch)
}

/** Checks the form of a release, since it becomes part of paths and URLs. */
function checkRelease(id: string, release: string, more: readonly string[], {id: line, series}: CatalogKernel): void {
  if (more.length > 0 || !isRelease(release)) {
    throw new UserError(`kernel \`${id}\`: expected a release such as 6.1.0-56-cloud-amd64 after the @`)
  }
  if (series !== undefined && !hasSeries(release, series)) {
    throw new UserError(`kernel \`${id}\`: ${line} is the ${series} line, and ${release} is not a release of it`)
  }
}

function whyNot(id: string, name: string, release: string | undefined, catalog: Catalog): string {
  const none = catalog.unavailable.get(name)
  if (none !== undefined) return `kernel \`${id}\` cannot be downloaded: ${none.why}; use \`${none.instead}\` instead`
  const ids = [...kernelIds(catalog), ...catalog.aliases.keys()]
  const words = release === undefined ? selectorWords(catalog) : []
  const begun = name === '' ? undefined : ids.find(known => known.startsWith(`${name}-`))
  const series = /^\d+\.\d+$/.test(id) ? `${id}..${id}` : undefined
  const meant = series ?? begun ?? nearest(name, [...ids, ...catalog.unavailable.keys(), ...words])
  const hint = meant === undefined ? '' : `did you mean ${release === undefined ? meant : `${meant}@${release}`}? `
  return `unknown kernel \`${id}\`; ${hint}\`bpfcompat kernels\` lists all`
}
