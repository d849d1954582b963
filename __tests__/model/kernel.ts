import type {KernelResult} from '../../src/model/kernel.ts'

export function aKernel(overrides: Partial<KernelResult> = {}): KernelResult {
  return {
    id: 'debian-12-6.1',
    distribution: 'Debian',
    arch: 'x86_64',
    shape: 'bzimage-pc',
    accelerator: 'kvm',
    required: true,
    release: '6.1.0-56-cloud-amd64',
    packageVersion: '6.1.192-2',
    vmlinuzSha256: 'a'.repeat(64),
    signature: 'good: Debian Security Archive Automatic Signing Key (12/bookworm)',
    boots: 1,
    snapshot: null,
    fetchMs: 2100,
    bootMs: 940,
    guestMs: 3300,
    error: null,
    consoleLog: 'debian-12-6.1/console.log',
    btf: true,
    lsm: 'lockdown,capability,landlock,yama,apparmor,bpf',
    lockdown: 'none',
    modules: [],
    notes: [],
    ...overrides,
  }
}
