import type {SharedCache} from '../../cache/shared-cache.ts'
import type {Downloader} from '../../net/download.ts'
import type {RemoteFile} from '../../net/download-error.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {OnProgress} from '../model/progress.ts'
import type {Store} from './store.ts'

/** What fetching takes. */
export interface FetchContext {
  store: Store
  /** The pins of the record are those of a lock, and of no fetch on this machine. */
  pinnedByLock: boolean
  /** Asked for what is not in the store. */
  cache: SharedCache
  /** Made when the network is really needed. */
  downloader(): Downloader
  /** Addresses of a package of the kernel. */
  remote(file: PackageFile): Promise<RemoteFile>
  /** Checks the signature of a package that is here as a whole, where it has one of its own. */
  verify?(file: PackageFile, path: string): Promise<void>
  signal?: AbortSignal | undefined
  onProgress: OnProgress
}

/** What fetching one package takes. */
export type PackageContext = Omit<FetchContext, 'cache' | 'pinnedByLock'>
