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
 * The kernels of `--kernel`. A name that the catalog does not have is looked for in the manifest of this folder or of one above,
 * as far as the repository goes: a kernel of the project's own, or a variant with its settings. `go test -exec` and Cargo start
 * us in the folder of a package.
 *
 * @throws UserError with all that mean nothing
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

async function ownKernels(folder: string): Promise<readonly KernelRequest[]> {
  const file = join(folder, DEFAULT_MANIFEST)
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
  const above = dirname(folder)
  return above === folder || existsSync(join(folder, '.git')) ? [] : ownKernels(above)
}
