import {errorMessage, isAbort} from '../base/errors.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import type {OnProgress} from '../kernels/model/progress.ts'
import type {ResolvedKernel} from '../kernels/model/resolved-kernel.ts'
import type {KernelProvider} from '../kernels/provider/kernel-provider.ts'
import type {CaseResult} from '../model/case.ts'
import {isNowhere, type KernelTarget} from '../model/kernel-target.ts'

/** The input for the search for modules. */
interface ModuleSearch {
  spec: KernelSpec
  record: ResolvedKernel
  provider: Pick<KernelProvider, 'modulesDefining'>
  onProgress: OnProgress
}

/**
 * Searches the kernel's packages for targets that neither the kernel nor a loaded module has: the guest cannot look into modules
 * that are not loaded. If the packages are not available, adds a note.
 */
export async function findModules(cases: readonly CaseResult[], search: ModuleSearch): Promise<void> {
  const missing = cases.flatMap(({targets}) => targets.filter(isNowhere))
  if (missing.length === 0) return
  const {provider, spec, record, onProgress} = search
  try {
    const found = await provider.modulesDefining(spec, record, new Set(missing.map(definedName)), onProgress)
    if (found === null) return
    for (const target of missing) target.packagedIn = found.get(definedName(target)) ?? []
  } catch (thrown) {
    if (isAbort(thrown)) return
    const message = `the modules of ${record.release} could not be searched for ${missing[0]?.name}: ${errorMessage(thrown)}`
    onProgress({step: 'note', message})
  }
}

/** Returns the symbol that a module with the target defines. */
function definedName({kind, name}: KernelTarget): string {
  const isTracepoint = kind === 'tracepoint' || kind === 'raw_tracepoint'
  return isTracepoint ? `__tracepoint_${name.replace(/^.*\//, '')}` : name
}
