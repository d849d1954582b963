import {createHash} from 'node:crypto'
import {readdir, readFile, rm, stat} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {cacheKey} from '../../cache/key.ts'
import type {CacheEntry} from '../../cache/shared-cache.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import type {WantedModules} from '../modules/modules.ts'
import type {Store, StoredKernel} from './store.ts'

/** Indexes older than this are no longer used by lookups. */
const INDEX_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** Returns the cache entry with vmlinuz and config of a kernel. It does not contain the package, which is twice as large. */
export function kernelEntry(record: ResolvedKernel, store: Store, pinnedByLock: boolean): CacheEntry {
  const {pins} = record
  const ofLock = pinnedByLock ? ['locked', pins?.vmlinuzSha256 ?? '', pins?.configSha256 ?? ''] : []
  return {
    what: `kernel ${record.release}`,
    key: cacheKey('kernel', basename(store.kernelDirectory(record)), ...ofLock),
    paths: [store.kernelDirectory(record)],
    async intact() {
      const kernel = await store.readKernel(record)
      return kernel !== undefined && holdsPins(kernel, record)
    },
  }
}

/** Reports whether a kernel matches the pins of its record, if there are any. */
export function holdsPins({pins: found}: StoredKernel, {pins}: ResolvedKernel): boolean {
  if (pins === undefined) return true
  return pins.vmlinuzSha256 === found.vmlinuzSha256 && pins.configSha256 === found.configSha256
}

/** Returns the cache entry with modules of a kernel. Its key depends on the packages and on the requested modules. */
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
    paths: [store.modulesDirectory(record.modules)],
    intact,
  }
}

/**
 * Returns the cache entry with lookups and the indexes that were read for them. Its key ends with the digest of its content.
 * The newest entry of a run with the same kernels is restored, otherwise the newest of any run. The date of each record
 * decides whether it is recent enough.
 */
export async function lookupsEntry(cacheDirectory: string, kernels: readonly string[]): Promise<CacheEntry> {
  const directories = ['resolved', 'indexes'].map(name => join(cacheDirectory, name))
  const any = 'bpfcompat-lookups-'
  const ofThese = `${cacheKey('lookups', [...new Set(kernels)].sort())}-`
  return {
    what: 'kernel lookups',
    key: `${ofThese}${await contentDigest(directories)}`,
    restoreKeys: [ofThese, any],
    paths: directories,
  }
}

/** Removes old indexes, so that the cache entry does not grow from run to run. */
export async function dropOldIndexes(cacheDirectory: string, now: Date): Promise<void> {
  const directory = join(cacheDirectory, 'indexes')
  for (const name of await readdir(directory).catch(() => [])) {
    const path = join(directory, name)
    const written = (await stat(path).catch(() => undefined))?.mtimeMs ?? now.getTime()
    if (now.getTime() - written > INDEX_DAYS * DAY_MS) await rm(path, {force: true}).catch(() => undefined)
  }
}

async function contentDigest(directories: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const directory of directories) {
    for (const name of (await readdir(directory).catch(() => [])).sort()) {
      if (!name.endsWith('.json')) continue
      const content = await readFile(join(directory, name)).catch(() => Buffer.alloc(0))
      hash.update(`${name} ${content.length}\n`).update(content)
    }
  }
  return hash.digest('hex')
}
