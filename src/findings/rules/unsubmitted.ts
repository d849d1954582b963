import {isOlder, optionWords, PROGRAM_TYPES} from '../model/kernel-features.ts'
import {programTypeLoads} from '../model/proof.ts'
import {leavesOutProgram} from './additions.ts'
import {policyWords} from './lockdown.ts'
import type {ProgramRule} from './program-rule.ts'

/** Programs that the kernel refuses with an errno alone, before the verifier runs. */
export const UNSUBMITTED_RULES: readonly ProgramRule[] = [
  {
    kind: 'program type by release',
    class: 'UNSUPPORTED_PROGRAM_TYPE',
    errnos: ['EINVAL'],
    probe: ({kernel, program}) => {
      const feature = PROGRAM_TYPES[program.type]
      return feature !== undefined && (isOlder(kernel.release, feature.since) || feature.config !== undefined)
    },
    words: ({kernel, program: {type}}) => {
      const feature = PROGRAM_TYPES[type]
      const isBefore = feature !== undefined && isOlder(kernel.release, feature.since)
      return {
        since: feature?.since,
        option: isBefore ? '' : optionWords(feature),
        instead:
          type === 'syscall'
            ? 'do its work in your loader'
            : `fall back to ${type === 'tracing' ? 'a kprobe' : 'another hook'}`,
      }
    },
    title: 'the kernel does not support {type} programs such as {program}',
    remedy: 'Leave {program} out on kernels without this type (bpf_program__set_autoload), and {instead}.{option}',
    background: '{type} came with Linux {since}.',
    proof: ({type = ''}) => programTypeLoads(type),
    addition: leavesOutProgram,
    subject: '{type}',
  },
  {
    kind: 'too many instructions for old kernels',
    class: 'VERIFIER_LIMIT',
    // Before 5.2, the limit is 4096 instructions, and the kernel returns only E2BIG.
    errnos: ['E2BIG'],
    probe: ({program}) => program.insns > 4096,
    title: 'program {program} has {insns} instructions; this kernel allows 4096',
    remedy:
      'Split the program with tail calls, or ship a smaller variant for kernels before 5.2, which allow 4096 instructions.',
    subject: 'instructions',
  },
  {
    kind: 'policy',
    class: 'POLICY_DENIED',
    errnos: ['EPERM', 'EACCES'],
    words: ({kernel}) => ({policy: policyWords(kernel)}),
    title: 'the kernel does not permit loading program {program}',
    remedy:
      'Leave {program} out on such kernels, and tell your users. The kernel refused it before the verifier ran, even to root ({errno}): {policy}.',
    subject: 'load',
  },
  {
    kind: 'other',
    class: 'UNKNOWN',
    title: 'program {program} does not load: {errno}',
    remedy:
      'Read the whole log, and compare the section name and flags with what your loader sets before the load: the kernel gave no reason.',
  },
]
