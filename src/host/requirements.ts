import type {Arch} from '../kernels/types.ts'
import {ARCHITECTURES, hostArch} from './architectures.ts'
import {findBusybox} from './busybox.ts'
import type {Toolchain} from './toolchain.ts'
import {which} from './which.ts'

/** The oldest libbpf whose API the validator uses. */
const MINIMUM_LIBBPF = 1

/** Something a run needs from the machine. */
export interface Requirement {
  what: string
  why: string
  /** Debian's and Ubuntu's packages. */
  packages: readonly string[]
}

const REQUIREMENTS = {
  busybox: {
    what: 'a static busybox',
    why: 'commands in a guest need a shell',
    packages: ['busybox-static'],
  },
  compiler: {what: 'a C compiler', why: 'builds the validator', packages: ['gcc', 'libc6-dev']},
  libc: {what: 'the static C library', why: 'the validator is static', packages: ['libc6-dev']},
  libbpf: {
    what: `libbpf ≥ ${MINIMUM_LIBBPF}.0 with its static library`,
    why: 'the validator loads objects with it',
    packages: ['libbpf-dev'],
  },
  libelf: {what: 'libelf with its static library', why: 'libbpf reads objects with it', packages: ['libelf-dev']},
  zlib: {what: 'zlib with its static library', why: 'libelf and long logs need it', packages: ['zlib1g-dev']},
  clang: {what: 'clang', why: 'compiles eBPF programs', packages: ['clang']},
  bpfHeaders: {
    what: 'the headers of libbpf and the kernel',
    why: 'eBPF programs include them',
    packages: ['libbpf-dev', 'linux-libc-dev'],
  },
} as const satisfies Record<string, Requirement>

/** What a run lacks for guests of these architectures. */
export function missingForGuests(arches: readonly Arch[]): Requirement[] {
  return arches.flatMap(arch => {
    const {qemu, qemuPackage} = ARCHITECTURES[arch]
    const why = arches.length === 1 ? 'boots the kernels' : `boots the ${arch} kernels`
    return which(qemu) === undefined ? [{what: qemu, why, packages: [qemuPackage]}] : []
  })
}

/** What a run lacks for the commands of tests and of mode `command`; other runs need none of it. */
export async function missingForCommands(): Promise<Requirement[]> {
  const {path, defect} = await findBusybox()
  if (path !== undefined) return []
  return [defect === undefined ? REQUIREMENTS.busybox : {...REQUIREMENTS.busybox, what: `a static busybox: ${defect}`}]
}

/**
 * What the build of the validator lacks. Where it is for another architecture than this machine's, libraries are not asked
 * of the machine: see validator/sysroot.ts.
 */
export function missingForValidator({compiler, libbpf, archives}: Toolchain, arch: Arch): Requirement[] {
  if (arch !== hostArch()) {
    const {triple, crossPackages: packages} = ARCHITECTURES[arch]
    const why = `builds the validator of ${arch} kernels`
    if (compiler === undefined) return [{what: `a C compiler for ${arch} (${triple}-gcc)`, why, packages}]
    return archives.c === undefined ? [{what: `the static C library of ${arch}`, why, packages}] : []
  }
  if (compiler === undefined)
    return [REQUIREMENTS.compiler, REQUIREMENTS.libbpf, REQUIREMENTS.libelf, REQUIREMENTS.zlib]
  const lacks: [boolean, Requirement][] = [
    [archives.c === undefined, REQUIREMENTS.libc],
    [libbpf === undefined || archives.bpf === undefined, REQUIREMENTS.libbpf],
    [archives.elf === undefined, REQUIREMENTS.libelf],
    [archives.z === undefined, REQUIREMENTS.zlib],
  ]
  return lacks.filter(([lack]) => lack).map(([, requirement]) => requirement)
}

/** What compiling eBPF programs lacks: the examples are built with it, a run never needs it. */
export function missingForExamples(toolchain: Toolchain): Requirement[] {
  const missing: Requirement[] = which('clang') === undefined ? [REQUIREMENTS.clang] : []
  return toolchain.libbpf === undefined ? [...missing, REQUIREMENTS.bpfHeaders] : missing
}

/** Why the libbpf that is there cannot be used; undefined when it can, or when there is none. */
export function libbpfDefect({libbpf}: Pick<Toolchain, 'libbpf'>): string | undefined {
  if (libbpf === undefined || Number(libbpf.split('.')[0]) >= MINIMUM_LIBBPF) return undefined
  const found = libbpf === '0' ? 'older than 0.6' : libbpf
  return `libbpf is too old (${found}): the validator needs ${MINIMUM_LIBBPF}.0 or newer, which Debian 12, Ubuntu 24.04 and later have; run on one of these, or install a newer libbpf and its static library`
}
