import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {MirrorSources} from '../../apt/mirrors.ts'
import {isAbort, UserError} from '../../base/errors.ts'
import {NO_SHARED_CACHE, type SharedCache} from '../../cache/shared-cache.ts'
import {ofFile} from '../../files/boot-record.ts'
import {createDownloader, DownloadError, type Downloader, type DownloaderOptions} from '../../net/download.ts'
import {showUrl} from '../../net/http.ts'
import type {KernelSource} from '../archives/source.ts'
import {createSources} from '../archives/sources.ts'
import {packagedImage} from '../images/packaged-image.ts'
import type {KernelFiles, ModuleFile} from '../model/kernel-files.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {ModuleRequest, OptionalModule} from '../model/module-request.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {OnProgress} from '../model/progress.ts'
import type {ResolvedKernel, Signature} from '../model/resolved-kernel.ts'
import {isModule, parseKernelConfig, readKernelConfig} from '../modules/kernel-config.ts'
import {modulesDefining} from '../modules/module-index.ts'
import {type FetchContext, fetchKernel, fetchModuleIndex, fetchModules, lockedPackage} from '../store/fetch.ts'
import {dropOldIndexes, holdsPins, lookupsEntry} from '../store/shared.ts'
import {openStore, type Store, type StoredKernel} from '../store/store.ts'

/** Finds kernels, fetches them once and keeps them. */
export interface KernelProvider {
  /** What the spec means today: from the store when it was looked up lately, else from the archive. */
  resolve(spec: KernelSpec, onProgress?: OnProgress): Promise<ResolvedKernel>
  /** The kernel on this disk, verified, with the modules asked for. */
  fetch(spec: KernelSpec, wanted: ModuleRequest, onProgress?: OnProgress): Promise<KernelFiles>
  /**
   * Which modules of the kernel's packages define functions, or tracepoints as `__tracepoint_<name>`.
   *
   * @returns the modules by name, without those that no module defines; null for a kernel that came without modules
   * @throws DownloadError when the packages are not on this disk and cannot be had
   */
  modulesDefining(
    spec: KernelSpec,
    record: ResolvedKernel,
    names: ReadonlySet<string>,
    onProgress?: OnProgress,
  ): Promise<Map<string, string[]> | null>
  /** The kernel as last looked up, when its files are on this disk. Never touches the network. */
  cached(spec: KernelSpec): Promise<ResolvedKernel | undefined>
  /**
   * Whether a package of a kernel can be had, at one of the addresses that `only` leaves.
   *
   * @throws DownloadError when no server answers
   */
  has(spec: KernelSpec, record: ResolvedKernel, file: PackageFile, only?: (url: string) => boolean): Promise<boolean>
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
  /** Every kernel is looked up at its source, whatever is known of it, and it is an error when that cannot be done. */
  fresh?: boolean
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
  const {cacheDirectory, signal, maxAgeHours = MAX_AGE_HOURS, locked = [], now = () => new Date()} = options
  const {cache = NO_SHARED_CACHE, kernels = [], fresh = false} = options
  const store = openStore(cacheDirectory)
  const sources = createSources({...options, store, cache, downloader, now})
  let network: Downloader | undefined
  let lookups: Promise<boolean> | undefined
  let lookedUp = false

  return {
    resolve: (spec, onProgress = () => {}) => naming(spec, () => resolve(spec, onProgress)),
    fetch: (spec, wanted, onProgress = () => {}) => naming(spec, () => fetchSpec(spec, wanted, onProgress)),
    async modulesDefining(spec, record, names, onProgress = () => {}) {
      const context = await contextOf(spec, record, onProgress)
      const index = await naming(spec, () => fetchModuleIndex(record, context))
      if (index === undefined) return null
      try {
        return await knownModules(index, names)
      } catch {
        // It is damaged, and made once more.
        await rm(index, {force: true})
        await naming(spec, () => fetchModuleIndex(record, context))
        return knownModules(index, names)
      }
    },
    async cached(spec) {
      const record = lockedRecord(spec) ?? (await recordOf(spec))
      return record !== undefined && (await store.readKernel(record)) !== undefined ? record : undefined
    },
    async has(spec, record, file, only = () => true) {
      const remote = await (await sourceOf(spec)).remote(file, record, spec)
      const urls = remote.urls.filter(only)
      return urls.length > 0 && downloader().exists({...remote, urls})
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
      return await fetchRecord(spec, record, wanted, onProgress)
    } catch (error) {
      if (error instanceof DownloadError && error.gone && lockedRecord(spec) !== undefined)
        throw new UserError(goneThoughLocked(record, error))
      // The archive may have deleted the package since it was looked up.
      if (!(error instanceof DownloadError) || !error.gone || isSettled(spec)) throw error
      ;(await sourceOf(spec)).forget()
      const fresh = await lookUpAndKeep(spec, onProgress, record)
      if (fresh.image.sha256 === record.image.sha256) throw error
      return fetchRecord(spec, fresh, wanted, onProgress)
    }
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

  async function fetchRecord(
    spec: KernelSpec,
    record: ResolvedKernel,
    {modules, optionalModules = () => []}: ModuleRequest,
    onProgress: OnProgress,
  ): Promise<KernelFiles> {
    const source = await sourceOf(spec)
    const isLocked = lockedRecord(record) !== undefined
    const checks: PackageChecks = new Map()
    // With a lock, the digests in it are what is trusted.
    const context = {...(await contextOf(spec, record, onProgress)), ...(isLocked ? {} : {verify})}
    const wished = optionalModules(record.release)
    const stored = await fetchKernel(record, modules.length + wished.length > 0, context)
    const files = await modulesOf(record, stored, modules, wished, context)
    if (fresh && source.verify !== undefined) await checkPackages(record, checks, context)
    const kernel = {...record, pins: stored.pins, signature: signatureWith(checks, record)}
    const isNews =
      record.pins?.vmlinuzSha256 !== stored.pins.vmlinuzSha256 ||
      [...checks.values()].some(check => check !== undefined)
    if (isNews && !isLocked) await store.writeRecord(kernel)
    const {config, pins} = stored
    const images = [packagedImage(kernel.arch, stored.vmlinuz)] as const
    return {kernel, images, vmlinuzSha256: pins.vmlinuzSha256, config, modules: files}

    async function verify(file: PackageFile, path: string): Promise<void> {
      checks.set(file.sha256, await source.verify?.(file, path, record, spec))
    }
  }

  async function contextOf(spec: KernelSpec, record: ResolvedKernel, onProgress: OnProgress): Promise<FetchContext> {
    const source = await sourceOf(spec)
    const isLocked = lockedRecord(record) !== undefined
    return {
      store: isLocked ? storeOfLocks(store, cacheDirectory) : store,
      pinnedByLock: isLocked,
      // A kernel of this machine is on no other.
      cache: spec.source.kind === 'local' ? NO_SHARED_CACHE : cache,
      downloader,
      remote: file => source.remote(file, record, spec),
      signal,
      onProgress,
    }
  }

  /** Their package is large: it is fetched only for modules that this kernel really has as files. */
  async function modulesOf(
    record: ResolvedKernel,
    stored: StoredKernel,
    required: readonly string[],
    wished: readonly OptionalModule[],
    context: FetchContext,
  ): Promise<ModuleFile[]> {
    const config =
      wished.length === 0 || stored.config === null ? parseKernelConfig('') : await readKernelConfig(stored.config)
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

  function downloader(): Downloader {
    network ??= createDownloader({...options.download, signal})
    return network
  }

  function sourceOf({source}: KernelSpec): Promise<KernelSource> {
    return sources.of(source.kind)
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

/**
 * What a lock pins is taken from the start of a package, whose own digest nobody has seen then: a lock may say that a good
 * package begins with anything. Such a kernel is kept apart, so that it is none but of runs whose lock says the same. So are
 * its modules: which release they are of and which are built in is known by the lock alone.
 */
function storeOfLocks(store: Store, cacheDirectory: string): Store {
  const {kernelFolder, addKernel, modulesFolder, ...apart} = openStore(join(cacheDirectory, 'locked'))
  return {
    ...store,
    kernelFolder,
    addKernel,
    modulesFolder,
    async readKernel(record) {
      for (const {readKernel} of [store, apart]) {
        const kernel = await readKernel(record)
        if (kernel !== undefined && holdsPins(kernel, record)) return kernel
      }
      return undefined
    },
    locked: (file, options, work) => store.locked(file, options, () => apart.locked(file, options, work)),
  }
}

function goneThoughLocked({id, release}: ResolvedKernel, {what, attempts}: DownloadError): string {
  const answers = attempts.map(({url, why}) => `${showUrl(url)}: ${why}`).join('; ')
  return `kernel \`${id}\` is locked to ${release}, and no address has ${what} any more (${answers}); lock what there is now with \`bpfcompat kernels lock --update ${id}\``
}

/** How the checks of packages ended, by digest; undefined where there is nothing to check one with. */
type PackageChecks = Map<string, Signature | undefined>

/** Where nothing but themselves vouches for packages, all of them are checked, also those that nothing is wanted of now. */
async function checkPackages(
  {image, modules, signature}: ResolvedKernel,
  checks: PackageChecks,
  context: FetchContext,
): Promise<void> {
  if (signature.status === 'good' && signature.of !== 'packages') return
  for (const file of [image, ...modules]) {
    if (!checks.has(file.sha256)) await lockedPackage(file, context)
    if (checks.get(file.sha256)?.status !== 'good') return
  }
}

/** What the packages say themselves: as little as the least of them, and as much as that of the image. */
function signatureWith(checks: PackageChecks, {image, signature}: ResolvedKernel): Signature {
  const unchecked = [...checks.values()].find(check => check?.status === 'unchecked')
  return unchecked ?? checks.get(image.sha256) ?? signature
}

/** A download that failed says which kernel it was for. */
async function naming<T>({id}: KernelSpec, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof DownloadError
      ? new DownloadError(`${error.what} for kernel \`${id}\``, error.attempts, error.advice)
      : error
  }
}

/** An index has some megabytes to look through, and each run asks for the same names. */
async function knownModules(index: string, names: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const about = `modules that define ${[...names].sort().join(' ')} in`
  const found = await ofFile(index, about, async () => JSON.stringify([...(await modulesDefining(index, names))]))
  return new Map(JSON.parse(found) as [string, string[]][])
}
