import type {VerifierRule} from './rule.ts'

/** Loops, jumps and what never runs. */
export const CONTROL_FLOW_RULES: readonly VerifierRule[] = [
  {
    kind: 'endless loop',
    sentences: [/infinite loop detected at insn \d+/],
    what: 'has a loop that the verifier cannot see the end of',
    remedy:
      'Give the loop a constant upper bound and change its counter in every round, where the compiler cannot move it; or use bpf_loop() (Linux 5.17) or bpf_for() (6.4).',
  },
  {
    kind: 'loop',
    // Before 5.3 every loop; since then only what the check of the control flow cannot allow.
    sentences: [/back-edge from insn \d+ to \d+/],
    what: 'has a loop, which the kernel does not allow',
    remedy:
      'Kernels before 5.3 know no loops: unroll it with #pragma unroll and a constant bound. Functions that call each other in a circle are refused by every kernel.',
  },
  {
    kind: 'recursion without names',
    // No sentence of its own: since 5.3 "back-edge" is said of calls only (verifier-path.ts).
    sentences: [],
    what: 'calls functions in a circle',
    remedy: 'Write the recursion as a loop with a constant bound and a stack of its own in a map.',
  },
  {
    kind: 'recursion',
    sentences: [/recursive call from (?<caller>\S+)\(\) to (?<callee>\S+)\(\)/],
    what: 'calls functions in a circle, {callee}() from {caller}()',
    remedy: 'Write the recursion as a loop with a constant bound and a stack of its own in a map.',
  },
  {
    kind: 'unreachable code',
    sentences: [/unreachable insn \d+/],
    what: 'has instructions that nothing leads to',
    remedy:
      'Compile with -O2. Kernels before 4.16 also take functions that are not inlined for such code: mark them __always_inline there.',
  },
  {
    kind: 'undefined behavior',
    sentences: [/unexpected __bpf_trap\(\) due to uninitialized variable/],
    what: 'has a path whose behavior C does not define, where clang put a trap',
    remedy: 'Compile with -Wall -Wextra and initialise the variable that is read on that path.',
  },
  {
    kind: 'jump',
    sentences: [
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
    what: 'jumps to where no instruction of the function is, or runs past its end',
    remedy:
      'Let clang generate the jumps: correct labels and offsets in inline assembly, end every function with a return, and link the objects that belong together (bpftool gen object) before they are loaded.',
  },
  {
    kind: 'division by zero',
    sentences: [/div by zero/],
    what: 'divides by the constant 0',
    remedy: 'Check the divisor of the expression: after macros and constants are filled in, it is 0.',
  },
  {
    kind: 'shift',
    sentences: [/invalid shift -?\d+/],
    what: 'shifts by more bits than the type has',
    remedy: 'Shift by less than the width of the type, or cast the value to a wider type first.',
  },
]
