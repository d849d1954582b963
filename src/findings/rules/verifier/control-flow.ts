import type {VerifierRule} from '../verifier-rule.ts'

/** Loops, jumps and unreachable code. */
export const CONTROL_FLOW_RULES: readonly VerifierRule[] = [
  {
    kind: 'endless loop',
    class: 'VERIFIER_REJECTION',
    text: [/infinite loop detected at insn \d+/],
    title: 'program {program} has a loop whose end the verifier cannot see',
    remedy:
      'Give the loop a constant upper bound, and change its counter in every iteration, in a place from which the compiler cannot move it. Or use bpf_loop() (Linux 5.17) or bpf_for() (6.4).',
  },
  {
    kind: 'loop',
    class: 'VERIFIER_REJECTION',
    // Before 5.3, any loop. Since then, only loops that the control-flow check does not allow.
    text: [/back-edge from insn \d+ to \d+/],
    title: 'program {program} has a loop, which the kernel does not allow',
    remedy:
      'Unroll it with #pragma unroll and a constant bound: kernels before 5.3 allow no loops. Every kernel rejects functions that call each other recursively.',
  },
  {
    kind: 'recursion without names',
    class: 'VERIFIER_REJECTION',
    // It has no separate message: since 5.3, only calls produce "back-edge" (verifier-path.ts).
    text: [],
    title: 'program {program} calls functions recursively',
    remedy: 'Replace the recursion with a loop that has a constant bound, and keep its stack in a map.',
  },
  {
    kind: 'recursion',
    class: 'VERIFIER_REJECTION',
    text: [/recursive call from (?<caller>\S+)\(\) to (?<callee>\S+)\(\)/],
    title: 'program {program} calls functions recursively: {callee}() from {caller}()',
    remedy: 'Replace the recursion with a loop that has a constant bound, and keep its stack in a map.',
  },
  {
    kind: 'unreachable code',
    class: 'VERIFIER_REJECTION',
    text: [/unreachable insn \d+/],
    title: 'program {program} has unreachable instructions',
    remedy:
      'Compile with -O2. Kernels before 4.16 also treat functions that are not inlined as unreachable: mark them __always_inline.',
  },
  {
    kind: 'undefined behavior',
    class: 'VERIFIER_REJECTION',
    text: [/unexpected __bpf_trap\(\) due to uninitialized variable/],
    title: 'program {program} has a path whose behavior C does not define, for which clang generated a trap',
    remedy: 'Compile with -Wall -Wextra, and initialize the variable that is read on that path.',
  },
  {
    kind: 'jump',
    class: 'VERIFIER_REJECTION',
    text: [
      /jump out of range from insn \d+ to -?\d+/,
      /jump into the middle of ldimm64 insn \d+/,
      /indirect jump out of range from insn \d+/,
      /jump table for insn \d+ points outside/,
      /no jump tables found for subprog/,
      /R\d+ has type \w+, expected PTR_TO_INSN/,
      /R\d+ points to outside of jump table/,
      /register R\d+ doesn't point to any offset in map id=/,
      /the sum of R\d+ u(?:max|min)_value \d+ is too big/,
      /Invalid read of \d+ bytes from insn_array/,
      /invalid may_goto (?:off|imm)/,
      /invalid insn idx \d+/,
      /call to invalid destination/,
      /last insn is not an exit or jmp/,
    ],
    title: 'program {program} jumps outside of the function, into the middle of an instruction, or runs past the end',
    remedy:
      'Let clang generate the jumps: correct labels and offsets in inline assembly, end every function with a return, and link objects that belong together (bpftool gen object) before the load.',
  },
  {
    kind: 'division by zero',
    class: 'VERIFIER_REJECTION',
    text: [/div by zero/],
    title: 'program {program} divides by the constant 0',
    remedy: 'Check the divisor of the expression: after the expansion of macros and constants, it is 0.',
  },
  {
    kind: 'shift',
    class: 'VERIFIER_REJECTION',
    text: [/invalid shift -?\d+/],
    title: 'program {program} shifts by more bits than the type has',
    remedy: 'Shift by less than the width of the type, or cast the value to a wider type first.',
  },
]
