import {ARCHIVES, type PackageFile} from './types.ts'

const POOL_PATH = /^pool\/[A-Za-z0-9.+~_/-]+\.deb$/

/** Whether data names a package in the way an index does: its path leads to a pool and nowhere else. */
export function isPackageFile(data: unknown): data is PackageFile {
  if (typeof data !== 'object' || data === null) return false
  const {name, version, archive, path, sha256, size} = data as Record<string, unknown>
  return (
    typeof name === 'string' &&
    typeof version === 'string' &&
    ARCHIVES.some(known => known === archive) &&
    typeof path === 'string' &&
    POOL_PATH.test(path) &&
    !path.includes('..') &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    typeof size === 'number' &&
    size > 0
  )
}
