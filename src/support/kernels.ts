import type {KernelResult} from '../results/model.ts'
import {compareReleases, kernelVersion} from './kernel-version.ts'

/** A kernel that something was taken to. */
export interface SupportKernel {
  id: string
  distribution: string
  arch: KernelResult['arch']
  /** What it is called beside the others of its distribution: `5.10`, or its id where two have the same version. */
  label: string
  /** `uname -r`; null when it was never found. */
  release: string | null
}

/** The kernels by distribution and, within one, by their release. */
export function supportKernels(kernels: readonly KernelResult[]): SupportKernel[] {
  const named = kernels.map(({id, distribution, arch, release}) => ({
    id,
    distribution,
    arch,
    release,
    // A kernel that was not found has its version in its id: `debian-12-6.1`.
    sortedBy: release ?? id.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.at(-1) ?? id,
  }))
  const versions = named.map(({distribution, arch, sortedBy}) =>
    JSON.stringify([distribution, arch, kernelVersion(sortedBy)?.label]),
  )
  const count = (version: string | undefined) => versions.filter(other => other === version).length
  return named
    .map((kernel, index) => ({
      ...kernel,
      label: (count(versions[index]) === 1 ? kernelVersion(kernel.sortedBy)?.label : undefined) ?? kernel.id,
    }))
    .toSorted(
      (a, b) =>
        compareText(a.distribution, b.distribution) ||
        compareText(a.arch, b.arch) ||
        compareReleases(a.sortedBy, b.sortedBy) ||
        compareText(a.id, b.id),
    )
    .map(({sortedBy: _, ...kernel}) => kernel)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
