import type {VerifierRule} from './rule.ts'

/** Arenas: memory that programs and user space share (Linux 6.9). */
export const ARENA_RULES: readonly VerifierRule[] = [
  {
    kind: 'program without arena',
    sentences: [/addr_space_cast insn can only be used in a program that has an associated arena/],
    what: 'uses arena pointers and no arena map',
    remedy:
      'Name the arena map in the program, if only once (a helper or kfunc call with &arena, or a function that takes its address): programs that reach it through __arena variables alone do not tell the kernel which map is meant.',
  },
  {
    kind: 'arena pointer',
    sentences: [
      /R\d+ is not a pointer to arena or scalar/,
      /addr_space_cast insn can only convert between address space 1 and 0/,
      /sign extending loads from arena are not supported yet/,
    ],
    what: 'uses an arena pointer in a way that this kernel does not allow',
    remedy:
      'Declare pointers into the arena as __arena and cast with cast_kern() and cast_user() where clang does not; load signed members through an unsigned type, and cast the value.',
  },
  {
    kind: 'several arenas',
    sentences: [/Only one arena per program/],
    what: 'uses more than one arena',
    remedy: 'Keep all that the program shares in one arena map, or split it into programs with an arena each.',
  },
  {
    kind: 'arena not ready',
    sentences: [
      /arena's user address must be set via map_extra or mmap\(\)/,
      /CAP_BPF and CAP_PERFMON are required to use arena/,
      /JIT (?:is required to use|doesn't support) arena/,
    ],
    what: 'uses an arena that is not set up for it',
    remedy:
      'Set map_extra of the arena to its address in user space or let the loader mmap() the map before the program is loaded, with CAP_BPF, CAP_PERFMON and the JIT on.',
  },
]
