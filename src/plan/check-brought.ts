import {createHash} from 'node:crypto'
import {UserError} from '../base/errors.ts'
import {MAX_BROUGHT_BYTES} from '../packing/brought-files.ts'
import {type GuestFile, sizeOf} from '../packing/guest-file.ts'
import type {Plan, PlannedKernel} from './planned.ts'

/**
 * Checks that the packed files of all artifacts of a kernel fit into a guest. Each artifact has its own files; files at
 * absolute paths are shared.
 *
 * @throws UserError with the largest files, or with two different files at one path
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
    message: `the files packed for kernel \`${name}\` have ${inMib(bytes)} in total (the largest: ${shown}), and the limit is ${inMib(MAX_BROUGHT_BYTES)}; pack fewer or smaller files`,
  })
}

/**
 * Rejects different files at one path: two builds of one project may write different programs there, and a guest has
 * only one.
 */
function checkShared(name: string, artifacts: PlannedKernel['artifacts'], brought: Plan['brought']): void {
  const known = new Map<string, {digest: string; by: string}>()
  for (const {name: by, request} of artifacts)
    for (const file of brought.get(request)?.system ?? []) {
      const digest = digestOf(file)
      const earlier = known.get(file.path)
      if (earlier !== undefined && earlier.digest !== digest)
        throw new UserError({
          ...request.place,
          message: `\`${earlier.by}\` and \`${by}\` pack different files at ${file.path} on kernel \`${name}\`; set other \`kernels\` on one of them, or another build directory (CARGO_TARGET_DIR)`,
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
