import {readFileSync, writeFileSync} from 'node:fs'
import {seal, unseal} from '../../../src/files/sealed.ts'

/** What the cache keeps in a file. */
export function kept<T>(path: string): T {
  return unseal(readFileSync(path, 'utf8')) as T
}

/** As if a run had kept that: for what comes from a cache that others write to. */
export function keep(path: string, content: unknown): void {
  writeFileSync(path, seal(content))
}
