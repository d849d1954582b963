import type {ProgramRule} from './program-rule.ts'

/** Programs whose log has no reason: kernels before 5.2 return at most 16 MiB, and the reason is at the end. */
export const CUT_LOG_RULES: readonly ProgramRule[] = [
  {
    kind: 'too many instructions, log cut',
    class: 'VERIFIER_LIMIT',
    errnos: ['E2BIG'],
    title: 'the verifier processes more instructions for program {program} than the kernel allows',
    remedy:
      'Shorten loops that clang unrolls, reduce the number of branches, or split {program} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer kernels one million.',
    subject: 'instructions processed',
  },
  {
    kind: 'log without its end',
    class: 'VERIFIER_REJECTION',
    title: 'the verifier rejects program {program}, but the reason does not fit into the log of this kernel',
    remedy:
      'Run {program} on a newer kernel too: since 5.2, the reason fits into the log. Or make the program smaller until its log fits into 16 MiB.',
    subject: 'log cut',
  },
]

/** Rejections that no rule of the verifier explains. Words also: `{message}` of the verifier, if it has one. */
export const UNKNOWN_REJECTION_RULES: readonly ProgramRule[] = [
  {
    kind: 'no message',
    class: 'VERIFIER_REJECTION',
    probe: (_, {message}) => message === undefined,
    title: 'the verifier rejects program {program}',
    remedy:
      'Read the whole log, and compare the section name and flags with what your loader sets before the load: the kernel gave no reason.',
  },
  {
    kind: 'other message',
    class: 'VERIFIER_REJECTION',
    words: ({load}, {errno}) => ({returned: load.errno === null ? '' : ` (${errno})`}),
    title: 'the verifier rejects program {program}',
    remedy:
      'Change the code at the shown line. The log above the error shows what the verifier knew about each register there{returned}.',
  },
]
