import type {VerifierRule} from '../verifier-rule.ts'

/** Programs that are too large, too deep or too complex. */
export const LIMIT_RULES: readonly VerifierRule[] = [
  {
    kind: 'too many instructions',
    class: 'VERIFIER_LIMIT',
    // "Proccessed" up to 4.14. The kernel stops at the first instruction over the limit.
    text: [/BPF program is too large\. Proc+essed (?<count>\d+) insn/],
    title: 'program {program} is too complex: the verifier stopped after {count} instructions',
    remedy:
      'Reduce the number of paths: shorten loops or do not unroll them, move parts into global functions (verified once each) or into tail calls, and use bpf_loop() if the kernel has it.',
  },
  {
    kind: 'too many branches',
    class: 'VERIFIER_LIMIT',
    // "The sequence of 8193 jumps is too complex." since 4.20, "BPF program is too complex" before.
    text: [
      /The sequence of \d+ jumps is too complex/,
      /BPF program is too complex/,
      /liveness analysis exceeded complexity limit/,
    ],
    title: 'program {program} has too many branches in a row for the verifier',
    remedy: 'Split the branches into global functions or tail calls, or replace the chain with a map lookup.',
  },
  {
    kind: 'combined stack',
    class: 'VERIFIER_LIMIT',
    text: [/combined stack size of \d+ calls is (?<size>\d+)\. Too large/],
    title: 'program {program} needs {size} bytes of stack over all nested calls; 512 are allowed',
    remedy: 'Move large local variables into a per-CPU array map with one entry.',
  },
  {
    kind: 'stack of a function',
    class: 'VERIFIER_LIMIT',
    text: [
      /stack size (?<size>\d+)\(extra \d+\) is too large/,
      /stack size of subprog \d+ is (?<size>\d+)\. Too large/,
      /stack depth (?<size>\d+) exceeds interpreter stack depth limit/,
    ],
    title: 'program {program} needs {size} bytes of stack in one function; 512 are allowed',
    remedy: 'Move large local variables into a per-CPU array map with one entry.',
  },
  {
    kind: 'stack before a tail call',
    class: 'VERIFIER_LIMIT',
    text: [/tail_calls are not allowed when call stack of previous frames is (?<size>\d+) bytes/],
    title:
      'program {program} makes a tail call from a function whose callers use {size} bytes of stack; 256 are allowed',
    remedy:
      'Make the tail call in the program itself, or move large variables of the callers into a per-CPU array map.',
  },
  {
    kind: 'call depth',
    class: 'VERIFIER_LIMIT',
    text: [/the call stack of (?<frames>\d+) frames is too deep/],
    title: 'program {program} nests function calls too deeply for the kernel ({frames} levels)',
    remedy: 'Mark the innermost functions __always_inline, and replace recursion with a loop.',
  },
  {
    kind: 'long jump',
    class: 'VERIFIER_LIMIT',
    text: [/insn \d+ cannot be patched due to 16-bit range/],
    title: 'program {program} has a jump that becomes too long when the kernel rewrites the program',
    remedy: 'Shorten the function: move parts of its loops and branches into functions that are not inlined.',
  },
  {
    kind: 'nested structures',
    class: 'VERIFIER_LIMIT',
    text: [/max struct nesting depth exceeded/],
    title: 'program {program} passes a kfunc a structure that is nested too deeply',
    remedy: 'Pass a flat structure that has only integers.',
  },
  {
    kind: 'too many parameters',
    class: 'VERIFIER_LIMIT',
    text: [
      /Function (?<function>\S+) has \d+ > \d+ args/,
      /global function (?<function>\S+) has \d+ > \d+ args/,
      /kernel supports at most \d+ parameters, function (?<function>\S+) has/,
      /JIT does not support (?:kfunc|function) (?<function>\S+)\(\) with \d+ args/,
    ],
    title: 'program {program} calls or traces {function}, which has more parameters than the kernel can pass',
    remedy: 'Pass a pointer to a structure instead of several parameters, or use a kprobe to trace the function.',
  },
]
