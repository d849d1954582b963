import {neverTaken} from '../cases/artifact-result.ts'
import type {CaseResult} from '../model/case.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Surface} from '../model/surface.ts'
import {NO_SURFACE} from '../model/surface.ts'
import type {PlannedKernel} from '../plan/planned.ts'

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
    result: emptyKernelResult(kernel),
    cases: kernel.artifacts.map(artifact => neverTaken(artifact, kernel, null, null)),
    surface: NO_SURFACE,
  }
}

export function emptyKernelResult(kernel: PlannedKernel): KernelResult {
  return {
    id: kernel.name,
    distribution: kernel.spec.distribution,
    arch: kernel.spec.arch,
    shape: null,
    accelerator: null,
    required: kernel.request.required,
    release: null,
    packageVersion: null,
    vmlinuzSha256: null,
    signature: null,
    boots: 0,
    snapshot: null,
    fetchMs: 0,
    bootMs: null,
    guestMs: 0,
    error: null,
    consoleLog: null,
    btf: null,
    lsm: null,
    lockdown: null,
    modules: [],
    notes: [],
  }
}

export function countCaseVerdicts(cases: readonly CaseResult[]) {
  const counts = {pass: 0, fail: 0, skip: 0, error: 0}
  for (const {verdict} of cases.flatMap(({lanes}) => lanes)) counts[verdict]++
  return counts
}
