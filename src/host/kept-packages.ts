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
  /** Folder for apt to download to. */
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
  const folder = join(cacheDirectory, 'host-packages', key)
  const downloads = `${folder}.downloads`
  const intact = async () => (await intactFiles(folder)) !== undefined
  const entry: CacheEntry = {what: `packages of ${packages.join(', ')}`, key, paths: [folder], intact}
  return {
    downloads,
    async restore() {
      if (!(await intact()) && !(await cache.restore(entry))) return undefined
      const names = await intactFiles(folder)
      return names?.filter(name => name.endsWith('.deb')).map(name => join(folder, name))
    },
    async keep() {
      await rm(folder, {recursive: true, force: true})
      await mkdir(folder, {recursive: true})
      const names = (await readdir(downloads)).filter(name => name.endsWith('.deb'))
      if (names.length === 0) return
      for (const name of names) await rename(join(downloads, name), join(folder, name))
      await writeDigests(folder, names)
      await cache.save(entry)
    },
    async discard() {
      await rm(folder, {recursive: true, force: true})
      await rm(downloads, {recursive: true, force: true})
    },
  }
}
