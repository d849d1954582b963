import {rm} from 'node:fs/promises'
import pLimit, {type LimitFunction} from 'p-limit'
import {keepBootRecord, openBootRecord} from '../files/boot-record.ts'
import {removeAllAbandoned} from '../files/leftovers.ts'
import type {Snapshots} from '../guest/snapshots.ts'
import type {ResolvedKernel} from '../kernels/model/resolved-kernel.ts'
import type {KernelProvider} from '../kernels/provider/kernel-provider.ts'
import {createKernelProvider} from '../kernels/provider/provider.ts'
import type {RunRequest} from '../request/run.ts'
import {makeDirectory} from './report-files.ts'
import {snapshotsOf} from './snapshots.ts'
import {prepareTools, type Toolbox, type ToolNeeds, type ToolPorts} from './tools.ts'
import {createWorkDirectory} from './work-directory.ts'

/** Concurrent fetches. More would only share the same connection; cached files are hashed before use, in the order of requests. */
const PARALLEL_FETCHES = 2

/** The resources that the kernels of one command share. */
export interface RunSession {
  provider: KernelProvider
  tools: Promise<Toolbox>
  /** Undefined if guests are not resumed. */
  snapshots: Snapshots | undefined
  /** Limits fetches. */
  fetches: LimitFunction
  /** Limits guests. */
  guests: LimitFunction
  /** Temporary directory, which is removed at the end. */
  workDirectory: string
}

/** What the kernels of a session need. */
export interface SessionNeeds extends ToolNeeds {
  /** Ids of all kernels. */
  kernels: readonly string[]
  /** Kernels of the lockfile; default: none. */
  locked?: readonly ResolvedKernel[] | undefined
}

/**
 * Opens the cache, starts to prepare the tools, and calls the body with them. Afterwards keeps what was learned for later runs, and
 * removes the work directory.
 *
 * @param body settles only after all its work has ended, because the work directory is removed then
 * @throws UserError if the cache directory cannot be written
 */
export async function withRunSession<T>(
  request: RunRequest,
  needs: SessionNeeds,
  ports: ToolPorts,
  body: (session: RunSession) => Promise<T>,
): Promise<T> {
  const {cacheDirectory, concurrency} = request
  const {kernels, locked, mirrors} = needs
  const {cache, signal} = ports
  await makeDirectory(cacheDirectory, 'cache-directory')
  await removeAllAbandoned(cacheDirectory)
  await openBootRecord(cacheDirectory)
  const provider = createKernelProvider({cacheDirectory, mirrors: [...mirrors], cache, kernels, locked, signal})
  const snapshots = snapshotsOf(request)
  const workDirectory = await createWorkDirectory()
  try {
    const tools = prepareTools(request, needs, ports)
    // The body may wait for the tools after its fetches: an earlier failure must not end the process as an unhandled rejection.
    tools.catch(() => {})
    const [fetches, guests] = [pLimit(PARALLEL_FETCHES), pLimit(concurrency)]
    try {
      return await body({provider, tools, snapshots, fetches, guests, workDirectory})
    } finally {
      await Promise.allSettled([tools])
      await provider.keepLookups()
      await keepBootRecord()
    }
  } finally {
    await rm(workDirectory, {recursive: true, force: true})
  }
}
