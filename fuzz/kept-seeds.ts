import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../src/base/package-root.ts'

/** Returns inputs that once violated the contract of a target: `fuzz/seeds/<target>/<problem>`. */
export function keptSeeds(target: string): Buffer[] {
  const folder = join(packageRoot, 'fuzz', 'seeds', target)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .toSorted()
    .map(name => readFileSync(join(folder, name)))
}
