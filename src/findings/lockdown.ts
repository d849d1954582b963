import type {KernelResult} from '../model/kernel.ts'
import type {Explanation} from './draft.ts'

/**
 * Helpers that a locked down kernel keeps from every program: kernel/bpf/helpers.c and kernel/trace/bpf_trace.c ask
 * security_locked_down() before they offer them. libbpf takes the older names where the newer ones are kept from it.
 */
const READING: ReadonlySet<string> = new Set([
  'bpf_probe_read',
  'bpf_probe_read_str',
  'bpf_probe_read_kernel',
  'bpf_probe_read_kernel_str',
])
const WRITING: ReadonlySet<string> = new Set(['bpf_probe_write_user'])

/** A helper that is not offered because the kernel is locked down: the verifier says only that it is not offered. */
export function explainLockedHelper({lockdown}: KernelResult, helper: string, program: string): Explanation | null {
  const forbidden =
    lockdown === 'confidentiality'
      ? READING.has(helper) || WRITING.has(helper)
      : isLocked(lockdown) && WRITING.has(helper)
  if (!forbidden) return null
  return {
    class: 'POLICY_DENIED',
    title: `program ${program} may not call ${helper}: the kernel is locked down (${lockdown})`,
    remedy: READING.has(helper)
      ? 'A kernel that is locked down for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, tp_btf) instead, or keep the program out there.'
      : 'A kernel that is locked down lets no program write into the memory of processes: tell your users, or keep the program out there.',
    subject: `lockdown ${helper}`,
  }
}

/** What forbids something to root, as far as the kernel tells: the end of a sentence about where to look. */
export function policyWords({lockdown, lsm}: KernelResult): string {
  if (isLocked(lockdown))
    return `the kernel is locked down (${lockdown}), which forbids among others ${lockdown === 'confidentiality' ? 'probes and tracefs' : 'writing into processes'}`
  return `the kernel is not locked down, so that one of its LSMs is left (${lsm || 'it names none'}): see the console log`
}

/** `true` where something is forbidden. */
function isLocked(lockdown: string | null): lockdown is string {
  return lockdown !== null && lockdown !== 'none'
}
