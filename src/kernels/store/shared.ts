import {createHash} from 'node:crypto'
import {readdir, readFile, rm, stat} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {cacheKey} from '../../cache/key.ts'
import type {CacheEntry} from '../../cache/shared-cache.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import type {WantedModules} from '../modules/modules.ts'
import type {Store, StoredKernel} from './store.ts'

/** Indexes that are older than this list nothing that is looked up any more. */
const INDEX_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** vmlinuz and config of a kernel: all that its image package decides. The package itself stays out, it is twice as large. */
export function kernelEntry(record: ResolvedKernel, store: Store, pinnedByLock: boolean): CacheEntry {
  const {pins} = record
  const ofLock = pinnedByLock ? ['locked', pins?.vmlinuzSha256 ?? '', pins?.configSha256 ?? ''] : []
  return {
    what: `kernel ${record.release}`,
    key: cacheKey('kernel', basename(store.kernelFolder(record)), ...ofLock),
    paths: [store.kernelFolder(record)],
    async intact() {
      const kernel = await store.readKernel(record)
      return kernel !== undefined && holdsPins(kernel, record)
    },
  }
}

/** Whether a kernel is the one that its record pins, where it pins one. */
export function holdsPins({pins: found}: StoredKernel, {pins}: ResolvedKernel): boolean {
  if (pins === undefined) return true
  return pins.vmlinuzSha256 === found.vmlinuzSha256 && pins.configSha256 === found.configSha256
}

/** Modules of a kernel: decided by the packages that have them and by which are wanted. */
export function modulesEntry(
  record: ResolvedKernel,
  {required, optional}: WantedModules,
  store: Store,
  intact: () => Promise<boolean>,
): CacheEntry {
  return {
    what: `modules of ${record.release}`,
    key: cacheKey(
      'modules',
      record.modules.map(({sha256, hidden = []}) => [sha256, ...hidden].join(' ')),
      [...required].sort(),
      [...optional].sort(),
    ),
    paths: [store.modulesFolder(record.modules)],
    intact,
  }
}

/**
 * What kernels meant when they were looked up, and the indexes that were read for it. It floats: its key is the digest of
 * its content, and the newest of a run with the same kernels, or else of any, is restored. Whether a record is fresh
 * enough is decided by its own date.
 */
export async function lookupsEntry(cacheDirectory: string, kernels: readonly string[]): Promise<CacheEntry> {
  const folders = ['resolved', 'indexes'].map(name => join(cacheDirectory, name))
  const any = 'bpfcompat-lookups-'
  const ofThese = `${cacheKey('lookups', [...new Set(kernels)].sort())}-`
  return {
    what: 'kernel lookups',
    key: `${ofThese}${await contentDigest(folders)}`,
    restoreKeys: [ofThese, any],
    paths: folders,
  }
}

/** A list that is carried from run to run must not grow for ever. */
export async function dropOldIndexes(cacheDirectory: string, now: Date): Promise<void> {
  const folder = join(cacheDirectory, 'indexes')
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const written = (await stat(path).catch(() => undefined))?.mtimeMs ?? now.getTime()
    if (now.getTime() - written > INDEX_DAYS * DAY_MS) await rm(path, {force: true}).catch(() => undefined)
  }
}

async function contentDigest(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const name of (await readdir(folder).catch(() => [])).sort()) {
      if (!name.endsWith('.json')) continue
      const content = await readFile(join(folder, name)).catch(() => Buffer.alloc(0))
      hash.update(`${name} ${content.length}\n`).update(content)
    }
  }
  return hash.digest('hex')
}
