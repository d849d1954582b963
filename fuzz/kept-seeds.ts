import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../src/base/package-root.ts'

/** Returns inputs that once violated the contract of a target: `fuzz/seeds/<target>/<problem>`. */
export function keptSeeds(target: string): Buffer[] {
  const directory = join(packageRoot, 'fuzz', 'seeds', target)
  if (!existsSync(directory)) return []
  return readdirSync(directory)
    .toSorted()
    .map(name => readFileSync(join(directory, name)))
}
