import {MAX_BROUGHT_BYTES} from '../artifact/brought-files.ts'
import {UserError} from '../errors.ts'
import {sizeOf} from '../packing/guest-file.ts'
import type {Plan, PlannedKernel} from './planned.ts'

/**
 * Holds what the artifacts bring along to a kernel to what a guest takes. Each artifact has files of its own, what stands at
 * an absolute path is shared.
 *
 * @throws UserError with the largest files
 */
export function checkBroughtSize(
  {name, artifacts}: Pick<PlannedKernel, 'name' | 'artifacts'>,
  brought: Plan['brought'],
): void {
  const own = artifacts.flatMap(({request}) => brought.get(request)?.files ?? [])
  const shared = artifacts.flatMap(({request}) => brought.get(request)?.system ?? [])
  const files = [...own, ...new Map(shared.map(file => [file.path, file])).values()]
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0)
  if (bytes <= MAX_BROUGHT_BYTES) return
  const largest = files.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 3)
  const shown = largest.map(file => `${file.path} ${inMib(sizeOf(file))}`).join(', ')
  throw new UserError({
    ...artifacts.find(({request}) => brought.has(request))?.request.place,
    message: `the files that are brought along to kernel \`${name}\` have ${inMib(bytes)} together (the largest: ${shown}), a guest takes ${inMib(MAX_BROUGHT_BYTES)}; bring along fewer or smaller ones`,
  })
}

function inMib(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`
}
