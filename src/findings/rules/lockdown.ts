import type {KernelResult} from '../../model/kernel.ts'
import type {Rule} from '../model/rule.ts'

/** What is known about a helper that the verifier does not offer. */
export interface HelperFacts {
  kernel: KernelResult
  helper: string
}

/**
 * Helpers that a locked-down kernel offers to no program: kernel/bpf/helpers.c and kernel/trace/bpf_trace.c call
 * security_locked_down() first. libbpf uses the older names if the newer ones are not offered.
 */
const READING: readonly string[] = [
  'bpf_probe_read',
  'bpf_probe_read_str',
  'bpf_probe_read_kernel',
  'bpf_probe_read_kernel_str',
]
const WRITING: readonly string[] = ['bpf_probe_write_user']

/** Helpers that lockdown forbids, of which the verifier prints only that they are not offered. Words: `{program}`, `{helper}`, `{lockdown}`. */
export const LOCKED_HELPER_RULES: readonly Rule<HelperFacts>[] = [
  {
    kind: 'reads memory of the kernel',
    class: 'POLICY_DENIED',
    probe: ({kernel, helper}) => kernel.lockdown === 'confidentiality' && READING.includes(helper),
    title: 'program {program} may not call {helper}: the kernel is locked down ({lockdown})',
    remedy:
      'Read the data from typed arguments (fentry, tp_btf) instead, or leave the program out on such kernels and tell your users: a kernel in confidentiality lockdown lets no program read its memory.',
    subject: 'lockdown {helper}',
  },
  {
    kind: 'writes memory of processes',
    class: 'POLICY_DENIED',
    probe: ({kernel, helper}) => isLocked(kernel.lockdown) && WRITING.includes(helper),
    title: 'program {program} may not call {helper}: the kernel is locked down ({lockdown})',
    remedy:
      'Leave the program out on such kernels, and tell your users: a locked-down kernel lets no program write to the memory of processes.',
    subject: 'lockdown {helper}',
  },
]

/** Returns what forbids an operation to root, as far as the kernel reports it, as the end of a sentence. */
export function policyWords({lockdown, lsm}: KernelResult): string {
  if (isLocked(lockdown))
    return `the kernel is locked down (${lockdown}), which forbids ${lockdown === 'confidentiality' ? 'probes and tracefs' : 'writing to the memory of processes'}, among other things`
  return `the kernel is not locked down, so the cause is one of its LSMs (${lsm || 'it lists none'}); see the console log`
}

/** Returns whether lockdown forbids anything. */
function isLocked(lockdown: string | null): lockdown is string {
  return lockdown !== null && lockdown !== 'none'
}
