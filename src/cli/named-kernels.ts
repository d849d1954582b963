import {type Problem, UserError} from '../base/errors.ts'
import type {Catalog} from '../kernels/catalog/catalog.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import {plainKernel} from '../manifest/plain-kernel.ts'
import {chooseKernels} from '../plan/kernel-selection.ts'

/**
 * Returns the kernels that ids and selectors match, as in a run.
 *
 * @throws UserError with all names that match no kernel
 */
export async function namedKernels(names: readonly string[], catalog: Catalog): Promise<KernelSpec[]> {
  const problems: Problem[] = []
  const kernels = await chooseKernels({kernels: [plainKernel('all')]}, names, catalog, problems)
  if (problems.length > 0) throw new UserError(problems)
  return kernels.map(({spec}) => spec)
}
