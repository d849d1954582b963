import {join} from 'node:path'
import {packageRoot} from '../../base/package-root.ts'
import {type Catalog, readCatalog} from './load.ts'

/**
 * Reads the catalog in kernels/. The bundle contains it as a constant (scripts/catalog.mjs), since reading YAML takes 40
 * times as long.
 */
export async function loadCatalog(): Promise<Catalog> {
  return readCatalog(join(packageRoot, 'kernels'))
}
