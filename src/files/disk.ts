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

/** The cache folder does not take what we write. Says so with the path and the way out; the network is not to blame. */
export class DiskError extends UserError {}

/** Runs file work on the cache and turns what the system answers into a `DiskError` that names the path. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw diskError(error, path)
  }
}

/** `error` as a `DiskError` when it came from the file system, else itself. */
function diskError(error: unknown, path: string): unknown {
  const why = systemReason(errorCode(error))
  if (why === undefined || error instanceof UserError) return error
  const message = `cannot write ${path}: ${why}; choose another folder with ${setting('cache-directory')}`
  return new DiskError(message, {cause: error})
}

/** Puts a finished temporary file or folder in its place. What is there already is as good and stays. */
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

/** Writes a small file so that a reader sees the old one or the new one, and never half of it. */
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

/** Flushes a file or a folder to the disk. Some file systems cannot do it for folders: then the rename has to do. */
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

/** Keeps what JSON can hold, sealed with its digest. */
export function writeKept(path: string, content: unknown): Promise<void> {
  return writeAtomically(path, seal(content))
}

/** What was kept, or undefined when it is missing or damaged: the cache is then as good as empty. */
export async function readKept(path: string): Promise<unknown> {
  try {
    return unseal(await readFile(path, 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw new DiskError(
      `cannot read ${path}: ${errorMessage(error)}; choose another folder with ${setting('cache-directory')}`,
    )
  }
}

/** SHA-256 of a file in hex; undefined when there is no such file. One that is as this boot of the machine knows it is not read. */
export async function fileSha256(path: string): Promise<string | undefined> {
  return ofFile(resolve(path), 'sha256', () => hashFile(path))
}

async function hashFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    const file = await open(path)
    try {
      // One buffer for the whole file: a stream leaves as many behind as the file is long.
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
      `cannot read ${path}: ${errorMessage(error)}; choose another folder with ${setting('cache-directory')}`,
    )
  }
  return hash.digest('hex')
}
