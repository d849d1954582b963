import {createHash} from 'node:crypto'
import {UserError} from '../base/errors.ts'
import {MAX_BROUGHT_BYTES} from '../packing/brought-files.ts'
import {type GuestFile, sizeOf} from '../packing/guest-file.ts'
import type {Plan, PlannedKernel} from './planned.ts'

/**
 * Checks what the artifacts bring along to a kernel against what a guest takes. Each artifact has files of its own, what stands
 * at an absolute path is shared.
 *
 * @throws UserError with the largest files, or with two that would be at one path
 */
export function checkBrought(
  {name, artifacts}: Pick<PlannedKernel, 'name' | 'artifacts'>,
  brought: Plan['brought'],
): void {
  const own = artifacts.flatMap(({request}) => brought.get(request)?.files ?? [])
  const shared = artifacts.flatMap(({request}) => brought.get(request)?.system ?? [])
  const files = [...own, ...new Map(shared.map(file => [file.path, file])).values()]
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0)
  checkShared(name, artifacts, brought)
  if (bytes <= MAX_BROUGHT_BYTES) return
  const largest = files.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 3)
  const shown = largest.map(file => `${file.path} ${inMib(sizeOf(file))}`).join(', ')
  throw new UserError({
    ...artifacts.find(({request}) => brought.has(request))?.request.place,
    message: `the files that are brought along to kernel \`${name}\` have ${inMib(bytes)} together (the largest: ${shown}), a guest takes ${inMib(MAX_BROUGHT_BYTES)}; bring along fewer or smaller ones`,
  })
}

/** Two builds of one project may make different programs at one path, and a guest has the one or the other. */
function checkShared(name: string, artifacts: PlannedKernel['artifacts'], brought: Plan['brought']): void {
  const known = new Map<string, {digest: string; by: string}>()
  for (const {name: by, request} of artifacts)
    for (const file of brought.get(request)?.system ?? []) {
      const digest = digestOf(file)
      const earlier = known.get(file.path)
      if (earlier !== undefined && earlier.digest !== digest)
        throw new UserError({
          ...request.place,
          message: `\`${earlier.by}\` and \`${by}\` bring different files to ${file.path} on kernel \`${name}\`; give one of them other \`kernels\`, or its build another folder (CARGO_TARGET_DIR)`,
        })
      known.set(file.path, {digest, by})
    }
}

function digestOf({content}: GuestFile): string {
  return Buffer.isBuffer(content) ? createHash('sha256').update(content).digest('hex') : content.sha256
}

function inMib(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`
}
