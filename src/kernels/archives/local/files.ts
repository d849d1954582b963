import {createHash} from 'node:crypto'
import {access, constants, realpath, stat} from 'node:fs/promises'
import {basename, relative} from 'node:path'
import {errorCode, errorMessage, UserError} from '../../../base/errors.ts'
import {refuseSecrets} from '../../../base/secret-places.ts'
import {fileSha256} from '../../../files/disk.ts'
import type {PackageFile} from '../../model/package-file.ts'
import {listModuleDirectory} from '../../modules/module-directory.ts'
import {formatOf} from '../../packages/format.ts'
import type {LocalPackage} from '../overlay.ts'

/**
 * Returns a file of the user with its current digest.
 *
 * @param path absolute path
 * @throws UserError if it does not exist or must not be read (docs/security.md)
 */
export async function localFile(path: string): Promise<LocalPackage>
export async function localFile(path: string, directories: 'or-directory'): Promise<LocalPackage | 'directory'>
export async function localFile(path: string, directories?: 'or-directory'): Promise<LocalPackage | 'directory'> {
  const found = await describing(path, () => stat(path))
  await describing(path, () => refuseSecrets(path))
  if (found.isDirectory() && directories !== undefined) return 'directory'
  if (!found.isFile()) throw new UserError(`${path} is not a regular file; name the file itself`)
  if (found.size === 0) throw new UserError(`${path} is empty; build it again`)
  await describing(path, () => access(path, constants.R_OK))
  const sha256 = (await fileSha256(path)) ?? ''
  return {path, file: packageOf(path, await formatOf(path), sha256, found.size)}
}

/** Returns the modules of a directory, identified by their names, sizes and dates; null if it has none. */
export async function directoryPackage(path: string, release: string): Promise<PackageFile | null> {
  const root = await describing(path, () => realpath(path))
  const {modules, builtinList} = await listModuleDirectory(path, release)
  if (modules.length === 0) return null
  const hash = createHash('sha256').update(`${root}\n${release}\n${builtinList}`)
  for (const module of modules) hash.update(`\n${relative(root, module.path)}\n${module.size} ${module.mtimeMs}`)
  const bytes = modules.reduce((sum, {size}) => sum + size, 0)
  return packageOf(path, 'folder', hash.digest('hex'), bytes)
}

function packageOf(path: string, format: PackageFile['format'], sha256: string, size: number): PackageFile {
  const version = `sha256:${sha256.slice(0, 12)}`
  return {name: basename(path), version, format, sha256, size, place: {kind: 'local', path}, urls: []}
}

async function describing<T>(path: string, work: () => Promise<T>): Promise<T> {
  return work().catch((thrown: unknown) => {
    const why =
      errorCode(thrown) === 'ENOENT'
        ? 'does not exist; build the kernel first, or correct the path'
        : thrown instanceof UserError
          ? thrown.message
          : `cannot be read: ${errorMessage(thrown)}`
    throw new UserError(`${path} ${why}`, {cause: thrown})
  })
}
