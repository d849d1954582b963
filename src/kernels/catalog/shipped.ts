import {join} from 'node:path'
import {packageRoot} from '../../base/package-root.ts'
import {type Catalog, readCatalog} from './load.ts'

/** The catalog of kernels/. The bundle has it as a constant (scripts/catalog.mjs): to read its YAML takes 40 times as long. */
export async function loadCatalog(): Promise<Catalog> {
  return readCatalog(join(packageRoot, 'kernels'))
}
