import type {HookWay, ProgramSurface} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'

/** Ways that need a BPF trampoline: kernel/bpf/trampoline.c, since 5.5, on arm64 since 6.0. */
const TRAMPOLINE_WAYS: readonly HookWay[] = ['fentry', 'fexit', 'fmod_ret', 'fsession', 'lsm']
/** Kernels that count the functions of a name, and refuse a kprobe by a name of several: kernel/trace/trace_kprobe.c, since 6.6. */
const COUNTS_SYMBOLS = /^\S+ \S (?:count_symbols|validate_probe_symbol)$/m
const HAS_TRAMPOLINE = /^\S+ \S bpf_trampoline_/m

/** Programs that a kernel certainly refuses, and why. */
export interface Refusal {
  why: string
  programs: ProgramSurface[]
}

/**
 * Finds out which programs a kernel refuses whatever is in them, by its symbols. Such a failure is loud: they have no part in the surface.
 *
 * @param symbols as /proc/kallsyms lists them
 * @returns the surface without what they read, and what was taken out
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
      why: 'the kernel has several functions of the name, and refuses a kprobe there',
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
