import {NO_SHARED_CACHE, type SharedCache} from '../cache/shared-cache.ts'
import {isAbort} from '../errors.ts'
import {createDownloader, DownloadError, type Downloader, type DownloaderOptions} from './download.ts'
import {type FetchContext, fetchKernel, fetchModules} from './fetch.ts'
import {isModule, readKernelConfig} from './kernel-config.ts'
import {lookUp} from './lookup.ts'
import {findMirrors, type MirrorSources, type Mirrors} from './mirrors.ts'
import {readSuite, type SuiteIndex} from './release-index.ts'
import {flavourOf, hasSeries} from './release-name.ts'
import {dropOldIndexes, lookupsEntry} from './shared.ts'
import {canCheckSignatures} from './signature.ts'
import {openStore, type StoredKernel} from './store.ts'
import type {
  KernelFiles,
  KernelSpec,
  ModuleFile,
  ModuleRequest,
  OnProgress,
  OptionalModule,
  ResolvedKernel,
} from './types.ts'

/** Finds kernels, fetches them once and keeps them. */
export interface KernelProvider {
  /** What the spec means today: from the store when it was looked up lately, else from the archive. */
  resolve(spec: KernelSpec, onProgress?: OnProgress): Promise<ResolvedKernel>
  /** The kernel on this disk, verified, with the modules asked for. */
  fetch(spec: KernelSpec, wanted: ModuleRequest, onProgress?: OnProgress): Promise<KernelFiles>
  /** The kernel as last looked up, when its files are on this disk. Never touches the network. */
  cached(spec: KernelSpec): Promise<ResolvedKernel | undefined>
  /** Keeps in the shared cache what was looked up. For the end of a run: then all of it is known. */
  keepLookups(): Promise<void>
}

/** Settings of a provider. */
export interface KernelProviderOptions extends MirrorSources {
  cacheDirectory: string
  /** What other machines have fetched already. */
  cache?: SharedCache
  /** Ids of all kernels of this run: what they mean is shared as a whole. */
  kernels?: readonly string[]
  signal?: AbortSignal | undefined
  /** Age up to which a lookup is used again without asking the archive. */
  maxAgeHours?: number
  /** Kernels that are settled: used as they stand, never looked up. */
  locked?: readonly ResolvedKernel[] | undefined
  now?: () => Date
  /** Keyrings to look for, best first. */
  keyrings?: readonly string[] | undefined
  /** For tests: timeouts and the request function. */
  download?: Omit<DownloaderOptions, 'signal'>
}

const MAX_AGE_HOURS = 24
const HOUR_MS = 60 * 60 * 1000

/** Makes a provider. Several may share one cache directory, in one process or in many. */
export function createKernelProvider(options: KernelProviderOptions): KernelProvider {
  const {cacheDirectory, signal, maxAgeHours = MAX_AGE_HOURS, locked = [], now = () => new Date(), keyrings} = options
  const {cache = NO_SHARED_CACHE, kernels = []} = options
  const store = openStore(cacheDirectory)
  const suites = new Map<string, Promise<SuiteIndex>>()
  let network: Promise<{downloader: Downloader; mirrors: Mirrors}> | undefined
  let lookups: Promise<boolean> | undefined
  let lookedUp = false

  return {
    resolve: (spec, onProgress = () => {}) => naming(spec, () => resolve(spec, onProgress)),
    fetch: (spec, wanted, onProgress = () => {}) => naming(spec, () => fetchSpec(spec, wanted, onProgress)),
    async cached(spec) {
      const record = lockedRecord(spec) ?? (await recordOf(spec))
      return record !== undefined && (await store.readKernel(record)) !== undefined ? record : undefined
    },
    async keepLookups() {
      if (!lookedUp || signal?.aborted) return
      await dropOldIndexes(cacheDirectory, now())
      await cache.save(await lookupsEntry(cacheDirectory, kernels))
    },
  }

  async function fetchSpec(spec: KernelSpec, wanted: ModuleRequest, onProgress: OnProgress): Promise<KernelFiles> {
    const record = await resolve(spec, onProgress)
    try {
      return await fetchRecord(record, wanted, onProgress)
    } catch (error) {
      // The archive may have deleted the package since it was looked up.
      if (!(error instanceof DownloadError) || !error.gone || isSettled(spec)) throw error
      suites.clear()
      const fresh = await lookUpAndKeep(spec, onProgress, record)
      if (fresh.image.sha256 === record.image.sha256) throw error
      return fetchRecord(fresh, wanted, onProgress)
    }
  }

  async function resolve(spec: KernelSpec, onProgress: OnProgress): Promise<ResolvedKernel> {
    const settled = lockedRecord(spec)
    if (settled !== undefined) return settled
    const known = await recordOf(spec)
    if (known !== undefined && stands(spec, known)) return known
    // Once, and before any lookup writes: what is restored comes over what is there.
    lookups ??= lookupsEntry(cacheDirectory, kernels).then(entry => cache.restore(entry))
    const record = (await lookups) ? await recordOf(spec) : known
    if (record !== undefined && stands(spec, record)) return record
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
    const context = {...(await connect()), cacheDirectory, keyrings, now, onProgress}
    const shared = (suite: string) => {
      const reading = suites.get(suite) ?? readSuite(suite, context)
      suites.set(suite, reading)
      reading.catch(() => suites.delete(suite))
      return reading
    }
    const found = await lookUp(spec, {...context, readSuite: shared})
    const pins = before?.image.sha256 === found.image.sha256 ? before.pins : undefined
    const record = pins === undefined ? found : {...found, pins}
    await store.writeRecord(record)
    lookedUp = true
    return record
  }

  async function fetchRecord(
    record: ResolvedKernel,
    {modules, optionalModules = () => []}: ModuleRequest,
    onProgress: OnProgress,
  ): Promise<KernelFiles> {
    const context: FetchContext = {store, cache, network: connect, signal, onProgress}
    const wished = optionalModules(record.release)
    const stored = await fetchKernel(record, modules.length + wished.length > 0, context)
    const files = await modulesOf(record, stored, modules, wished, context)
    const kernel = {...record, pins: stored.pins}
    if (record.pins?.vmlinuzSha256 !== stored.pins.vmlinuzSha256 && lockedRecord(record) === undefined)
      await store.writeRecord(kernel)
    const {vmlinuz, config, pins} = stored
    return {kernel, vmlinuz, vmlinuzSha256: pins.vmlinuzSha256, config, modules: files}
  }

  /** Their package is large: it is fetched only for modules that this kernel really has as files. */
  async function modulesOf(
    record: ResolvedKernel,
    stored: StoredKernel,
    required: readonly string[],
    wished: readonly OptionalModule[],
    context: FetchContext,
  ): Promise<ModuleFile[]> {
    const config = wished.length === 0 ? new Map() : await readKernelConfig(stored.config)
    const optional = wished.filter(({option}) => isModule(config, option)).map(({name}) => name)
    try {
      return await fetchModules(record, stored, {required, optional}, context)
    } catch (error) {
      if (!(error instanceof DownloadError) || optional.length === 0) throw error
      const message = `${optional.join(', ')} could not be fetched, programs may miss them: ${error.message}`
      context.onProgress({step: 'note', message})
      return fetchModules(record, stored, {required, optional: []}, context)
    }
  }

  function connect(): Promise<{downloader: Downloader; mirrors: Mirrors}> {
    network ??= findMirrors(options).then(mirrors => ({
      mirrors,
      downloader: createDownloader({...options.download, signal}),
    }))
    return network
  }

  function lockedRecord({id}: {id: string}): ResolvedKernel | undefined {
    return locked.find(record => record.id === id)
  }

  /** What is kept under the id, where it can be what is meant: the catalog may have changed, and a cache is open to many. */
  async function recordOf(spec: KernelSpec): Promise<ResolvedKernel | undefined> {
    const record = await store.readRecord(spec.id)
    if (record === undefined) return undefined
    const {release, series, flavour} = spec.source
    if (release !== undefined) return record.release === release ? record : undefined
    const isOfLine = series === undefined || hasSeries(record.release, series)
    return isOfLine && flavourOf(record.release) === flavour ? record : undefined
  }

  /** An exact release never means anything else. */
  function isSettled(spec: KernelSpec): boolean {
    return spec.source.release !== undefined || lockedRecord(spec) !== undefined
  }

  function stands(spec: KernelSpec, record: ResolvedKernel): boolean {
    return isSettled(spec) || isFresh(record)
  }

  /** Looked up lately, and checked as well as it can be here. */
  function isFresh(record: ResolvedKernel): boolean {
    const checkable = record.signature.status === 'unchecked' && canCheckSignatures(keyrings)
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

/** A download that failed says which kernel it was for. */
async function naming<T>({id}: KernelSpec, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof DownloadError
      ? new DownloadError(`${error.what} for kernel \`${id}\``, error.attempts)
      : error
  }
}
