import {mkdir, readdir, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {cacheKey} from '../cache/key.ts'
import type {CacheEntry, SharedCache} from '../cache/shared-cache.ts'
import {intactFiles, writeDigests} from '../files/digests.ts'
import {installedImage, operatingSystem} from './operating-system.ts'

/** Cache for packages that other machines can use. */
export interface PackageCache {
  cache: SharedCache
  cacheDirectory: string
}

/** The packages of one installation, with the dependencies that are missing in this image. */
export interface KeptPackages {
  /** Returns the paths of the cached `.deb` files; undefined if there are none. */
  restore(): Promise<string[] | undefined>
  /** Directory for apt to download to. */
  downloads: string
  /** Caches the packages that apt has downloaded. */
  keep(): Promise<void>
  /** Removes the packages from this disk. */
  discard(): Promise<void>
}

/**
 * Returns the cache of an installation. Its key depends on the distribution, the installed packages, and the requested ones.
 */
export async function keptPackages(
  packages: readonly string[],
  {cache, cacheDirectory}: PackageCache,
): Promise<KeptPackages> {
  const key = cacheKey('packages', await operatingSystem(), await installedImage(), process.arch, [...packages].sort())
  const directory = join(cacheDirectory, 'host-packages', key)
  const downloads = `${directory}.downloads`
  const intact = async () => (await intactFiles(directory)) !== undefined
  const entry: CacheEntry = {what: `packages of ${packages.join(', ')}`, key, paths: [directory], intact}
  return {
    downloads,
    async restore() {
      if (!(await intact()) && !(await cache.restore(entry))) return undefined
      const names = await intactFiles(directory)
      return names?.filter(name => name.endsWith('.deb')).map(name => join(directory, name))
    },
    async keep() {
      await rm(directory, {recursive: true, force: true})
      await mkdir(directory, {recursive: true})
      const names = (await readdir(downloads)).filter(name => name.endsWith('.deb'))
      if (names.length === 0) return
      for (const name of names) await rename(join(downloads, name), join(directory, name))
      await writeDigests(directory, names)
      await cache.save(entry)
    },
    async discard() {
      await rm(directory, {recursive: true, force: true})
      await rm(downloads, {recursive: true, force: true})
    },
  }
}
