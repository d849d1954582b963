import type {Arch} from '../model/arch.ts'
import {ARCHITECTURES, hostArch} from './architectures.ts'
import {type Need, packagesFor} from './package-managers.ts'
import {COMPILERS, findCompiler, hasBpfHeaders} from './toolchain.ts'
import {notExecutable, which} from './which.ts'

/** A program or file that a run needs on the machine. */
export interface Requirement {
  what: string
  why: string
  /** Names of the packages for the machine's package manager; empty if it has none. */
  packages: readonly string[]
  /** Program that must be on the PATH after the installation. */
  program?: string
}

/** Returns what is missing for guests of these architectures. */
export function missingForGuests(arches: readonly Arch[]): Requirement[] {
  return arches.flatMap(arch => {
    const {qemu} = ARCHITECTURES[arch]
    const why = arches.length === 1 ? 'boots the kernels' : `boots the ${arch} kernels`
    return which(qemu) === undefined ? [requirement(`qemu-${arch}`, qemu, `${why}${modeWords([qemu])}`, qemu)] : []
  })
}

/** Returns an addition for a program that exists but is not executable. */
function modeWords(programs: readonly string[]): string {
  const file = programs.map(program => notExecutable(program)).find(path => path !== undefined)
  return file === undefined ? '' : `; ${file} is not executable: run \`chmod +x\` on it`
}

/**
 * Returns the compiler if it is missing for the validator. Libraries, headers and the C library come from settled packages
 * (validator/sysroot.ts).
 */
export async function missingForValidator(arch: Arch): Promise<Requirement[]> {
  if ((await findCompiler(arch)) !== undefined) return []
  if (arch === hostArch())
    return [requirement('compiler', 'a C compiler', `builds the validator${modeWords(COMPILERS)}`, 'cc')]
  const program = `${ARCHITECTURES[arch].triple}-gcc`
  const why = `builds the validator of ${arch} kernels`
  return [requirement(`compiler-${arch}`, `a C compiler for ${arch} (${program})`, why, program)]
}

/** Returns what is missing to compile eBPF programs, as for the examples. A run never needs it. */
export async function missingForExamples(): Promise<Requirement[]> {
  const headers = requirement('bpf-headers', 'the headers of libbpf and the kernel', 'eBPF programs include them')
  const clang = which('clang')
  if (clang === undefined) return [requirement('clang', 'clang', 'compiles eBPF programs', 'clang'), headers]
  return (await hasBpfHeaders(clang)) ? [] : [headers]
}

function requirement(need: Need, what: string, why: string, program?: string): Requirement {
  return {what, why, packages: packagesFor(need), ...(program === undefined ? {} : {program})}
}
