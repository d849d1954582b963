import {isAbsolute} from 'node:path'
import {PACKAGE_FORMATS, type PackageFile, type PackagePlace} from './types.ts'

const SHA256 = /^[0-9a-f]{64}$/
const RELATIVE_PATH = /^[A-Za-z0-9.+~_^:/-]+$/

/** Whether data names a package in the way a lookup does: its path leads below its archive and nowhere else. */
export function isPackageFile(data: unknown): data is PackageFile {
  if (typeof data !== 'object' || data === null) return false
  const {name, version, format, place, urls, sha256, size, hidden} = data as Record<string, unknown>
  return (
    typeof name === 'string' &&
    typeof version === 'string' &&
    PACKAGE_FORMATS.some(known => known === format) &&
    (place === null || isPlace(place)) &&
    Array.isArray(urls) &&
    urls.every(isAddress) &&
    typeof sha256 === 'string' &&
    SHA256.test(sha256) &&
    typeof size === 'number' &&
    size > 0 &&
    (hidden === undefined || (Array.isArray(hidden) && hidden.every(path => typeof path === 'string')))
  )
}

function isPlace(data: unknown): data is PackagePlace {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  const place = data as Record<string, unknown>
  switch (place.kind) {
    case 'archive':
      return isRelativePath(place.archive) && isRelativePath(place.path)
    case 'registry':
      return typeof place.registry === 'string' && isRelativePath(place.repository)
    case 'local':
      return typeof place.path === 'string' && isAbsolute(place.path)
    default:
      return false
  }
}

/** Below where it is looked up: neither absolute nor with a way up. */
export function isRelativePath(text: unknown): text is string {
  return (
    typeof text === 'string' && RELATIVE_PATH.test(text) && !text.startsWith('/') && !text.split('/').includes('..')
  )
}

function isAddress(text: unknown): text is string {
  return typeof text === 'string' && URL.canParse(text) && /^https?:\/\/[^/]/.test(text)
}
