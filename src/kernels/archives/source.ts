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

/** One way of publishing kernels: it finds them, and knows where their files are. */
export interface KernelSource<S extends SourceSpec = SourceSpec> {
  /**
   * The newest kernel that the spec means and that can really be had.
   *
   * @throws DownloadError when nobody answers; UserError when there is no such kernel, or its index is not to be trusted
   */
  resolve(spec: KernelSpec & {source: S}, onProgress: OnProgress): Promise<ResolvedKernel>
  /** Whether a record of an earlier lookup is what the spec means: the catalog may have changed, and a cache is open to many. */
  means(spec: KernelSpec & {source: S}, record: ResolvedKernel): boolean
  /** All addresses of a package, best first. */
  remote(file: PackageFile, record: ResolvedKernel, spec: KernelSpec & {source: S}): Promise<RemoteFile>
  /** Whether the signature of what a lookup left unchecked could be checked by now. Absent: never. */
  checkable?(spec: KernelSpec & {source: S}): boolean
  /**
   * For sources whose lists are not signed: checks the signature of a package that is on this disk as a whole.
   *
   * @returns undefined where the list vouches for the package, or there is nothing to check it with
   * @throws UserError when it is bad, or there is none
   */
  verify?(
    file: PackageFile,
    path: string,
    record: ResolvedKernel,
    spec: KernelSpec & {source: S},
  ): Promise<Signature | undefined>
  /** Forgets the indexes that were read: they may be older than what they list. */
  forget(): void
}

/** What sources work with. */
export interface SourceServices extends MirrorSources {
  cacheDirectory: string
  store: Store
  cache: SharedCache
  /** Made once, when the network is really needed. */
  downloader(): Downloader
  signal?: AbortSignal | undefined
  now: () => Date
  /** Keyrings to look for in place of those of the distributions, best first. For tests. */
  keyrings?: readonly string[] | undefined
}

/** Makes the source of one kind. Loaded when a kernel of that kind is first asked for. */
export type CreateSource<S extends SourceSpec> = (services: SourceServices) => KernelSource<S>
