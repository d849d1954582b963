import {UserError} from '../errors.ts'
import {findKernel, kernelIds, loadCatalog} from '../kernels/catalog.ts'
import {createKernelProvider} from '../kernels/provider.ts'
import type {KernelSpec, ResolvedKernel} from '../kernels/types.ts'
import {type RawInputs, readInputs} from '../run/inputs.ts'
import {DEFAULT_KERNELS} from '../run/request.ts'
import type {OutputOptions} from './arguments.ts'
import {viewFor} from './live.ts'
import {optionLabel, type Terminal} from './terminal.ts'

interface ListedKernel {
  id: string
  description: string
  cached: ResolvedKernel | undefined
}

/** `bpfcompat kernels`: what there is, and what is here already. */
export async function listKernels(inputs: RawInputs, output: OutputOptions, terminal: Terminal): Promise<number> {
  const {cacheDirectory, mirrors} = readInputs(inputs, optionLabel)
  const catalog = await loadCatalog()
  const provider = createKernelProvider({cacheDirectory, mirrors: [...mirrors]})
  const listed = await Promise.all(
    kernelIds(catalog).map(async (id): Promise<ListedKernel> => {
      const entry = catalog
        .filter(candidate => id.startsWith(candidate.id))
        .sort((a, b) => b.id.length - a.id.length)[0]
      return {id, description: entry?.description ?? '', cached: await provider.cached(findKernel(id, catalog))}
    }),
  )
  terminal.out(output.json ? JSON.stringify(listed.map(asJson), null, 2) : renderList(listed))
  return 0
}

function asJson({id, description, cached}: ListedKernel) {
  return {
    id,
    description,
    cached:
      cached === undefined ? null : {release: cached.release, version: cached.version, resolvedAt: cached.resolvedAt},
  }
}

function renderList(listed: readonly ListedKernel[]): string {
  const rows = [
    ['KERNEL', 'IN THE CACHE', ''],
    ...listed.map(({id, description, cached}) => [id, cached?.release ?? '-', description]),
  ]
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const table = rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [...table, '', 'An exact release: `<kernel>@<release>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.'].join(
    '\n',
  )
}

/** `bpfcompat kernels fetch`: so that a later run needs no network. */
export async function fetchKernels(
  ids: readonly string[],
  inputs: RawInputs,
  output: OutputOptions,
  terminal: Terminal,
): Promise<number> {
  const {cacheDirectory, mirrors} = readInputs(inputs, optionLabel)
  const catalog = await loadCatalog()
  const specs = (ids.length > 0 ? ids : DEFAULT_KERNELS).map(id => findKernel(id, catalog))
  const view = viewFor(output, terminal)
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
    const {kernel, vmlinuz, vmlinuzSha256} = await provider.fetch(spec, {modules: []}, progress => {
      if (progress.step === 'note') view.info(`${spec.id}: ${progress.message}`)
      else view.kernel(spec.id, progress)
    })
    return {id: spec.id, release: kernel.release, vmlinuz, vmlinuzSha256}
  }
}
