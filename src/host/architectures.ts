import type {Arch} from '../model/arch.ts'

/** Names of an architecture in other projects, for the programs that guests need. */
interface Architecture {
  /** Program of QEMU. */
  qemu: string
  /** Target triple of compilers: of `<triple>-gcc`. The first word of `-dumpmachine` is the same. */
  triple: string
  /** Debian's name of it, and e_machine of its programs (System V ABI, chapter 4). */
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
 * Returns the architecture of this machine; undefined if no guest has it, so that all guests are emulated.
 *
 * @param arch Node's name of the architecture
 */
export function hostArch(arch: string = process.arch): Arch | undefined {
  return HOSTS[arch]
}

/** Returns the architectures to prepare a machine for by default: its own, and x86_64, that of plain ids. */
export function usualArches(host: Arch | undefined): Arch[] {
  return host === undefined || host === 'x86_64' ? ['x86_64'] : [host, 'x86_64']
}
