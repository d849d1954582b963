import type {KernelResult} from '../model/kernel.ts'
import {compareReleases, kernelVersion} from '../model/kernel-version.ts'

/** A kernel of the table. */
export interface SupportKernel {
  id: string
  distribution: string
  arch: KernelResult['arch']
  /** Name within its distribution: `5.10`, `6.12+bpf-lsm`, or its id if two have the same version. */
  label: string
  /** `uname -r`; null if the kernel was never found. */
  release: string | null
}

/** Returns the kernels sorted by distribution and, within one, by release. */
export function supportKernels(kernels: readonly KernelResult[]): SupportKernel[] {
  const named = kernels.map(({id, distribution, arch, release}) => {
    // The version of a kernel that was not found comes from its id: `debian-12-6.1`.
    const sortedBy = release ?? id.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.at(-1) ?? id
    const version = kernelVersion(sortedBy)?.label
    return {id, distribution, arch, release, sortedBy, name: version === undefined ? id : `${version}${variantOf(id)}`}
  })
  const isAlone = (kernel: (typeof named)[number]) =>
    named.filter(({distribution, arch, name}) => isAlike(kernel, {distribution, arch}) && kernel.name === name)
      .length === 1
  return named
    .map(({name, ...kernel}) => ({...kernel, label: isAlone({name, ...kernel}) ? name : kernel.id}))
    .toSorted(
      (a, b) =>
        compareText(a.distribution, b.distribution) ||
        compareText(a.arch, b.arch) ||
        compareReleases(a.sortedBy, b.sortedBy) ||
        compareText(a.id, b.id),
    )
    .map(({sortedBy: _, ...kernel}) => kernel)
}

/** Returns `+bpf-lsm` of `debian-12-6.1+bpf-lsm`: the same kernel with other settings (kernelName in the manifest's model). */
function variantOf(id: string): string {
  return /\+[^+]*$/.exec(id)?.[0] ?? ''
}

/** Kernels of one distribution and architecture, oldest first. */
export interface KernelGroup extends Pick<SupportKernel, 'distribution' | 'arch'> {
  /** The distribution, and the architecture if there are several. */
  title: string
  kernels: SupportKernel[]
}

/**
 * Groups kernels by distribution and architecture.
 *
 * @param kernels in the order of the table
 */
export function kernelGroups(kernels: readonly SupportKernel[]): KernelGroup[] {
  const severalArchs = new Set(kernels.map(({arch}) => arch)).size > 1
  const groups: KernelGroup[] = []
  for (const kernel of kernels) {
    const {distribution, arch} = kernel
    const known = groups.find(group => isAlike(group, kernel))
    if (known === undefined)
      groups.push({
        distribution,
        arch,
        title: severalArchs ? `${distribution} ${arch}` : distribution,
        kernels: [kernel],
      })
    else known.kernels.push(kernel)
  }
  return groups
}

type Group = Pick<SupportKernel, 'distribution' | 'arch'>

/** Reports whether two kernels belong to the same group: one distribution, one architecture. */
export function isAlike(a: Group, b: Group): boolean {
  return a.distribution === b.distribution && a.arch === b.arch
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
