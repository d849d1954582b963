import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import type {Place} from '../model/place.ts'

/** A kernel that the run is asked for. */
export interface KernelRequest {
  /** Id in the catalog or of the user's own kernel; or a selector, which stands for several. */
  id: string
  /** A kernel of the user's own, with where it comes from; null for one of the catalog. */
  own: KernelSpec | null
  /** Tells the same kernel with other settings apart: `debian-12-6.1+bpf-lsm`; null for the kernel as it comes. */
  variant: string | null
  required: boolean
  /** Overrides the artifacts' timeout on this kernel. */
  timeoutSeconds: number | null
  /** Appended to the kernel command line. */
  cmdline: string
  /** `append-bpf`: the LSMs that the kernel starts with by itself, and `bpf`. */
  lsm: 'append-bpf' | null
  /** Its guest has at least so many; null: as its artifacts say. */
  cpus: number | null
  memoryMib: number | null
  /** Written to `/proc/sys` before the first artifact, in this order: `net.core.bpf_jit_harden`. */
  sysctl: readonly {name: string; value: string}[]
  /** How far the kernel is locked down; null: as it is by itself. */
  lockdown: 'integrity' | 'confidentiality' | null
  /** Whether it guards against faults of CPUs (`mitigations=`); null: as it does by itself. */
  mitigations: 'off' | 'auto' | 'auto,nosmt' | null
  /** Pages of the usual huge size that are set aside; null: none. */
  hugepages: number | null
  /** What /sys/fs/cgroup looks like: controllers of version 1 as well, or alone. */
  cgroup: CgroupLayout
  /** Null when the kernel was given as input. */
  place: Place | null
}

/** Of systems: version 2, version 1 with 2 beside it (systemd's "hybrid"), version 1 (its "legacy"). */
export type CgroupLayout = 'v2' | 'hybrid' | 'v1'

/** An id, an `id+variant` or a selector in a list of kernels that takes some of the run's. */
export interface KernelSelector {
  id: string
  place: Place
}

/** The name of a kernel in results: `debian-12-6.1`, or `debian-12-6.1+bpf-lsm` for a variant of it. */
export function kernelName({id, variant}: Pick<KernelRequest, 'id' | 'variant'>): string {
  return variant === null ? id : `${id}+${variant}`
}

/** Whether a name that somebody wrote means this kernel: an id means all variants, `id+variant` the one. */
export function isKernelNamed(kernel: Pick<KernelRequest, 'id' | 'variant'>, name: string): boolean {
  return name === kernel.id || name === kernelName(kernel)
}
