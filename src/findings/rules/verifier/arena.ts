import type {VerifierRule} from '../verifier-rule.ts'

/** Arenas: memory that programs share with user space (Linux 6.9). */
export const ARENA_RULES: readonly VerifierRule[] = [
  {
    kind: 'program without arena',
    class: 'VERIFIER_REJECTION',
    text: [/addr_space_cast insn can only be used in a program that has an associated arena/],
    title: 'program {program} uses arena pointers, but names no arena map',
    remedy:
      'Name the arena map at least once in the program (in a helper or kfunc call with &arena, or in a function that takes its address): a program that uses only __arena variables does not tell the kernel which map it needs.',
  },
  {
    kind: 'arena pointer',
    class: 'VERIFIER_REJECTION',
    text: [
      /R\d+ is not a pointer to arena or scalar/,
      /addr_space_cast insn can only convert between address space 1 and 0/,
      /sign extending loads from arena are not supported yet/,
    ],
    title: 'program {program} uses an arena pointer in a way that this kernel does not allow',
    remedy:
      'Declare pointers into the arena as __arena, and cast them with cast_kern() and cast_user() where clang does not. Load signed members through an unsigned type, and cast the value.',
  },
  {
    kind: 'several arenas',
    class: 'VERIFIER_REJECTION',
    text: [/Only one arena per program/],
    title: 'program {program} uses more than one arena',
    remedy:
      'Move all shared data of the program into one arena map, or split it into several programs with one arena each.',
  },
  {
    kind: 'arena not ready',
    class: 'VERIFIER_REJECTION',
    text: [
      /arena's user address must be set via map_extra or mmap\(\)/,
      /CAP_BPF and CAP_PERFMON are required to use arena/,
      /JIT (?:is required to use|doesn't support) arena/,
    ],
    title: 'program {program} uses an arena that is not set up',
    remedy:
      'Set map_extra of the arena to its address in user space, or let the loader mmap() the map before it loads the program. Load it with CAP_BPF and CAP_PERFMON, and switch on the JIT.',
  },
]
