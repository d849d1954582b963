import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import type {Place} from '../model/place.ts'

/** A kernel that a run is requested for. */
export interface KernelRequest {
  /** Id in the catalog or of a custom kernel; or a selector, which stands for several kernels. */
  id: string
  /** A custom kernel with its source; null for a kernel from the catalog. */
  own: KernelSpec | null
  /** Distinguishes the same kernel with different settings: `debian-12-6.1+bpf-lsm`; null for the plain kernel. */
  variant: string | null
  required: boolean
  /** Overrides the timeout of artifacts on this kernel. */
  timeoutSeconds: number | null
  /** Appended to the kernel command line. */
  cmdline: string
  /** `append-bpf`: adds `bpf` to the LSMs that the kernel enables by default. */
  lsm: 'append-bpf' | null
  /** Minimum number of CPUs of its guest; null: as its artifacts need. */
  cpus: number | null
  memoryMib: number | null
  /** Written to `/proc/sys` before the first artifact, in this order: `net.core.bpf_jit_harden`. */
  sysctl: readonly {name: string; value: string}[]
  /** Lockdown mode; null: the kernel's default. */
  lockdown: 'integrity' | 'confidentiality' | null
  /** Mitigations of CPU vulnerabilities (`mitigations=`); null: the kernel's default. */
  mitigations: 'off' | 'auto' | 'auto,nosmt' | null
  /** Number of reserved huge pages of the default size; null: none. */
  hugepages: number | null
  /** Layout of /sys/fs/cgroup. */
  cgroup: CgroupLayout
  /** Null if the kernel comes from an input. */
  place: Place | null
}

/**
 * Layout of cgroups: version 2, version 1 with version 2 in `unified` (systemd's "hybrid"), version 1 (systemd's
 * "legacy").
 */
export type CgroupLayout = 'v2' | 'hybrid' | 'v1'

/** An id, an `id+variant` or a selector in a list that selects kernels of the run. */
export interface KernelSelector {
  id: string
  place: Place
}

/** Returns the name of a kernel in results: `debian-12-6.1`, or `debian-12-6.1+bpf-lsm` for a variant. */
export function kernelName({id, variant}: Pick<KernelRequest, 'id' | 'variant'>): string {
  return variant === null ? id : `${id}+${variant}`
}

/** Returns whether a written name refers to this kernel: an id refers to all its variants, `id+variant` to one. */
export function isKernelNamed(kernel: Pick<KernelRequest, 'id' | 'variant'>, name: string): boolean {
  return name === kernel.id || name === kernelName(kernel)
}
