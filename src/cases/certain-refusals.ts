import type {HookWay, ProgramSurface} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'

/** Hooks that need a BPF trampoline: kernel/bpf/trampoline.c, since 5.5, on arm64 since 6.0. */
const TRAMPOLINE_WAYS: readonly HookWay[] = ['fentry', 'fexit', 'fmod_ret', 'fsession', 'lsm']
/** Symbols of kernels that reject a kprobe by name if several functions have it: kernel/trace/trace_kprobe.c, since 6.6. */
const COUNTS_SYMBOLS = /^\S+ \S (?:count_symbols|validate_probe_symbol)$/m
const HAS_TRAMPOLINE = /^\S+ \S bpf_trampoline_/m

/** Programs that a kernel certainly rejects, and why. */
export interface Refusal {
  why: string
  programs: ProgramSurface[]
}

/**
 * Finds the programs that a kernel rejects regardless of their code, by its symbols. Such a failure is obvious, so what these
 * programs read is removed from the surface.
 *
 * @param symbols list in the format of /proc/kallsyms
 * @returns the surface without what these programs read, and the programs
 */
export function withoutCertainRefusals(surface: Surface, symbols: string): {surface: Surface; refusals: Refusal[]} {
  if (symbols === '') return {surface, refusals: []}
  const lacksTrampoline = !HAS_TRAMPOLINE.test(symbols)
  const countsSymbols = COUNTS_SYMBOLS.test(symbols)
  const hasSeveral = ({hook}: ProgramSurface) =>
    surface.names.some(
      name =>
        name.kind === 'function' &&
        name.name === hook?.name &&
        name.states.some(({symbols: count}) => (count ?? 0) > 1),
    )
  const refusals = [
    {
      why: 'the kernel has no BPF trampolines, which fentry, fexit and LSM programs need',
      programs: surface.programs.filter(({way}) => lacksTrampoline && way !== null && TRAMPOLINE_WAYS.includes(way)),
    },
    {
      why: 'the kernel has several functions with the same name, and rejects a kprobe on that name',
      programs: surface.programs.filter(
        program => countsSymbols && (program.way === 'kprobe' || program.way === 'kretprobe') && hasSeveral(program),
      ),
    },
  ].filter(({programs}) => programs.length > 0)
  const refused = new Set(refusals.flatMap(({programs}) => programs))
  const nothing = {kernels: [], reads: [], notFollowed: [], relocations: [], externs: []}
  const programs = surface.programs.map(program => (refused.has(program) ? {...program, ...nothing} : program))
  return {surface: {...surface, programs}, refusals}
}
