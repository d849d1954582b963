import {UserError} from '../base/errors.ts'
import {type CatalogKernel, catalogKernel, findKernel, kernelIds, loadCatalog} from '../kernels/catalog/catalog.ts'
import {quirksOf} from '../kernels/catalog/facts.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import type {ResolvedKernel} from '../kernels/model/resolved-kernel.ts'
import {createKernelProvider} from '../kernels/provider/provider.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {columnLines} from '../report/columns.ts'
import {DEFAULT_KERNELS} from '../request/run.ts'
import {viewFor} from './live.ts'
import {namedKernels} from './named-kernels.ts'
import type {OutputOptions} from './output-options.ts'
import {optionLabel, type Terminal, widthOf} from './terminal.ts'

interface ListedKernel {
  kernel: CatalogKernel
  cached: ResolvedKernel | undefined
}

/**
 * Runs `bpfcompat kernels [selector…]`: lists all kernels or those that selectors match, and which are in the cache.
 * Resolves to the exit code.
 */
export async function listKernels(
  selectors: readonly string[],
  inputs: RawInputs,
  output: OutputOptions,
  terminal: Terminal,
): Promise<number> {
  const {cacheDirectory, mirrors} = readInputs(inputs, optionLabel)
  const catalog = await loadCatalog()
  const provider = createKernelProvider({cacheDirectory, mirrors: [...mirrors]})
  const specs =
    selectors.length === 0
      ? kernelIds(catalog).map(id => findKernel(id, catalog))
      : await namedKernels(selectors, catalog)
  const listed = await Promise.all(
    specs.map(async (spec): Promise<ListedKernel[]> => {
      const kernel = catalogKernel(spec.id, catalog)
      return kernel === undefined ? [] : [{kernel: {...kernel, id: spec.id}, cached: await provider.cached(spec)}]
    }),
  )
  const kernels = listed.flat()
  if (output.json) terminal.out(JSON.stringify(kernels.map(asJson), null, 2))
  else
    terminal.out(
      selectors.length === 0 ? renderCatalog(kernels, widthOf(terminal)) : renderTable(kernels, widthOf(terminal)),
    )
  return 0
}

function asJson({kernel, cached}: ListedKernel) {
  const {
    id,
    description,
    distribution,
    arch,
    series = null,
    source,
    tags,
    groups,
    eol = null,
    facts,
    cmdline = null,
  } = kernel
  return {
    id,
    description,
    distribution,
    family: source.kind,
    series,
    arch,
    tags,
    groups,
    eol,
    cmdline,
    facts,
    quirks: quirksOf(facts),
    cached:
      cached === undefined ? null : {release: cached.release, version: cached.version, resolvedAt: cached.resolvedAt},
  }
}

/**
 * Renders one row for each line of kernels, with its builds and architectures, and one for each other build in the
 * cache.
 */
function renderCatalog(listed: readonly ListedKernel[], width: number | undefined): string {
  const shown = listed.filter(({kernel, cached}) => kernel.id === kernel.line || cached !== undefined)
  const rows = shown.map(({kernel, cached}) => {
    const line = listed.map(({kernel: other}) => other).filter(other => other.line === kernel.line)
    const isLine = kernel.id === kernel.line
    const builds = new Set(line.filter(({isDefaultBuild}) => !isDefaultBuild).map(({build}) => `-${build}`))
    const others = new Set(line.map(({arch}) => arch).filter(arch => arch !== 'x86_64'))
    const suffixes = isLine ? [...builds, ...[...others].map(arch => `-${arch}`)].join(' ') : ''
    return [kernel.id, cached?.release ?? '-', kernel.description, suffixes]
  })
  return [
    ...columnLines([['KERNEL', 'IN THE CACHE', 'DESCRIPTION', 'ALSO AS'], ...rows], width),
    '',
    'A suffix after the id selects that build or architecture: debian-12-6.1-rt-arm64.',
    'An exact release: `<kernel>@<release>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.',
    "The kernels of a selector: `bpfcompat kernels lts`, `bpfcompat kernels 'ubuntu/>=5.15'`.",
  ].join('\n')
}

function renderTable(listed: readonly ListedKernel[], width: number | undefined): string {
  const rows = listed.map(({kernel, cached}) => [
    kernel.id,
    kernel.series ?? 'newest',
    kernel.arch,
    cached?.release ?? '-',
    quirksOf(kernel.facts).join(', '),
  ])
  return columnLines([['KERNEL', 'SERIES', 'ARCH', 'IN THE CACHE', 'QUIRKS'], ...rows], width).join('\n')
}

/**
 * Runs `bpfcompat kernels fetch`: downloads kernels, so that a later run needs no network. Resolves to the exit code.
 */
export async function fetchKernels(
  ids: readonly string[],
  inputs: RawInputs,
  output: OutputOptions,
  terminal: Terminal,
): Promise<number> {
  const {cacheDirectory, mirrors} = readInputs(inputs, optionLabel)
  const catalog = await loadCatalog()
  const specs = await namedKernels(ids.length > 0 ? ids : DEFAULT_KERNELS, catalog)
  const view = await viewFor(output, terminal)
  const provider = createKernelProvider({cacheDirectory, mirrors: [...mirrors], signal: terminal.signal})
  const outcomes = await Promise.allSettled(specs.map(spec => fetchOne(spec)))
  view.close()
  const failed = outcomes.filter(outcome => outcome.status === 'rejected').map(({reason}) => reason as unknown)
  const unexpected = failed.find(reason => !(reason instanceof UserError))
  if (unexpected !== undefined) throw unexpected
  const fetched = outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  terminal.out(
    output.json ? JSON.stringify(fetched, null, 2) : fetched.map(({id, release}) => `${id}: ${release}`).join('\n'),
  )
  if (failed.length > 0) throw new UserError(failed.flatMap(reason => (reason as UserError).problems))
  return 0

  async function fetchOne(spec: KernelSpec) {
    const {kernel, images, vmlinuzSha256} = await provider.fetch(spec, {modules: []}, progress => {
      if (progress.step === 'note') view.info(`${spec.id}: ${progress.message}`)
      else view.kernel(spec.id, progress)
    })
    return {id: spec.id, release: kernel.release, vmlinuz: images.at(-1)?.path, vmlinuzSha256}
  }
}
