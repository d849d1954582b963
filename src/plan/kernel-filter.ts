import type {Problem} from '../base/errors.ts'
import {type Catalog, type CatalogKernel, catalogKernel} from '../kernels/catalog/catalog.ts'
import {exclusion, isSelector, selectorWords} from '../kernels/catalog/select.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import {isKernelNamed, type KernelRequest, type KernelSelector, kernelName} from '../request/kernel.ts'
import {nearest} from '../text/did-you-mean.ts'
import {globMatches} from '../text/glob.ts'
import {type ChosenKernel, nothingSelected} from './kernel-selection.ts'

/**
 * Returns the kernels that an inner `kernels:` selects: that of an artifact, a known failure or a fixup. Selectors and
 * exclusions apply from left to right; a list that begins with an exclusion starts from all kernels. Unlike the
 * `kernels:` of the run, it selects kernels of every architecture and build that match.
 *
 * @param kernels those of the run and of the manifest
 * @param problems receives selectors that match no known kernel, with their places
 * @param missing is called for selectors that match kernels of the catalog but none of these
 * @returns names of kernels, each with the selector that matched it, in the order of `kernels`
 */
export function filterKernels<Selector extends KernelSelector>(
  selectors: readonly Selector[],
  kernels: readonly ChosenKernel[],
  catalog: Catalog,
  problems: Problem[],
  missing: (selector: Selector) => void,
): Map<string, Selector> {
  const [first] = selectors
  const all = first?.id.startsWith('!') ? kernels.map(({kernel}) => [kernelName(kernel), first] as const) : []
  const taken = new Map<string, Selector>(all)
  for (const selector of selectors) {
    const isExclusion = selector.id.startsWith('!')
    const word = isExclusion ? selector.id.slice(1) : selector.id
    const meant = kernels.filter(chosen => means(word, chosen, catalog)).map(({kernel}) => kernelName(kernel))
    if (meant.length === 0) {
      const message = mistakeIn(word, kernels, catalog)
      if (message === undefined) missing(selector)
      else problems.push({...selector.place, message})
    }
    for (const name of meant)
      if (isExclusion) taken.delete(name)
      else taken.set(name, selector)
  }
  const order = kernels.map(({kernel}) => kernelName(kernel))
  return new Map([...taken].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
}

function means(word: string, {kernel, spec}: ChosenKernel, catalog: Catalog): boolean {
  if (isKernelNamed(kernel, word) || (/[*?]/.test(word) && globMatches(word, kernel.id))) return true
  if (!isSelector(word, catalog)) return isSameLine(word, kernel, catalog)
  const known = kernel.own === null ? catalogKernel(kernel.id, catalog) : asCatalogKernel(spec)
  return known !== undefined && exclusion(word, catalog)?.(known) === true
}

/**
 * Returns whether a name refers to the kernel's line: `debian-12-6.1`, or an alias, also refers to
 * `debian-12-6.1@6.1.0-50-cloud-amd64`.
 */
function isSameLine(word: string, {id, own}: KernelRequest, catalog: Catalog): boolean {
  if (own !== null || word.includes('@')) return false
  const line = catalogKernel(word, catalog)
  return line !== undefined && line === catalogKernel(id, catalog)
}

/** Converts a custom kernel for selectors. Without a series, bounds cannot be evaluated. */
function asCatalogKernel({id, arch, series, distribution, source}: KernelSpec): CatalogKernel | undefined {
  if (series === undefined) return undefined
  const nothing = {build: null, isDefaultBuild: true, description: '', tags: [], groups: [], facts: {}}
  return {...nothing, id, line: id, arch, series, distribution, source}
}

/** Returns the mistake in a selector that matches no kernel of the run; undefined if the catalog has such kernels. */
function mistakeIn(word: string, kernels: readonly ChosenKernel[], catalog: Catalog): string | undefined {
  if (isSelector(word, catalog)) {
    const matches = exclusion(word, catalog)
    const isKnown = matches !== undefined && [...catalog.kernels.values()].some(matches)
    return isKnown ? undefined : nothingSelected(word, catalog)
  }
  const [id = word] = word.split('+')
  if (catalogKernel(id, catalog) !== undefined) return undefined
  const names = [...new Set(kernels.flatMap(({kernel}) => [kernelName(kernel), kernel.id]))]
  const guess = nearest(word, [
    ...names,
    ...catalog.kernels.keys(),
    ...catalog.aliases.keys(),
    ...selectorWords(catalog),
  ])
  const hint = guess === undefined ? `the kernels of the run are ${names.join(', ')}` : `did you mean \`${guess}\`?`
  return `there is no kernel \`${word}\` in the run or the catalog; ${hint}`
}
