import {existsSync} from 'node:fs'
import {type Problem, UserError} from '../errors.ts'
import type {ExecKernel} from '../exec/exec.ts'
import {type Catalog, catalogKernel} from '../kernels/catalog/catalog.ts'
import {isSelector} from '../kernels/catalog/select.ts'
import {loadManifest} from '../manifest/load.ts'
import {kernelName, type Manifest} from '../manifest/model.ts'
import {plainKernel} from '../manifest/plain-kernel.ts'
import {DEFAULT_MANIFEST} from '../run/inputs.ts'
import {chooseKernels} from '../run/kernel-selection.ts'

/**
 * The kernels of `--kernel`. One that the catalog does not have is looked for in the manifest of this folder: a kernel of the
 * project's own, or a variant with its settings.
 *
 * @throws UserError with all that mean nothing
 */
export async function execKernels(names: readonly string[], catalog: Catalog): Promise<ExecKernel[]> {
  const all = names.flatMap(name => name.split(','))
  const isKnown = all.every(name => isSelector(name, catalog) || catalogKernel(name, catalog) !== undefined)
  const kernels = isKnown || !existsSync(DEFAULT_MANIFEST) ? [plainKernel('all')] : await ownKernels()
  const problems: Problem[] = []
  const chosen = await chooseKernels({kernels}, names, catalog, problems)
  if (problems.length > 0) throw new UserError(problems)
  return chosen.map(({kernel, spec}) => ({name: kernelName(kernel), spec, request: kernel}))
}

async function ownKernels(): Promise<Manifest['kernels']> {
  const manifest = await loadManifest(DEFAULT_MANIFEST, {
    matrix: null,
    implied: false,
    objects: [],
    mode: null,
    timeoutSeconds: null,
    libbpf: null,
    text: undefined,
  })
  return manifest === null || manifest.kernels.length === 0 ? [plainKernel('all')] : manifest.kernels
}
