import {mkdir, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {UserError} from '../../base/errors.ts'
import {fileSha256, onDisk, putInPlace} from '../../files/disk.ts'
import {temporaryName} from '../../files/leftovers.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {PackageContext} from './fetch-context.ts'

/** Returns the path of a complete, verified package, which stays on this disk. Holds the lock of the package meanwhile. */
export async function lockedPackage(file: PackageFile, context: PackageContext): Promise<string> {
  return context.store.locked(file, lockOptions(file, context), () => keptPackage(file, context))
}

export async function keptPackage(file: PackageFile, context: PackageContext): Promise<string> {
  const {store} = context
  if (file.place?.kind === 'local') return unchanged(file, file.place.path)
  const path = store.packagePath(file)
  if (await store.hasPackage(file)) await verified(file, path, context)
  else await putInPlace(await download(file, undefined, context), path)
  return path
}

/**
 * Checks that a file of the user has not changed, since a build may be running. Modules of a directory are hashed when they are
 * read.
 */
export async function unchanged({name, format, sha256}: PackageFile, path: string): Promise<string> {
  if (format !== 'folder' && (await fileSha256(path)) !== sha256)
    throw new UserError(`${name} changed during this run; wait until its build is done, and run again`)
  return path
}

/** Downloads a package, or its first bytes, to a temporary file. The caller removes it. */
export async function download(
  file: PackageFile,
  prefix: number | undefined,
  context: PackageContext,
): Promise<string> {
  const {store, downloader, remote, onProgress} = context
  const path = temporaryName(store.packagePath(file))
  await onDisk(path, () => mkdir(dirname(path), {recursive: true}))
  const total = prefix ?? file.size
  onProgress({step: 'fetching', what: file.name, bytes: 0, total})
  await downloader().toFile({...(await remote(file)), prefix}, path, bytes =>
    onProgress({step: 'fetching', what: file.name, bytes, total}),
  )
  if (prefix === undefined) await verified(file, path, context)
  return path
}

/** Checks the signature of a package. A package that fails is removed. */
async function verified(file: PackageFile, path: string, {verify}: PackageContext): Promise<void> {
  try {
    await verify?.(file, path)
  } catch (error) {
    await rm(path, {force: true})
    throw error
  }
}

export function lockOptions(file: PackageFile, {signal, onProgress}: PackageContext) {
  const onWait = () => onProgress({step: 'note', message: `another run is fetching ${file.name}: waiting for it`})
  return {signal, onWait}
}

export function nameOf({name, version}: PackageFile): string {
  return `${name} ${version}`
}
