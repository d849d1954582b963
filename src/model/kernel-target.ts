/**
 * What a guest's kernel has of a name that a failed program or object refers to. Every fact was looked up in the guest:
 * findings claim nothing about a kernel without one of these.
 */
export interface KernelTarget {
  /** The program that refers to it; null for the object as a whole. */
  program: string | null
  kind: KernelTargetKind
  /** Its name in the kernel: `__x64_sys_openat`, `bpf_lsm_file_open`; `category/name` for a tracepoint. */
  name: string
  /** The number of symbols in /proc/kallsyms with exactly this name: functions, or any symbols for a `ksym`. */
  symbols: number
  /** The loaded module that has it; null for the kernel itself, or if nothing has it. */
  module: string | null
  /** The number of functions with this name that ftrace can trace (available_filter_functions); null if there is no such list. */
  traceable: number | null
  /** It is on the kprobe blacklist (kprobes/blacklist); null if there is no such list. */
  blacklisted: boolean | null
  /** It is on the error-injection list (error_injection/list); null if there is no such list. */
  errorInjection: boolean | null
  /** The program calls bpf_override_return, which needs a function on the error-injection list. */
  overrides: boolean
  /** The BTF that describes it: `vmlinux` or a module; null for none. */
  btf: string | null
  /** The loaded module that has it has BTF. */
  moduleBtf: boolean
  /** The compiler's copies of a function: `finish_task_switch.isra.0`. */
  siblings: {name: string; traceable: boolean}[]
  /** The category of the tracepoint with this name in tracefs; null for none. */
  category: string | null
  /** BTF has the type of the tracepoint (`btf_trace_<name>`). */
  btfTrace: boolean
  /** Kernel options that affect attaching: `y`, `m`, or `n` for "is not set". */
  config: Record<string, string>
  /** Modules of the kernel's package that have it and are not loaded; null if the package was not searched. */
  packagedIn: string[] | null
}

export const KERNEL_TARGET_KINDS = ['function', 'tracepoint', 'raw_tracepoint', 'ksym'] as const
export type KernelTargetKind = (typeof KERNEL_TARGET_KINDS)[number]

/** Returns whether neither the kernel nor a loaded module has anything with this name. */
export function isNowhere({symbols, btf, category, siblings}: KernelTarget): boolean {
  return symbols === 0 && btf === null && category === null && siblings.length === 0
}
