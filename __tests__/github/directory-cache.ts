import {cpSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import type {CacheEntry, SharedCache} from '../../src/cache/shared-cache.ts'

export interface DirectoryCache extends SharedCache {
  /** Keys, oldest first. */
  readonly keys: string[]
  /** Returns the directory with the files of a path of an entry. */
  kept(key: string, index?: number): string
}

/** Creates a shared cache in a directory that matches keys like GitHub's: exactly, else the newest with a restore key as prefix. */
export function directoryCache(directory: string): DirectoryCache {
  const keys: string[] = []
  const kept = (key: string, index = 0) => join(directory, key, String(index))
  return {
    keys,
    kept,
    async restore({key, restoreKeys = [], paths}: CacheEntry): Promise<boolean> {
      const found = [key, ...restoreKeys].map(prefix => keys.findLast(candidate => candidate.startsWith(prefix)))
      const hit = found.find(candidate => candidate !== undefined)
      if (hit === undefined) return false
      for (const [index, path] of paths.entries()) cpSync(kept(hit, index), path, {recursive: true})
      return true
    },
    async save({key, paths}: CacheEntry): Promise<void> {
      if (keys.includes(key)) return
      for (const [index, path] of paths.entries()) {
        if (!existsSync(path)) throw new Error(`${path} is not there`)
        cpSync(path, kept(key, index), {recursive: true})
      }
      keys.push(key)
    },
  }
}
