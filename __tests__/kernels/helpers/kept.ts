import {readFileSync, writeFileSync} from 'node:fs'
import {seal, unseal} from '../../../src/files/sealed.ts'

/** Reads a sealed file of the cache. */
export function kept<T>(path: string): T {
  return unseal(readFileSync(path, 'utf8')) as T
}

/** Writes a sealed file of the cache, as for a cache that others can write to. */
export function keep(path: string, content: unknown): void {
  writeFileSync(path, seal(content))
}
