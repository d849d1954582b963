import {stat} from 'node:fs/promises'
import {errorMessage, UserError} from '../../base/errors.ts'
import type {PackageFormat} from '../model/package-file.ts'
import {BadPackageError, countedFile, type Extraction} from './extraction.ts'

/**
 * Reads members of a package on disk. The package may be cut off after the wanted members.
 *
 * @param what name of the package, for messages
 * @returns the number of bytes of the package that were read
 */
export async function readPackage(
  format: PackageFormat,
  path: string,
  what: string,
  extraction: Extraction,
): Promise<number> {
  try {
    switch (format) {
      case 'deb':
        return await (await import('./deb.ts')).readDeb(path, what, extraction)
      case 'rpm':
        return await (await import('./rpm.ts')).readRpm(path, what, extraction)
      case 'tar':
        return await (await import('./tar.ts')).readTarFile(path, what, extraction)
      case 'file':
        return await readBare(path, extraction)
      case 'folder':
        throw new BadPackageError(`${what} is a directory`)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new BadPackageError(`${what} cannot be read as a package: ${errorMessage(error)}`)
  }
}

/** Reads a bare file, which is its only member, without a name. */
async function readBare(path: string, {take}: Extraction): Promise<number> {
  const {size} = await stat(path)
  await take('')?.(countedFile(path).chunks(), size)
  return size
}
