import type {Arch} from '../model/arch.ts'

/** What this machine needs for guests of one architecture, by the names that others have given to it. */
export interface Architecture {
  /** QEMU's program. */
  qemu: string
  /** As compilers write it: of `<triple>-gcc`, and the first word of what `-dumpmachine` answers. */
  triple: string
  /** Debian's word for it, and e_machine of its programs (System V ABI, chapter 4). */
  debian: string
  machine: number
  /** The dynamic loaders of glibc and musl. */
  loaders: readonly string[]
}

export const ARCHITECTURES: Readonly<Record<Arch, Architecture>> = {
  x86_64: {
    qemu: 'qemu-system-x86_64',
    triple: 'x86_64-linux-gnu',
    debian: 'amd64',
    machine: 62,
    loaders: ['/lib64/ld-linux-x86-64.so.2', '/lib/ld-musl-x86_64.so.1'],
  },
  arm64: {
    qemu: 'qemu-system-aarch64',
    triple: 'aarch64-linux-gnu',
    debian: 'arm64',
    machine: 183,
    loaders: ['/lib/ld-linux-aarch64.so.1', '/lib/ld-musl-aarch64.so.1'],
  },
  s390x: {
    qemu: 'qemu-system-s390x',
    triple: 's390x-linux-gnu',
    debian: 's390x',
    machine: 22,
    loaders: ['/lib/ld64.so.1', '/lib/ld-musl-s390x.so.1'],
  },
}

const HOSTS: Partial<Record<string, Arch>> = {x64: 'x86_64', arm64: 'arm64', s390x: 's390x'}

/**
 * The architecture of this machine; undefined when guests never have it, and all of them are emulated.
 *
 * @param arch as Node calls it
 */
export function hostArch(arch: string = process.arch): Arch | undefined {
  return HOSTS[arch]
}

/** What a machine is prepared for before anybody asks: its own kernels, and x86_64's, which are the default ones. */
export function usualArches(host: Arch | undefined): Arch[] {
  return host === undefined || host === 'x86_64' ? ['x86_64'] : [host, 'x86_64']
}
