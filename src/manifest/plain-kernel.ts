import type {KernelRequest} from '../request/kernel.ts'

/** Returns a kernel from the catalog with default settings. */
export function plainKernel(id: string): KernelRequest {
  return {
    id,
    own: null,
    variant: null,
    required: true,
    timeoutSeconds: null,
    cmdline: '',
    lsm: null,
    cpus: null,
    memoryMib: null,
    sysctl: [],
    lockdown: null,
    mitigations: null,
    hugepages: null,
    cgroup: 'v2',
    place: null,
  }
}
