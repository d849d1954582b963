import type {VerifierRule} from '../verifier-rule.ts'

/** Callbacks of helpers, and exceptions. */
export const CALLBACK_RULES: readonly VerifierRule[] = [
  {
    kind: 'callback before 5.13',
    class: 'UNSUPPORTED_HELPER',
    // A function that is only passed to a helper (BPF_PSEUDO_FUNC) is a subprogram since 5.13. Older kernels count fewer
    // subprograms than libbpf describes (kernel/bpf/verifier.c, check_btf_func).
    text: [/number of funcs in func_info doesn't match number of subprogs/],
    title: 'program {program} passes a function to a helper, which kernels before 5.13 do not support',
    remedy:
      'Ship a variant without callbacks, and leave this program out on older kernels (bpf_program__set_autoload). Helpers with callbacks came with Linux 5.13 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).',
  },
  {
    kind: 'callback function',
    class: 'VERIFIER_REJECTION',
    text: [
      /(?:arg|R|arg#)\d+ expected pointer to func/,
      /callback function not (?:static|allowed for map)/,
      /callback function cannot be the main program/,
      /k?func \S+ failed callback verification/,
      /callbacks are not allowed in non-JITed programs/,
    ],
    title: 'program {program} passes a helper a function that cannot be its callback',
    remedy:
      'Pass a static function of this object by name, with the parameters that the helper passes to it, and a map that the helper supports. Callbacks need the JIT.',
  },
  {
    kind: 'exception callback',
    class: 'VERIFIER_REJECTION',
    text: [
      /exception callback (?:type id not found|'\S+' (?:could not be found|must have global linkage))/,
      /exception cb (?:only supports single integer argument|cannot return void)/,
      /multiple exception callback tags for main subprog/,
      /invalid exception callback insn_off/,
      /insn \d+ cannot call exception cb directly/,
    ],
    title: 'program {program} has an exception callback that the kernel does not accept',
    remedy:
      'Write one global function that takes and returns a u64, name it with __exception_cb(function) on the program, and do not call it.',
  },
  {
    kind: 'exception in a callback',
    class: 'VERIFIER_REJECTION',
    text: [/bpf_throw kfunc \(insn \d+\) cannot be called from callback subprog/],
    title: 'program {program} throws an exception in a callback',
    remedy:
      'Return a value from the callback that ends the loop, and throw in the program after the helper has returned.',
  },
]
