import pLimit from 'p-limit'
import {UserError} from '../../base/errors.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {KernelProgress} from '../model/progress.ts'
import type {ResolvedKernel, Signature} from '../model/resolved-kernel.ts'
import type {KernelProvider} from '../provider/kernel-provider.ts'
import {type ArchivalBases, isArchival, PUBLIC_BASES} from './archival.ts'
import {changesBetween} from './changes.ts'
import {packagesOf} from './entry.ts'
import {misfit} from './fits.ts'

/** A locked kernel, compared with the newest one. */
export interface LockedState {
  id: string
  locked: string
  /** The newest kernel of its id, with a detail if it differs but has the same release; null if the lookup failed. */
  newest: string | null
  /** `unknown`: the lookup failed; `error` has the reason. */
  state: 'current' | 'outdated' | 'unknown'
  /** Full days since it was locked. */
  days: number
  /** Where all of its packages are available: at their primary addresses, or only at archival ones. */
  files: 'primary' | 'archival' | 'gone' | 'unknown'
  signature: Signature
  error: string | null
}

/** Options for the comparison. */
interface OutdatedOptions {
  /** A provider that ignores stored lookups. */
  provider: KernelProvider
  now: Date
  bases?: ArchivalBases
  onProgress(id: string, progress: KernelProgress): void
}

const PARALLEL = 2
const DAY_MS = 24 * 60 * 60 * 1000

/** Compares locked kernels with the newest kernels of their ids. Fetches no packages and does not change the lockfile. */
export function findOutdated(
  kernels: readonly {spec: KernelSpec; record: ResolvedKernel}[],
  options: OutdatedOptions,
): Promise<LockedState[]> {
  const limit = pLimit(PARALLEL)
  return Promise.all(kernels.map(({spec, record}) => limit(() => stateOf(spec, record, options))))
}

async function stateOf(spec: KernelSpec, record: ResolvedKernel, options: OutdatedOptions): Promise<LockedState> {
  const {provider, now, onProgress} = options
  const days = Math.max(0, Math.floor((now.getTime() - new Date(record.resolvedAt).getTime()) / DAY_MS))
  const common = {id: record.id, days, signature: record.signature, files: await whereFilesAre(spec, record, options)}
  try {
    // An exact release is never outdated, and its index may have dropped it.
    const isExact = spec.release === record.release && misfit(spec, record) === undefined
    const found = isExact ? record : await provider.resolve(spec, progress => onProgress(spec.id, progress))
    const isSame = digestsOf(record) === digestsOf(found)
    const [change] = changesBetween([record], [isSame ? record : found])
    return {
      ...common,
      locked: change?.before ?? record.release,
      newest: change?.after ?? found.release,
      state: isSame ? 'current' : 'outdated',
      error: null,
    }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return {...common, locked: record.release, newest: null, state: 'unknown', error: thrown.message}
  }
}

/** Returns the digests of all packages: modules may be rebuilt for the same image. */
function digestsOf(record: ResolvedKernel): string {
  return packagesOf(record)
    .map(({sha256}) => sha256)
    .join()
}

async function whereFilesAre(
  spec: KernelSpec,
  record: ResolvedKernel,
  {provider, bases = PUBLIC_BASES}: OutdatedOptions,
): Promise<LockedState['files']> {
  const all = async (only: (url: string) => boolean) => {
    for (const file of packagesOf(record)) if (!(await provider.has(spec, record, file, only))) return false
    return true
  }
  try {
    if (await all(url => !isArchival(url, spec, bases))) return 'primary'
    return (await all(() => true)) ? 'archival' : 'gone'
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return 'unknown'
  }
}
