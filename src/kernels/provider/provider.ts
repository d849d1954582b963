import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {UserError} from '../../base/errors.ts'
import {NO_SHARED_CACHE} from '../../cache/shared-cache.ts'
import {ofFile} from '../../files/boot-record.ts'
import type {Downloader} from '../../net/download.ts'
import {createDownloader} from '../../net/download.ts'
import {DownloadError} from '../../net/download-error.ts'
import {showUrl} from '../../net/http.ts'
import type {KernelSource} from '../archives/source.ts'
import {createSources} from '../archives/sources.ts'
import {packagedImage} from '../images/packaged-image.ts'
import {isModule, readKernelConfig} from '../model/kernel-config.ts'
import type {KernelFiles, ModuleFile} from '../model/kernel-files.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {ModuleRequest, OptionalModule} from '../model/module-request.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {OnProgress} from '../model/progress.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import {modulesDefining} from '../modules/module-index.ts'
import type {FetchContext} from '../store/fetch-context.ts'
import {fetchKernel} from '../store/fetch-kernel.ts'
import {fetchModuleIndex, fetchModules} from '../store/fetch-modules.ts'
import {holdsPins} from '../store/shared-entries.ts'
import type {Store, StoredKernel} from '../store/store.ts'
import {openStore} from '../store/store.ts'
import type {KernelProvider, KernelProviderOptions} from './kernel-provider.ts'
import type {PackageChecks} from './package-checks.ts'
import {checkPackages, signatureWith} from './package-checks.ts'
import {createRecords} from './records.ts'

/** Makes a provider. Several providers can share one cache directory, also across processes. */
export function createKernelProvider(options: KernelProviderOptions): KernelProvider {
  const {cacheDirectory, signal, now = () => new Date(), cache = NO_SHARED_CACHE, fresh = false} = options
  const store = openStore(cacheDirectory)
  const sources = createSources({...options, store, cache, downloader, now})
  const records = createRecords(options, store, cache, sourceOf)
  let network: Downloader | undefined

  return {
    resolve: (spec, onProgress = () => {}) => naming(spec, () => records.resolve(spec, onProgress)),
    fetch: (spec, wanted, onProgress = () => {}) => naming(spec, () => fetchSpec(spec, wanted, onProgress)),
    async modulesDefining(spec, record, names, onProgress = () => {}) {
      const context = await contextOf(spec, record, onProgress)
      const index = await naming(spec, () => fetchModuleIndex(record, context))
      if (index === undefined) return null
      try {
        return await knownModules(index, names)
      } catch {
        // The index is damaged: make it again.
        await rm(index, {force: true})
        await naming(spec, () => fetchModuleIndex(record, context))
        return knownModules(index, names)
      }
    },
    async cached(spec) {
      const record = await records.known(spec)
      return record !== undefined && (await store.readKernel(record)) !== undefined ? record : undefined
    },
    async has(spec, record, file, only = () => true) {
      const remote = await (await sourceOf(spec)).remote(file, record, spec)
      const urls = remote.urls.filter(only)
      return urls.length > 0 && downloader().exists({...remote, urls})
    },
    keepLookups: records.keep,
  }

  async function fetchSpec(spec: KernelSpec, wanted: ModuleRequest, onProgress: OnProgress): Promise<KernelFiles> {
    const record = await records.resolve(spec, onProgress)
    try {
      return await fetchRecord(spec, record, wanted, onProgress)
    } catch (error) {
      if (error instanceof DownloadError && error.gone && records.locked(spec) !== undefined)
        throw new UserError(goneThoughLocked(record, error))
      // The archive may have deleted the package since it was looked up.
      if (!(error instanceof DownloadError) || !error.gone || records.isSettled(spec)) throw error
      ;(await sourceOf(spec)).forget()
      const fresh = await records.lookUp(spec, onProgress, record)
      if (fresh.image.sha256 === record.image.sha256) throw error
      return fetchRecord(spec, fresh, wanted, onProgress)
    }
  }

  async function fetchRecord(
    spec: KernelSpec,
    record: ResolvedKernel,
    {modules, optionalModules = () => []}: ModuleRequest,
    onProgress: OnProgress,
  ): Promise<KernelFiles> {
    const source = await sourceOf(spec)
    const isLocked = records.locked(record) !== undefined
    const checks: PackageChecks = new Map()
    // With a lockfile, its digests are trusted instead of signatures.
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
    const isLocked = records.locked(record) !== undefined
    return {
      store: isLocked ? storeOfLocks(store, cacheDirectory) : store,
      pinnedByLock: isLocked,
      // No other machine has a local kernel.
      cache: spec.source.kind === 'local' ? NO_SHARED_CACHE : cache,
      downloader,
      remote: file => source.remote(file, record, spec),
      signal,
      onProgress,
    }
  }

  /** Fetches modules. Their package is large, so it is fetched only for modules that this kernel has as files. */
  async function modulesOf(
    record: ResolvedKernel,
    stored: StoredKernel,
    required: readonly string[],
    wished: readonly OptionalModule[],
    context: FetchContext,
  ): Promise<ModuleFile[]> {
    const config = wished.length === 0 ? null : await readKernelConfig(stored.config)
    const optional = wished.filter(({option}) => config !== null && isModule(config, option)).map(({name}) => name)
    try {
      return await fetchModules(record, stored, {required, optional}, context)
    } catch (error) {
      if (!(error instanceof DownloadError) || optional.length === 0) throw error
      const message = `${optional.join(', ')} could not be fetched, programs that need them may fail: ${error.message}`
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
}

/**
 * Makes a store for locked kernels. A locked kernel is unpacked from the start of a package, and the digest of the whole
 * package is not checked: a lockfile can claim any content for it. Therefore such a kernel is stored separately, and only
 * runs with the same pins use it. The same holds for its modules, whose release and builtin list come only from the lockfile.
 */
function storeOfLocks(store: Store, cacheDirectory: string): Store {
  const {kernelDirectory, addKernel, modulesDirectory, ...apart} = openStore(join(cacheDirectory, 'locked'))
  return {
    ...store,
    kernelDirectory,
    addKernel,
    modulesDirectory,
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
  return `kernel \`${id}\` is locked to ${release}, and no address has ${what} any more (${answers}); run \`bpfcompat kernels lock --update ${id}\` to lock a newer one`
}

/** Adds the id of the kernel to the error of a failed download. */
async function naming<T>({id}: KernelSpec, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof DownloadError
      ? new DownloadError(`${error.what} for kernel \`${id}\``, error.attempts, error.advice)
      : error
  }
}

/** Searches an index of some megabytes, and remembers the result, since each run asks for the same names. */
async function knownModules(index: string, names: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const about = `modules that define ${[...names].sort().join(' ')} in`
  const found = await ofFile(index, about, async () => JSON.stringify([...(await modulesDefining(index, names))]))
  return new Map(JSON.parse(found) as [string, string[]][])
}
