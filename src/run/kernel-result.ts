import {neverTaken} from '../cases/artifact-result.ts'
import type {CaseResult} from '../model/case.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Surface} from '../model/surface.ts'
import {NO_SURFACE} from '../model/surface.ts'
import type {PlannedKernel} from '../plan/planned.ts'
import {emptyKernelResult} from '../results/kernel-result.ts'

/** The results of one kernel. */
export interface KernelWork {
  result: KernelResult
  cases: CaseResult[]
  /** What the artifacts depend on, as reported by the guest. */
  surface: Surface
}

/** Returns the results of a kernel that runs nothing because every object has a defect. */
export function untouched(kernel: PlannedKernel): KernelWork {
  return {
    result: newKernelResult(kernel),
    cases: kernel.artifacts.map(artifact => neverTaken(artifact, kernel, null, null)),
    surface: NO_SURFACE,
  }
}

/** Returns the result of a kernel before it is fetched. */
export function newKernelResult({name, spec, request}: PlannedKernel): KernelResult {
  const {distribution, arch} = spec
  return emptyKernelResult({id: name, distribution, arch, required: request.required})
}

export function countCaseVerdicts(cases: readonly CaseResult[]) {
  const counts = {pass: 0, fail: 0, skip: 0, error: 0}
  for (const {verdict} of cases.flatMap(({lanes}) => lanes)) counts[verdict]++
  return counts
}
