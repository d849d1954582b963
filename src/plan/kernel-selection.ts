import {collectProblems, type Problem} from '../base/errors.ts'
import {type Catalog, catalogKernel, findKernel, kernelIds} from '../kernels/catalog/catalog.ts'
import {exclusion, isSelector, select, selectorWords, unknownTerm} from '../kernels/catalog/select.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import {plainKernel} from '../manifest/plain-kernel.ts'
import {isKernelNamed, type KernelRequest, kernelName} from '../request/kernel.ts'
import type {Manifest} from '../request/manifest.ts'
import {DEFAULT_KERNELS} from '../request/run.ts'
import {nearest} from '../text/did-you-mean.ts'
import {globMatches} from '../text/glob.ts'

/** A kernel of a run, with its settings and its source. */
export interface ChosenKernel {
  kernel: KernelRequest
  spec: KernelSpec
}

/**
 * Returns the kernels of a run. Those of the input replace the manifest's; settings in the manifest still apply to
 * them. Selectors and exclusions apply from left to right; an input that begins with an exclusion starts from the
 * manifest's kernels.
 *
 * @param input ids, `id+variant`, selectors and exclusions, possibly separated by commas; empty: the manifest's kernels
 * @param problems receives the problems, with the manifest's line
 */
export async function chooseKernels(
  manifest: Pick<Manifest, 'kernels'>,
  input: readonly string[],
  catalog: Catalog,
  problems: Problem[],
): Promise<ChosenKernel[]> {
  const names = input.flatMap(name => name.split(',').map(part => part.trim()))
  for (const kernel of manifest.kernels) if (kernel.own !== null) checkOwnId(kernel, catalog, problems)
  const written = manifest.kernels.length > 0 ? manifest.kernels : DEFAULT_KERNELS.map(plainKernel)
  const own = expand(written, catalog, problems)
  const begun = names[0]?.startsWith('!') ? own : []
  const requests =
    names.length === 0 ? own : fromInput(names, manifest.kernels.length > 0 ? own : [], begun, catalog, problems)
  return specsOf(requests, catalog, problems)
}

/** Returns all kernels of the manifest, whichever the run selects. {@link chooseKernels} reports problems. */
export function manifestKernels({kernels}: Pick<Manifest, 'kernels'>, catalog: Catalog): Promise<ChosenKernel[]> {
  return specsOf(expand(kernels, catalog, []), catalog, [])
}

/**
 * Resolves names of the input to kernels of the manifest. An id that the manifest has only in variants selects all of
 * them.
 */
function fromInput(
  names: readonly string[],
  manifest: readonly KernelRequest[],
  begun: readonly KernelRequest[],
  catalog: Catalog,
  problems: Problem[],
): KernelRequest[] {
  const requests = names.flatMap(name => {
    const named = manifest.filter(kernel => kernelName(kernel) === name)
    if (named.length > 0) return named
    const variants = manifest.filter(({id}) => id === name)
    return variants.length > 0 ? variants : [plainKernel(name)]
  })
  return expand([...begun, ...requests], catalog, problems).map(
    kernel => manifest.find(known => kernel.place === null && kernelName(known) === kernelName(kernel)) ?? kernel,
  )
}

/** Expands every selector to its kernels, each with the settings of the selector. */
function expand(written: readonly KernelRequest[], catalog: Catalog, problems: Problem[]): KernelRequest[] {
  let chosen = new Map<string, {request: KernelRequest; named: boolean}>()
  for (const request of written) {
    const {id, own} = request
    if (own !== null || !isSelector(id, catalog)) chosen.set(kernelName(request), {request, named: true})
    else if (id.startsWith('!')) exclude(request)
    else include(request)
  }
  return [...chosen.values()].map(({request}) => request)

  function include(request: KernelRequest): void {
    const kernels = select(request.id, catalog)
    if (kernels === undefined || kernels.length === 0) {
      problems.push({...request.place, message: nothingSelected(request.id, catalog)})
      return
    }
    for (const {id} of kernels) {
      const name = kernelName({...request, id})
      // Settings of a kernel's id override those of a selector.
      if (chosen.get(name)?.named !== true) chosen.set(name, {request: {...request, id}, named: false})
    }
  }

  function exclude(request: KernelRequest): void {
    const word = request.id.slice(1)
    const ofCatalog = exclusion(word, catalog)
    const names = (kernel: KernelRequest) =>
      isKernelNamed(kernel, word) || globMatches(word, kernel.id) || isOfCatalog(kernel)
    const isOfCatalog = ({id, own}: KernelRequest) => {
      const known = own === null ? catalogKernel(id, catalog) : undefined
      return known !== undefined && ofCatalog?.(known) === true
    }
    const before = chosen.size
    chosen = new Map([...chosen].filter(([, {request: kernel}]) => !names(kernel)))
    if (chosen.size === before && ofCatalog === undefined)
      problems.push({...request.place, message: nothingSelected(word, catalog)})
    else if (chosen.size === 0)
      problems.push({
        ...request.place,
        message: `\`${request.id}\` leaves no kernel; list the kernels to run before it`,
      })
  }
}

/** Returns why a selector matches no kernel, with a hint. */
export function nothingSelected(selector: string, catalog: Catalog): string {
  if (selector === '') return '`!` excludes nothing; write what it excludes, such as `!debian-11-*`'
  const unknown = unknownTerm(selector, catalog)
  if (unknown === undefined) return `\`${selector}\` selects no kernel; run \`bpfcompat kernels\` for a list`
  if (unknown === '') return `\`${selector}\` has an empty term next to \`/\`; add the term, or remove the \`/\``
  return `\`${unknown}\` matches no kernel; ${hintFor(unknown, catalog)}`
}

function hintFor(unknown: string, catalog: Catalog): string {
  if (/^[<>=]/.test(unknown)) return 'write a bound as a sign and a series without a space, such as `>=6.1`'
  if (unknown.includes('..')) return 'write a range as two series, such as `5.10..6.6`'
  const words = selectorWords(catalog)
  const guess = nearest(unknown, [...words, ...kernelIds(catalog)])
  return guess === undefined
    ? `use ids, globs such as \`debian-*\`, bounds such as \`>=6.1\` and \`5.10..6.6\`, or ${words.join(', ')}`
    : `did you mean \`${guess}\`?`
}

function checkOwnId({id, place}: KernelRequest, catalog: Catalog, problems: Problem[]): void {
  if (catalog.kernels.has(id) || catalog.aliases.has(id) || isSelector(id, catalog))
    problems.push({...place, message: `\`${id}\` is already used by the catalog; give your custom kernel another id`})
}

async function specsOf(
  requests: readonly KernelRequest[],
  catalog: Catalog,
  problems: Problem[],
): Promise<ChosenKernel[]> {
  const found: ChosenKernel[] = []
  for (const kernel of requests) {
    const wrong: Problem[] = []
    const spec = kernel.own ?? (await collectProblems(wrong, () => findKernel(kernel.id, catalog)))
    if (spec !== undefined) found.push({spec, kernel})
    problems.push(...wrong.map(problem => ({...kernel.place, ...problem})))
  }
  return found
}
