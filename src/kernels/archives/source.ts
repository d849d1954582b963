import type {MirrorSources} from '../../apt/mirrors.ts'
import type {SharedCache} from '../../cache/shared-cache.ts'
import type {Downloader} from '../../net/download.ts'
import type {RemoteFile} from '../../net/download-error.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {OnProgress} from '../model/progress.ts'
import type {ResolvedKernel, Signature} from '../model/resolved-kernel.ts'
import type {SourceSpec} from '../model/source-spec.ts'
import type {Store} from '../store/store.ts'

/** Finds kernels that are published in one way, and knows the addresses of their files. */
export interface KernelSource<S extends SourceSpec = SourceSpec> {
  /**
   * Finds the newest kernel that matches the spec and is available.
   *
   * @throws DownloadError if no server answers; UserError if there is no such kernel, or its index cannot be trusted
   */
  resolve(spec: KernelSpec & {source: S}, onProgress: OnProgress): Promise<ResolvedKernel>
  /** Reports whether a stored record matches the spec: the catalog may have changed, and others can write to a cache. */
  means(spec: KernelSpec & {source: S}, record: ResolvedKernel): boolean
  /** Returns all addresses of a package, best first. */
  remote(file: PackageFile, record: ResolvedKernel, spec: KernelSpec & {source: S}): Promise<RemoteFile>
  /** Reports whether a signature that a lookup could not check can be checked now. Absent: never. */
  checkable?(spec: KernelSpec & {source: S}): boolean
  /**
   * Checks the signature of a complete package on this disk, for sources whose lists are not signed.
   *
   * @returns undefined if the list vouches for the package, or there is nothing to check it with
   * @throws UserError if it is bad or missing
   */
  verify?(
    file: PackageFile,
    path: string,
    record: ResolvedKernel,
    spec: KernelSpec & {source: S},
  ): Promise<Signature | undefined>
  /** Forgets the indexes that were read, because they are out of date. */
  forget(): void
}

/** Services for sources. */
export interface SourceServices extends MirrorSources {
  cacheDirectory: string
  store: Store
  cache: SharedCache
  /** Returns the downloader, which is made when the network is first needed. */
  downloader(): Downloader
  signal?: AbortSignal | undefined
  now: () => Date
  /** Candidate keyrings instead of those of the distributions, best first. For tests. */
  keyrings?: readonly string[] | undefined
}

/** Makes the source of one kind. Loaded when a kernel of that kind is first needed. */
export type CreateSource<S extends SourceSpec> = (services: SourceServices) => KernelSource<S>
