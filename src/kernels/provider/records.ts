import {isAbort} from '../../base/errors.ts'
import type {SharedCache} from '../../cache/shared-cache.ts'
import {DownloadError} from '../../net/download-error.ts'
import type {KernelSource} from '../archives/source.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {OnProgress} from '../model/progress.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import {dropOldIndexes, lookupsEntry} from '../store/shared-entries.ts'
import type {Store} from '../store/store.ts'
import type {KernelProviderOptions} from './kernel-provider.ts'

const MAX_AGE_HOURS = 24
const HOUR_MS = 60 * 60 * 1000

/** Resolved kernels by id: locked, recently looked up, or looked up now. */
export interface Records {
  /**
   * Returns the kernel of a spec: from the lockfile, from the store if a recent lookup is there, otherwise from the archive.
   */
  resolve(spec: KernelSpec, onProgress: OnProgress): Promise<ResolvedKernel>
  /**
   * Queries the archive.
   *
   * @param before the known kernel; its pins stay valid as long as the image is the same
   */
  lookUp(spec: KernelSpec, onProgress: OnProgress, before: ResolvedKernel | undefined): Promise<ResolvedKernel>
  /** Returns the locked kernel of an id. */
  locked(kernel: {id: string}): ResolvedKernel | undefined
  /** Returns the known kernel of a spec, without using the network. */
  known(spec: KernelSpec): Promise<ResolvedKernel | undefined>
  /** Reports whether the kernel of a spec cannot change: it is locked, or an exact release. */
  isSettled(spec: KernelSpec): boolean
  /** Saves the lookups in the shared cache. */
  keep(): Promise<void>
}

export function createRecords(
  options: KernelProviderOptions,
  store: Store,
  cache: SharedCache,
  sourceOf: (spec: KernelSpec) => Promise<KernelSource>,
): Records {
  const {cacheDirectory, signal, maxAgeHours = MAX_AGE_HOURS, locked = [], now = () => new Date()} = options
  const {kernels = [], fresh = false} = options
  let lookups: Promise<boolean> | undefined
  let lookedUp = false

  return {
    resolve,
    lookUp: lookUpAndKeep,
    locked: lockedRecord,
    known: async spec => lockedRecord(spec) ?? (await recordOf(spec)),
    isSettled,
    async keep() {
      if (!lookedUp || signal?.aborted) return
      await dropOldIndexes(cacheDirectory, now())
      await cache.save(await lookupsEntry(cacheDirectory, kernels))
    },
  }

  async function resolve(spec: KernelSpec, onProgress: OnProgress): Promise<ResolvedKernel> {
    const settled = lockedRecord(spec)
    if (settled !== undefined) return settled
    const known = await recordOf(spec)
    if (fresh) return lookUpAndKeep(spec, onProgress, known)
    if (known !== undefined && (await isCurrent(spec, known))) return known
    // Once, and before any lookup writes: the restored files overwrite those on disk.
    lookups ??= lookupsEntry(cacheDirectory, kernels).then(entry => cache.restore(entry))
    const record = (await lookups) ? await recordOf(spec) : known
    if (record !== undefined && (await isCurrent(spec, record))) return record
    onProgress({step: 'resolving'})
    try {
      return await lookUpAndKeep(spec, onProgress, record)
    } catch (error) {
      if (isAbort(error) || !(error instanceof DownloadError) || record === undefined) throw error
      if ((await store.readKernel(record)) === undefined) throw error
      const why = error.message.split(';')[0]
      onProgress({
        step: 'note',
        message: `the lookup failed: using ${record.release}, looked up ${agoOf(record)} (${why})`,
      })
      return record
    }
  }

  async function lookUpAndKeep(
    spec: KernelSpec,
    onProgress: OnProgress,
    before: ResolvedKernel | undefined,
  ): Promise<ResolvedKernel> {
    const found = await (await sourceOf(spec)).resolve(spec, onProgress)
    const pins = before?.image.sha256 === found.image.sha256 ? before.pins : undefined
    const record = pins === undefined ? found : {...found, pins: found.pins ?? pins}
    await store.writeRecord(record)
    lookedUp = true
    return record
  }

  function lockedRecord({id}: {id: string}): ResolvedKernel | undefined {
    return locked.find(record => record.id === id)
  }

  /**
   * Returns the stored kernel of a spec if it still matches: the catalog may have changed, and others can write to a cache.
   */
  async function recordOf(spec: KernelSpec): Promise<ResolvedKernel | undefined> {
    const record = await store.readRecord(spec.id)
    if (record === undefined || record.arch !== spec.arch) return undefined
    return (await sourceOf(spec)).means(spec, record) ? record : undefined
  }

  function isSettled(spec: KernelSpec): boolean {
    return spec.release !== undefined || lockedRecord(spec) !== undefined
  }

  async function isCurrent(spec: KernelSpec, record: ResolvedKernel): Promise<boolean> {
    return (isSettled(spec) && !isPartial(record)) || (await isFresh(spec, record))
  }

  /** Reports whether a kernel was found without config and modules, which a later lookup may find. */
  function isPartial({members, modules}: ResolvedKernel): boolean {
    return members?.config === null && modules.length === 0
  }

  /** Reports whether a lookup is recent, and its signature was checked if this machine can check it. */
  async function isFresh(spec: KernelSpec, record: ResolvedKernel): Promise<boolean> {
    const checkable = record.signature.status === 'unchecked' && (await sourceOf(spec)).checkable?.(spec) === true
    // A date in the future must not stay valid until then.
    return Math.abs(ageHours(record)) < maxAgeHours && !checkable
  }

  function ageHours({resolvedAt}: ResolvedKernel): number {
    return (now().getTime() - new Date(resolvedAt).getTime()) / HOUR_MS
  }

  function agoOf(record: ResolvedKernel): string {
    const hours = Math.round(ageHours(record))
    if (hours < 48) return `${hours} hour${hours === 1 ? '' : 's'} ago`
    return `${Math.round(hours / 24)} days ago`
  }
}
