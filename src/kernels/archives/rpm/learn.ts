import {createHash} from 'node:crypto'
import {mkdir, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorMessage, UserError} from '../../../base/errors.ts'
import {fileSha256, onDisk, putInPlace, readKept, writeKept} from '../../../files/disk.ts'
import {temporaryName} from '../../../files/leftovers.ts'
import {isRelease} from '../../../model/release-name.ts'
import type {RemoteFile} from '../../../net/download-error.ts'
import {filesOf} from '../../packages/rpm.ts'
import {readRpmHeader} from '../../packages/rpm-header.ts'
import type {ListedRpm} from './primary.ts'
import type {RepositoryContext} from './repository.ts'

/** Facts that must be read from a package if its repository does not list them: SUSE lists SHA-512, and no `uname -r`. */
interface Learnt {
  sha256: string
  /** `uname -r` of the kernel in it; empty if it contains none. */
  release: string
}

const SHA256 = /^[0-9a-f]{64}$/
const KERNEL_PATHS = [/^\/(?:usr\/)?lib\/modules\/([^/]+)\/(?:vmlinuz|Image)$/, /^\/boot\/(?:vmlinuz|Image)-([^/]+)$/]

/** Downloads and verifies a package, and reads its facts. Keeps the package, since it is needed next. */
export async function learn(listed: ListedRpm, file: RemoteFile, context: RepositoryContext): Promise<Learnt> {
  const {cacheDirectory, store, onProgress} = context
  const {algorithm, digest} = listed.checksum
  const key = createHash('sha256').update(`package ${algorithm} ${digest}`).digest('hex')
  const kept = join(cacheDirectory, 'indexes', `${key}.json`)
  const known = await readKept(kept)
  if (isLearnt(known)) return known
  const {what, maxBytes: total} = file
  const path = temporaryName(store.packagePath(packageOf('0'.repeat(64), listed)))
  await onDisk(path, () => mkdir(dirname(path), {recursive: true}))
  try {
    onProgress({step: 'fetching', what, bytes: 0, total})
    await context.downloader().toFile(file, path, bytes => onProgress({step: 'fetching', what, bytes, total}))
    const learnt = {sha256: (await fileSha256(path)) ?? '', release: await releaseIn(path, what)}
    await putInPlace(path, store.packagePath(packageOf(learnt.sha256, listed)))
    await writeKept(kept, learnt)
    return learnt
  } finally {
    await rm(path, {force: true})
  }
}

async function releaseIn(path: string, what: string): Promise<string> {
  try {
    const {tags} = await readRpmHeader(path)
    const files = filesOf(tags)
    for (const pattern of KERNEL_PATHS) {
      const release = files.map(file => pattern.exec(file.path)?.[1]).find(isRelease)
      if (release !== undefined) return release
    }
    return ''
  } catch (error) {
    throw new UserError(`${what} cannot be read as a package: ${errorMessage(error)}; use another repository`)
  }
}

function packageOf(sha256: string, {name, version, size}: ListedRpm) {
  return {name, version, format: 'rpm', sha256, size, place: null, urls: []} as const
}

function isLearnt(data: unknown): data is Learnt {
  if (typeof data !== 'object' || data === null || !('sha256' in data) || !('release' in data)) return false
  return typeof data.sha256 === 'string' && SHA256.test(data.sha256) && (data.release === '' || isRelease(data.release))
}
