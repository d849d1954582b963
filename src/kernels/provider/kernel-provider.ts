import type {MirrorSources} from '../../apt/mirrors.ts'
import type {SharedCache} from '../../cache/shared-cache.ts'
import type {DownloaderOptions} from '../../net/download.ts'
import type {KernelFiles} from '../model/kernel-files.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {ModuleRequest} from '../model/module-request.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {OnProgress} from '../model/progress.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'

/** Finds kernels, fetches each once and stores it. */
export interface KernelProvider {
  /** Returns the current kernel of a spec: from the store if a recent lookup is there, otherwise from the archive. */
  resolve(spec: KernelSpec, onProgress?: OnProgress): Promise<ResolvedKernel>
  /** Returns the kernel on this disk, verified, with the requested modules. */
  fetch(spec: KernelSpec, wanted: ModuleRequest, onProgress?: OnProgress): Promise<KernelFiles>
  /**
   * Finds the modules in the kernel's packages that define functions, or tracepoints as `__tracepoint_<name>`.
   *
   * @returns the modules by the name that they define, without names that no module defines; null for a kernel without modules
   * @throws DownloadError if the packages are not on this disk and cannot be downloaded
   */
  modulesDefining(
    spec: KernelSpec,
    record: ResolvedKernel,
    names: ReadonlySet<string>,
    onProgress?: OnProgress,
  ): Promise<Map<string, string[]> | null>
  /** Returns the result of the last lookup, if the kernel's files are on this disk. Never uses the network. */
  cached(spec: KernelSpec): Promise<ResolvedKernel | undefined>
  /**
   * Reports whether a package of a kernel is available at one of the addresses that `only` selects.
   *
   * @throws DownloadError if no server answers
   */
  has(spec: KernelSpec, record: ResolvedKernel, file: PackageFile, only?: (url: string) => boolean): Promise<boolean>
  /** Saves the lookups in the shared cache. To be called at the end of a run, when all of them are known. */
  keepLookups(): Promise<void>
}

/** Settings of a provider. */
export interface KernelProviderOptions extends MirrorSources {
  cacheDirectory: string
  /** Cache with the files that other machines have fetched. */
  cache?: SharedCache
  /** Ids of all kernels of this run. Their lookups share one cache entry. */
  kernels?: readonly string[]
  signal?: AbortSignal | undefined
  /** Age in hours up to which a lookup is reused without querying the archive. */
  maxAgeHours?: number
  /** Kernels of the lockfile, which are used unchanged and never looked up. */
  locked?: readonly ResolvedKernel[] | undefined
  /** Look up every kernel at its source, even if a lookup is stored. A failed lookup is an error. */
  fresh?: boolean
  now?: () => Date
  /** Candidate keyrings, best first. */
  keyrings?: readonly string[] | undefined
  /** Timeouts and the request function, for tests. */
  download?: Omit<DownloaderOptions, 'signal'>
}
