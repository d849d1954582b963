import type {PackageFile} from '../model/package-file.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import {entryOf, packagesOf} from './entry.ts'

/** What became of one kernel of a lock. */
export interface LockChange {
  id: string
  kind: 'added' | 'changed' | 'removed' | 'kept'
  /** What was locked and what is, in words that differ; null: not there. */
  before: string | null
  after: string | null
}

/** All kernels of both locks, by id. */
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
 * Whether a lookup found nothing that is not locked already: the entry then stays as it is, with its date. A signature that
 * was checked then holds for the same digests now; one that could not be is worth another entry.
 */
export function saysTheSame(locked: ResolvedKernel, found: ResolvedKernel): boolean {
  const improved = locked.signature.status === 'unchecked' && found.signature.status === 'good'
  return !improved && locked.pins !== undefined && substance(locked) === substance(found)
}

/** Without what depends on the day, and on how much of a package was read. */
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

/** A release may be built twice: then its package's version tells the builds apart, or else the file's digest. */
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
