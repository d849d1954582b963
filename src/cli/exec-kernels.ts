import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Problem, UserError} from '../base/errors.ts'
import type {ExecKernel} from '../exec/request.ts'
import {type Catalog, catalogKernel} from '../kernels/catalog/catalog.ts'
import {isSelector} from '../kernels/catalog/select.ts'
import {loadManifest} from '../manifest/load.ts'
import {plainKernel} from '../manifest/plain-kernel.ts'
import {DEFAULT_MANIFEST} from '../plan/inputs.ts'
import {chooseKernels} from '../plan/kernel-selection.ts'
import {type KernelRequest, kernelName} from '../request/kernel.ts'

/**
 * Returns the kernels of `--kernel`. A name that is not in the catalog is looked up in the manifest of the working
 * directory or of a parent within the repository: a custom kernel, or a variant with its settings. `go test -exec` and
 * Cargo run the command in the directory of a package.
 *
 * @throws UserError with all names that match no kernel
 */
export async function execKernels(names: readonly string[], catalog: Catalog): Promise<ExecKernel[]> {
  const all = names.flatMap(name => name.split(',')).map(name => name.trim())
  const isKnown = (name: string) => isSelector(name, catalog) || catalogKernel(name, catalog) !== undefined
  const unknown = all.filter(name => !isKnown(name))
  const own = unknown.length === 0 ? [] : await ownKernels(process.cwd())
  const named = own.filter(kernel => unknown.includes(kernelName(kernel)) || unknown.includes(kernel.id))
  const problems: Problem[] = []
  const chosen = await chooseKernels(
    {kernels: named.length === 0 ? [plainKernel('all')] : named},
    all,
    catalog,
    problems,
  )
  if (problems.length > 0) throw new UserError(problems)
  return chosen.map(({kernel, spec}) => ({name: kernelName(kernel), spec, request: kernel}))
}

/** Returns the kernels of the nearest manifest, in the directory or a parent within the repository. */
async function ownKernels(directory: string): Promise<readonly KernelRequest[]> {
  const file = join(directory, DEFAULT_MANIFEST)
  if (existsSync(file)) {
    const options = {
      matrix: null,
      implied: false,
      objects: [],
      mode: null,
      timeoutSeconds: null,
      libbpf: null,
      text: undefined,
    }
    return (await loadManifest(file, options))?.kernels ?? []
  }
  const above = dirname(directory)
  return above === directory || existsSync(join(directory, '.git')) ? [] : ownKernels(above)
}
