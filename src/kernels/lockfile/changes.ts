import type {PackageFile} from '../model/package-file.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import {entryOf, packagesOf} from './entry.ts'

/** Change of one kernel in a lockfile. */
export interface LockChange {
  id: string
  kind: 'added' | 'changed' | 'removed' | 'kept'
  /** The old and the new release, with a detail if the releases are equal; null: not in the lockfile. */
  before: string | null
  after: string | null
}

/**
 * Compares two lockfiles.
 *
 * @returns all kernels of both, by id
 */
export function changesBetween(before: readonly ResolvedKernel[], after: readonly ResolvedKernel[]): LockChange[] {
  const ids = [...new Set([...before, ...after].map(({id}) => id))].sort()
  return ids.flatMap((id): LockChange[] => {
    const old = before.find(record => record.id === id)
    const now = after.find(record => record.id === id)
    if (now === undefined) return old ? [{id, kind: 'removed', before: old.release, after: null}] : []
    if (old === undefined) return [{id, kind: 'added', before: null, after: now.release}]
    const kind = JSON.stringify(entryOf(old)) === JSON.stringify(entryOf(now)) ? 'kept' : 'changed'
    const words = wordsOf(old, now)
    return [{id, kind, before: words(old), after: words(now)}]
  })
}

/**
 * Reports whether a lookup found the locked kernel. The entry then stays unchanged, with its date: a signature that was good
 * for the same digests still is. If the signature could not be checked then but is good now, the entry is written again.
 */
export function saysTheSame(locked: ResolvedKernel, found: ResolvedKernel): boolean {
  const improved = locked.signature.status === 'unchecked' && found.signature.status === 'good'
  return !improved && locked.pins !== undefined && substance(locked) === substance(found)
}

/** Serializes a record without the parts that depend on the day, or on how much of a package was read. */
function substance(record: ResolvedKernel): string {
  const {checkedAt: _, indexDate: __, signature: ___, pins, packages, ...rest} = entryOf(record)
  return JSON.stringify({
    ...rest,
    vmlinuz: pins?.vmlinuzSha256,
    config: pins?.configSha256,
    packages: packages.map(({urls, ...file}) => ({
      ...file,
      urls: urls.map(url => url.replace(SNAPSHOT_STAMP, '/')),
    })),
  })
}

const SNAPSHOT_STAMP = /\/\d{8}T\d{6}Z\//

/** Distinguishes two builds: by release, else by the version of the package, the digest of the image, and so on. */
function wordsOf(a: ResolvedKernel, b: ResolvedKernel): (record: ResolvedKernel) => string {
  if (a.release !== b.release) return ({release}) => release
  if (a.version !== b.version) return ({release, version}) => `${release} (${version})`
  if (a.image.sha256 !== b.image.sha256) return ({release, image}) => `${release} (sha256 ${image.sha256.slice(0, 12)})`
  if (a.signature.status !== b.signature.status)
    return ({release, signature}) => `${release} (signature ${signature.status})`
  const [ofA, ofB] = [packagesOf(a), packagesOf(b)]
  const differs = (file: PackageFile) => ![ofA, ofB].every(all => all.some(({sha256}) => sha256 === file.sha256))
  return record => {
    const other = packagesOf(record).find(differs)
    return other === undefined ? record.release : `${record.release} (${other.name} ${other.sha256.slice(0, 12)})`
  }
}
