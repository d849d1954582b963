import {isAbort} from '../../base/errors.ts'
import type {SharedCache} from '../../cache/shared-cache.ts'
import {DownloadError} from '../../net/download-error.ts'
import type {KernelSource} from '../archives/source.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {OnProgress} from '../model/progress.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import {dropOldIndexes, lookupsEntry} from '../store/shared.ts'
import type {Store} from '../store/store.ts'
import type {KernelProviderOptions} from './kernel-provider.ts'

const MAX_AGE_HOURS = 24
const HOUR_MS = 60 * 60 * 1000

/** What ids mean today: locked, looked up lately, or looked up now. */
export interface Records {
  /** What the spec means: from the lock, from the store when it was looked up lately, else from the archive. */
  resolve(spec: KernelSpec, onProgress: OnProgress): Promise<ResolvedKernel>
  /** Asks the archive. @param before what was known; its pins hold while the image is the same */
  lookUp(spec: KernelSpec, onProgress: OnProgress, before: ResolvedKernel | undefined): Promise<ResolvedKernel>
  /** What the lock has under the id. */
  locked(kernel: {id: string}): ResolvedKernel | undefined
  /** What is known without asking anybody. */
  known(spec: KernelSpec): Promise<ResolvedKernel | undefined>
  /** An exact release never means anything else. */
  isSettled(spec: KernelSpec): boolean
  /** Saves what was looked up to the shared cache. */
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
    if (known !== undefined && (await stands(spec, known))) return known
    // Once, and before any lookup writes: what is restored comes over what is there.
    lookups ??= lookupsEntry(cacheDirectory, kernels).then(entry => cache.restore(entry))
    const record = (await lookups) ? await recordOf(spec) : known
    if (record !== undefined && (await stands(spec, record))) return record
    onProgress({step: 'resolving'})
    try {
      return await lookUpAndKeep(spec, onProgress, record)
    } catch (error) {
      if (isAbort(error) || !(error instanceof DownloadError) || record === undefined) throw error
      if ((await store.readKernel(record)) === undefined) throw error
      const why = error.message.split(';')[0]
      onProgress({step: 'note', message: `no network: using ${record.release}, looked up ${agoOf(record)} (${why})`})
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

  /** What is kept under the id, where it can be what is meant: the catalog may have changed, and a cache is open to many. */
  async function recordOf(spec: KernelSpec): Promise<ResolvedKernel | undefined> {
    const record = await store.readRecord(spec.id)
    if (record === undefined || record.arch !== spec.arch) return undefined
    return (await sourceOf(spec)).means(spec, record) ? record : undefined
  }

  /** An exact release never means anything else. */
  function isSettled(spec: KernelSpec): boolean {
    return spec.release !== undefined || lockedRecord(spec) !== undefined
  }

  async function stands(spec: KernelSpec, record: ResolvedKernel): Promise<boolean> {
    return (isSettled(spec) && !isPartial(record)) || (await isFresh(spec, record))
  }

  /** Found without config and modules: they may be found another day. */
  function isPartial({members, modules}: ResolvedKernel): boolean {
    return members?.config === null && modules.length === 0
  }

  /** Looked up lately, and checked as well as it can be here. */
  async function isFresh(spec: KernelSpec, record: ResolvedKernel): Promise<boolean> {
    const checkable = record.signature.status === 'unchecked' && (await sourceOf(spec)).checkable?.(spec) === true
    // One from the future would stand until then.
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
