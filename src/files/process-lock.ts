import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {errorCode} from '../base/errors.ts'
import {onDisk} from './disk.ts'

const STALE_MS = 4_000
const UPDATE_MS = 1_000
const ASK_AGAIN_MS = 100

/** Options for waiting for a lock. */
export interface LockOptions {
  signal?: AbortSignal | undefined
  /** Called once if another process holds the lock. */
  onWait?: () => void
}

/**
 * Runs `work` while holding the lock of a path. The lock of a dead process is taken over after a few seconds. A lock
 * that is lost (a laptop that slept) costs at most a second download: files are verified by digest and renamed into
 * place.
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const release = await acquire(path, options)
  try {
    return await work()
  } finally {
    await release().catch(() => undefined)
  }
}

async function acquire(path: string, {signal, onWait}: LockOptions): Promise<() => Promise<void>> {
  const {default: lockfile} = await import('proper-lockfile')
  await onDisk(path, () => mkdir(dirname(path), {recursive: true}))
  for (let waited = false; ; waited = true) {
    signal?.throwIfAborted()
    try {
      const lock = () =>
        lockfile.lock(path, {realpath: false, stale: STALE_MS, update: UPDATE_MS, onCompromised: () => {}})
      return await onDisk(path, lock)
    } catch (error) {
      if (errorCode(error) !== 'ELOCKED') throw error
    }
    if (!waited) onWait?.()
    await sleep(ASK_AGAIN_MS, undefined, signal === undefined ? {} : {signal})
  }
}
