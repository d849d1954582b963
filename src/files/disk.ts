import {createHash} from 'node:crypto'
import {mkdir, open, readFile, rename, rm} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {systemReason} from '../base/machine-fault.ts'
import {setting} from '../base/setting.ts'
import {ofFile} from './boot-record.ts'
import {temporaryName} from './leftovers.ts'
import {seal, unseal} from './sealed.ts'

const HASH_BUFFER_BYTES = 256 * 1024

/** A failed read or write in the cache directory, with the path and the fix; the network is not the cause. */
class DiskError extends UserError {}

/** Runs file work in the cache and converts system errors to a `DiskError` with the path. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw diskError(error, path)
  }
}

/** Returns a `DiskError` for an error of the file system, else the error itself. */
function diskError(error: unknown, path: string): unknown {
  const why = systemReason(errorCode(error))
  if (why === undefined || error instanceof UserError) return error
  const message = `cannot write ${path}: ${why}; set another directory with ${setting('cache-directory')}`
  return new DiskError(message, {cause: error})
}

/**
 * Renames a finished temporary file or directory to its path. An existing directory there is equivalent and is kept.
 */
export async function putInPlace(temporary: string, path: string): Promise<void> {
  await onDisk(path, async () => {
    await syncPath(temporary)
    try {
      await rename(temporary, path)
    } catch (error) {
      const code = errorCode(error)
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
      await rm(temporary, {recursive: true, force: true})
    }
    await syncPath(dirname(path))
  })
}

/** Writes a small file atomically: a reader sees the old or the new contents. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path)
  try {
    await onDisk(path, async () => {
      await mkdir(dirname(path), {recursive: true})
      const file = await open(temporary, 'wx')
      try {
        await file.writeFile(content)
      } finally {
        await file.close()
      }
    })
    await putInPlace(temporary, path)
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => undefined)
    throw error
  }
}

/**
 * Flushes a file or a directory to the disk. Some file systems do not support it for directories; then the rename must
 * suffice.
 */
export async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } catch (error) {
    if (errorCode(error) !== 'EINVAL' && errorCode(error) !== 'ENOTSUP') throw error
  } finally {
    await file.close()
  }
}

/** Writes a JSON value, sealed with its digest. */
export function writeKept(path: string, content: unknown): Promise<void> {
  return writeAtomically(path, seal(content))
}

/** Reads a sealed JSON value; undefined if it is missing or damaged, as in an empty cache. */
export async function readKept(path: string): Promise<unknown> {
  try {
    return unseal(await readFile(path, 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw new DiskError(
      `cannot read ${path}: ${errorMessage(error)}; set another directory with ${setting('cache-directory')}`,
    )
  }
}

/**
 * Returns the SHA-256 digest of a file in hex; undefined if it does not exist. A file that is unchanged since this boot
 * read it is not read again.
 */
export async function fileSha256(path: string): Promise<string | undefined> {
  return ofFile(resolve(path), 'sha256', () => hashFile(path))
}

async function hashFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    const file = await open(path)
    try {
      // One buffer for the whole file: a stream allocates buffers for its full length.
      const buffer = Buffer.allocUnsafe(HASH_BUFFER_BYTES)
      for (;;) {
        const {bytesRead} = await file.read(buffer)
        if (bytesRead === 0) break
        hash.update(buffer.subarray(0, bytesRead))
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new DiskError(
      `cannot read ${path}: ${errorMessage(error)}; set another directory with ${setting('cache-directory')}`,
    )
  }
  return hash.digest('hex')
}
