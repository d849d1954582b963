import type {KernelResult} from '../model/kernel.ts'

/** Returns the result of a kernel that was neither fetched nor booted. */
export function emptyKernelResult({
  id,
  distribution,
  arch,
  required,
}: Pick<KernelResult, 'id' | 'distribution' | 'arch' | 'required'>): KernelResult {
  return {
    id,
    distribution,
    arch,
    shape: null,
    accelerator: null,
    required,
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
