import {mkdir, readdir, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {cacheKey} from '../cache/key.ts'
import type {CacheEntry, SharedCache} from '../cache/shared-cache.ts'
import {intactFiles, writeDigests} from '../files/digests.ts'
import {installedImage, operatingSystem} from './operating-system.ts'

/** Where packages are kept for other machines. */
export interface PackageCache {
  cache: SharedCache
  cacheDirectory: string
}

/** The packages of one installation: those asked for, and all that this image lacked for them. */
export interface KeptPackages {
  /** Full paths of the `.deb` files; undefined when they are not to be had. */
  restore(): Promise<string[] | undefined>
  /** Folder for apt to download to. */
  downloads: string
  /** Keeps what apt has downloaded. */
  keep(): Promise<void>
  /** Once they are installed nobody needs them here. */
  discard(): Promise<void>
}

/** Decided by the distribution, what this machine has already, and what is asked for. */
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
