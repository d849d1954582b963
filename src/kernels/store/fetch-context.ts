import type {SharedCache} from '../../cache/shared-cache.ts'
import type {Downloader} from '../../net/download.ts'
import type {RemoteFile} from '../../net/download-error.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {OnProgress} from '../model/progress.ts'
import type {Store} from './store.ts'

/** Context of a fetch. */
export interface FetchContext {
  store: Store
  /** The pins of the record come from a lockfile, not from a fetch on this machine. */
  pinnedByLock: boolean
  /** Queried for files that are not in the store. */
  cache: SharedCache
  /** Returns the downloader, which is made when the network is needed. */
  downloader(): Downloader
  /** Returns the addresses of a package. */
  remote(file: PackageFile): Promise<RemoteFile>
  /** Checks the signature of a complete package, if the package has its own signature. */
  verify?(file: PackageFile, path: string): Promise<void>
  signal?: AbortSignal | undefined
  onProgress: OnProgress
}

/** Context of fetching one package. */
export type PackageContext = Omit<FetchContext, 'cache' | 'pinnedByLock'>
