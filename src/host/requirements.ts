import type {Arch} from '../model/arch.ts'
import {ARCHITECTURES, hostArch} from './architectures.ts'
import {type Need, packagesFor} from './package-managers.ts'
import {COMPILERS, findCompiler, hasBpfHeaders} from './toolchain.ts'
import {notExecutable, which} from './which.ts'

/** Something a run needs from the machine. */
export interface Requirement {
  what: string
  why: string
  /** What the machine's package manager calls them; none when it has none. */
  packages: readonly string[]
  /** Is on the PATH once they are installed. */
  program?: string
}

/** What a run lacks for guests of these architectures. */
export function missingForGuests(arches: readonly Arch[]): Requirement[] {
  return arches.flatMap(arch => {
    const {qemu} = ARCHITECTURES[arch]
    const why = arches.length === 1 ? 'boots the kernels' : `boots the ${arch} kernels`
    return which(qemu) === undefined ? [requirement(`qemu-${arch}`, qemu, `${why}${modeWords([qemu])}`, qemu)] : []
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
  if (arch === hostArch())
    return [requirement('compiler', 'a C compiler', `builds the validator${modeWords(COMPILERS)}`, 'cc')]
  const program = `${ARCHITECTURES[arch].triple}-gcc`
  const why = `builds the validator of ${arch} kernels`
  return [requirement(`compiler-${arch}`, `a C compiler for ${arch} (${program})`, why, program)]
}

/** What compiling eBPF programs lacks: the examples are built with it, a run never needs it. */
export async function missingForExamples(): Promise<Requirement[]> {
  const headers = requirement('bpf-headers', 'the headers of libbpf and the kernel', 'eBPF programs include them')
  const clang = which('clang')
  if (clang === undefined) return [requirement('clang', 'clang', 'compiles eBPF programs', 'clang'), headers]
  return (await hasBpfHeaders(clang)) ? [] : [headers]
}

function requirement(need: Need, what: string, why: string, program?: string): Requirement {
  return {what, why, packages: packagesFor(need), ...(program === undefined ? {} : {program})}
}
