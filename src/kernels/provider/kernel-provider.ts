import type {MirrorSources} from '../../apt/mirrors.ts'
import type {SharedCache} from '../../cache/shared-cache.ts'
import type {DownloaderOptions} from '../../net/download.ts'
import type {KernelFiles} from '../model/kernel-files.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {ModuleRequest} from '../model/module-request.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {OnProgress} from '../model/progress.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'

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
