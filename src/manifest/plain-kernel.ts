import type {KernelRequest} from '../request/kernel.ts'

/** A kernel with nothing said of it. */
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
