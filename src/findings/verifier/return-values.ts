import type {VerifierRule} from './rule.ts'

/** What programs and callbacks may return. */
export const RETURN_VALUE_RULES: readonly VerifierRule[] = [
  {
    kind: 'return value',
    sentences: [
      /At program exit the register R[01] /,
      /R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/,
    ],
    what: 'returns a value that its hook does not allow',
    remedy:
      'Return only the values that the program type allows (the range stands in the words), as a constant on every path: check or mask a value that was calculated or comes from a map.',
  },
  {
    kind: 'return value of a callback',
    sentences: [/(?:At (?:async )?callback(?: return)?|In async callback) the register R0 /],
    what: 'has a callback that returns a value which is not allowed',
    remedy: 'Return 0 to go on or 1 to stop (timers and works: 0), as a constant on every path of the callback.',
  },
  {
    kind: 'return value of a function',
    sentences: [/At subprogram exit the register R\d+ is not a scalar value/],
    what: 'has a global function that returns something else than an integer',
    remedy: 'Return an integer, and hand pointers back through a map, or make the function static.',
  },
  {
    kind: 'value of bpf_set_retval',
    sentences: [/At bpf_set_retval the register R\d+ /],
    what: 'sets a return value that its hook does not allow',
    remedy: 'Pass bpf_set_retval() 0 or a negative error number (-4095 to -1), checked right before the call.',
  },
  {
    kind: 'void LSM hook',
    secondary: true,
    sentences: [/(?:Note, )?BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value/],
    what: 'changes the return value of an LSM hook that has none',
    remedy: 'Return 1 and do not call bpf_set_retval() on hooks that return void.',
  },
]
