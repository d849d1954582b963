import type {Arch} from '../kernels/types.ts'
import {ARCHITECTURES, hostArch} from './architectures.ts'
import {COMPILERS, findCompiler, hasBpfHeaders} from './toolchain.ts'
import {notExecutable, which} from './which.ts'

/** Something a run needs from the machine. */
export interface Requirement {
  what: string
  why: string
  /** Debian's and Ubuntu's packages. */
  packages: readonly string[]
}

const REQUIREMENTS = {
  compiler: {what: 'a C compiler', why: 'builds the validator', packages: ['gcc']},
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
    return which(qemu) === undefined ? [{what: qemu, why: `${why}${modeWords([qemu])}`, packages: [qemuPackage]}] : []
  })
}

/** A program that is there all the same, and cannot be run. */
function modeWords(programs: readonly string[]): string {
  const file = programs.map(program => notExecutable(program)).find(path => path !== undefined)
  return file === undefined ? '' : `; ${file} is not executable: run \`chmod +x\` on it`
}

/**
 * What the build of the validator lacks: a compiler. Libraries, headers and the C library come out of the settled packages
 * (validator/sysroot.ts).
 */
export async function missingForValidator(arch: Arch): Promise<Requirement[]> {
  if ((await findCompiler(arch)) !== undefined) return []
  if (arch === hostArch()) {
    const {why} = REQUIREMENTS.compiler
    return [{...REQUIREMENTS.compiler, why: `${why}${modeWords(COMPILERS)}`}]
  }
  const {triple, crossPackages: packages} = ARCHITECTURES[arch]
  return [{what: `a C compiler for ${arch} (${triple}-gcc)`, why: `builds the validator of ${arch} kernels`, packages}]
}

/** What compiling eBPF programs lacks: the examples are built with it, a run never needs it. */
export async function missingForExamples(): Promise<Requirement[]> {
  const clang = which('clang')
  if (clang === undefined) return [REQUIREMENTS.clang, REQUIREMENTS.bpfHeaders]
  return (await hasBpfHeaders(clang)) ? [] : [REQUIREMENTS.bpfHeaders]
}
