import {errorMessage, isAbort} from '../base/errors.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import type {OnProgress} from '../kernels/model/progress.ts'
import type {ResolvedKernel} from '../kernels/model/resolved-kernel.ts'
import type {KernelProvider} from '../kernels/provider/kernel-provider.ts'
import type {CaseResult} from '../model/case.ts'
import {isNowhere, type KernelTarget} from '../model/kernel-target.ts'

/** What looking for modules takes. */
export interface ModuleSearch {
  spec: KernelSpec
  record: ResolvedKernel
  provider: Pick<KernelProvider, 'modulesDefining'>
  onProgress: OnProgress
}

/**
 * Looks in the kernel's packages for what neither the kernel nor a loaded module has: the guest cannot know what is in a
 * module that is not loaded. Where the packages cannot be had, nothing is known, and a note says so.
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
    const message = `nobody looked for ${missing[0]?.name} in the modules of ${record.release}: ${errorMessage(thrown)}`
    onProgress({step: 'note', message})
  }
}

/** What a module that has it defines. */
function definedName({kind, name}: KernelTarget): string {
  const isTracepoint = kind === 'tracepoint' || kind === 'raw_tracepoint'
  return isTracepoint ? `__tracepoint_${name.replace(/^.*\//, '')}` : name
}
