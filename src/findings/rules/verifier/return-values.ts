import type {VerifierRule} from '../verifier-rule.ts'

/** Return values of programs and callbacks. */
export const RETURN_VALUE_RULES: readonly VerifierRule[] = [
  {
    kind: 'return value',
    class: 'VERIFIER_REJECTION',
    text: [
      /At program exit the register R[01] /,
      /R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/,
    ],
    title: 'program {program} returns a value that its hook does not allow',
    remedy:
      'Return only values that the program type allows (the message shows the range), as a constant on every path. Check or mask a value that is calculated or comes from a map.',
  },
  {
    kind: 'return value of a callback',
    class: 'VERIFIER_REJECTION',
    text: [/(?:At (?:async )?callback(?: return)?|In async callback) the register R0 /],
    title: 'program {program} has a callback that returns a value that is not allowed',
    remedy: 'Return 0 to continue or 1 to stop (timers and works: 0), as a constant on every path of the callback.',
  },
  {
    kind: 'return value of a function',
    class: 'VERIFIER_REJECTION',
    text: [/At subprogram exit the register R\d+ is not a scalar value/],
    title: 'program {program} has a global function that returns something other than an integer',
    remedy: 'Return an integer and pass pointers back through a map, or make the function static.',
  },
  {
    kind: 'value of bpf_set_retval',
    class: 'VERIFIER_REJECTION',
    text: [/At bpf_set_retval the register R\d+ /],
    title: 'program {program} sets a return value that its hook does not allow',
    remedy:
      'Pass 0 or a negative error number (-4095 to -1) to bpf_set_retval(), and check the value right before the call.',
  },
  {
    kind: 'void LSM hook',
    class: 'VERIFIER_REJECTION',
    secondary: true,
    text: [/(?:Note, )?BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value/],
    title: 'program {program} changes the return value of an LSM hook that has none',
    remedy: 'Return 1, and do not call bpf_set_retval() on hooks that return void.',
  },
]
