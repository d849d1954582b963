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

/** A kernel that a run takes: with its settings, and where it comes from. */
export interface ChosenKernel {
  kernel: KernelRequest
  spec: KernelSpec
}

/**
 * The kernels of a run. Those of the input stand for the manifest's; what the manifest says of one of them still holds.
 * Selectors and exclusions are read from left to right, and an input that begins with an exclusion takes away from the
 * manifest's kernels.
 *
 * @param input ids, `id+variant`, selectors, exclusions, also several in one text, separated by commas; empty for the manifest's
 * @param problems takes what is wrong, with the manifest's line
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

/** All that the manifest means, whatever a run takes of it. What is wrong with it is {@link chooseKernels}' to say. */
export function manifestKernels({kernels}: Pick<Manifest, 'kernels'>, catalog: Catalog): Promise<ChosenKernel[]> {
  return specsOf(expand(kernels, catalog, []), catalog, [])
}

/** A name of the input means what the manifest has under it; an id that it has only in variants means all of these. */
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

/** Every selector becomes the kernels that it means, each with the settings that stand beside the selector. */
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
      // What is said of a kernel by its id goes before what a selector says of it.
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
      problems.push({...request.place, message: `\`${request.id}\` leaves no kernel; name what is taken before it`})
  }
}

/** Why a selector means no kernel, with what may have been meant. */
export function nothingSelected(selector: string, catalog: Catalog): string {
  if (selector === '') return '`!` excludes nothing; name what it takes away, such as `!debian-11-*`'
  const unknown = unknownTerm(selector, catalog)
  if (unknown === undefined) return `\`${selector}\` selects no kernel; \`bpfcompat kernels\` lists all`
  if (unknown === '') return `\`${selector}\` has nothing on one side of \`/\`; name what stands there, or leave it out`
  return `\`${unknown}\` means no kernel; ${hintFor(unknown, catalog)}`
}

function hintFor(unknown: string, catalog: Catalog): string {
  if (/^[<>=]/.test(unknown)) return 'a bound is a sign and a series without a blank, such as `>=6.1`'
  if (unknown.includes('..')) return 'a range is two series, such as `5.10..6.6`'
  const words = selectorWords(catalog)
  const guess = nearest(unknown, [...words, ...kernelIds(catalog)])
  return guess === undefined
    ? `there are ids, globs such as \`debian-*\`, bounds such as \`>=6.1\` and \`5.10..6.6\`, and the words ${words.join(', ')}`
    : `did you mean \`${guess}\`?`
}

function checkOwnId({id, place}: KernelRequest, catalog: Catalog, problems: Problem[]): void {
  if (catalog.kernels.has(id) || catalog.aliases.has(id) || isSelector(id, catalog))
    problems.push({...place, message: `\`${id}\` is taken by the catalog; give your own kernel another id`})
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
