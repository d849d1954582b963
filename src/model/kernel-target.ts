/**
 * What a guest's kernel has of a name that a failed program or object refers to. Every fact was asked there: findings say
 * nothing of a kernel that is not in one of these.
 */
export interface KernelTarget {
  /** Null: the object as a whole refers to it. */
  program: string | null
  kind: KernelTargetKind
  /** As the kernel calls it: `__x64_sys_openat`, `bpf_lsm_file_open`; of a tracepoint `category/name`. */
  name: string
  /** How many symbols of /proc/kallsyms have exactly this name: functions, or anything for a `ksym`. */
  symbols: number
  /** The loaded module that has it; null: the kernel itself, or nothing. */
  module: string | null
  /** How many functions of the name ftrace can stop at (available_filter_functions); null: the kernel has no such list. */
  traceable: number | null
  /** Whether kprobes are refused there (kprobes/blacklist). */
  blacklisted: boolean | null
  /** Whether it may be made to fail (error_injection/list). */
  errorInjection: boolean | null
  /** Whether the program calls bpf_override_return, which only such functions take. */
  overrides: boolean
  /** Whose BTF has it: `vmlinux` or a module; null: none. */
  btf: string | null
  /** Whether the loaded module that has it has BTF. */
  moduleBtf: boolean
  /** The compiler's copies of a function: `finish_task_switch.isra.0`. */
  siblings: {name: string; traceable: boolean}[]
  /** The category in which tracefs has a tracepoint of the name; null: in none. */
  category: string | null
  /** Whether BTF has the type of the tracepoint (`btf_trace_<name>`). */
  btfTrace: boolean
  /** What the kernel's configuration says of options that decide about attaching: `y`, `m`, or `n` for "is not set". */
  config: Record<string, string>
  /** Modules of the kernel's package that have it and are not loaded; null: nobody has looked. */
  packagedIn: string[] | null
}

export const KERNEL_TARGET_KINDS = ['function', 'tracepoint', 'raw_tracepoint', 'ksym'] as const
export type KernelTargetKind = (typeof KERNEL_TARGET_KINDS)[number]

/** `true` when neither the kernel nor a module that is loaded has anything of the name. */
export function isNowhere({symbols, btf, category, siblings}: KernelTarget): boolean {
  return symbols === 0 && btf === null && category === null && siblings.length === 0
}
