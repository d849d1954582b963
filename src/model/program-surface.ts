import type {FieldState} from './name-states.ts'
import type {On} from './on-kernels.ts'
import type {SourceLine} from './place.ts'

/**
 * How a program gets its context, where the kernel may change what is in it. The context of other programs (XDP, tc, cgroup)
 * is part of the kernel's stable API.
 */
export const HOOK_WAYS = [
  'kprobe',
  'kretprobe',
  'kprobe_session',
  'ksyscall',
  'kretsyscall',
  'uprobe',
  'uretprobe',
  'usdt',
  'fentry',
  'fexit',
  'fmod_ret',
  'fsession',
  'lsm',
  'tp_btf',
  'raw_tracepoint',
  'tracepoint',
] as const

export type HookWay = (typeof HOOK_WAYS)[number]

/** One program as it is attached on some kernels. */
export interface ProgramSurface {
  artifact: string
  program: string
  way: HookWay | null
  /** As the kernel calls it: `__x64_sys_openat`, `bpf_lsm_file_open`, `sched/sched_switch`; null: the object names no single hook. */
  hook: {kind: HookKind; name: string} | null
  /** Kernels on which its instructions were examined. */
  kernels: string[]
  /** The programs that call it with bpf_tail_call, through a prog array that holds it. */
  calledBy: string[]
  /** Its first line. */
  source: SourceLine | null
  reads: ContextRead[]
  notFollowed: NotFollowed[]
  relocations: Relocation[]
  externs: Extern[]
  /** How often it ran while the tests of mode `behavior` did; empty where nothing was counted. */
  runs: On<{count: number}>[]
}

/**
 * `load`: an instruction. `probe`: bpf_probe_read and its kin. `argument`: bpf_get_func_arg. `return`: bpf_get_func_ret.
 * `data_loc`: the data that a `__data_loc` field leads to.
 */
export const READ_WAYS = ['load', 'probe', 'argument', 'return', 'data_loc'] as const

export type ReadWay = (typeof READ_WAYS)[number]

/** An access to the context that can be reached on these kernels. */
export interface ContextRead {
  via: ReadWay
  /** In bytes from the beginning of the context. */
  offset: number
  /** In bytes; 0: not known. */
  size: number
  /** The field of the program's own type of the context, `prev_pid`; null: it has none. */
  member: string | null
  source: SourceLine | null
  kernels: string[]
}

/**
 * Why it is not known what is read. `offset`: the offset is computed. `call`: the context goes to a function that was not
 * examined. `escape`: the context is stored where it cannot be followed. `tail_call`: another program gets the context.
 * `jump`: a jump goes to a computed place. `limit`: the program is too large. `global`: it depends on a variable that the loader
 * sets and the manifest does not. `copy`: several arguments are copied at once.
 */
export const NOT_FOLLOWED_REASONS = [
  'offset',
  'call',
  'escape',
  'tail_call',
  'jump',
  'limit',
  'global',
  'copy',
] as const

export type NotFollowedReason = (typeof NOT_FOLLOWED_REASONS)[number]

export interface NotFollowed {
  why: NotFollowedReason
  /** Of `tail_call`: the prog array. */
  map: string | null
  source: SourceLine | null
  kernels: string[]
}

/** include/uapi/linux/bpf.h, enum bpf_core_relo_kind. */
export const RELOCATION_KINDS = [
  'field_offset',
  'field_size',
  'field_exists',
  'field_signed',
  'field_lshift_u64',
  'field_rshift_u64',
  'type_id_target',
  'type_exists',
  'type_size',
  'type_matches',
  'enumerator_exists',
  'enumerator_value',
] as const

export type RelocationKind = (typeof RELOCATION_KINDS)[number]

/** What a CO-RE relocation names, as the object's own BTF has it. */
export interface Relocation {
  kind: RelocationKind
  /** `task_struct`, without the flavor. */
  root: string
  /** `signal.oom_score`, an enumerator, or "". */
  path: string
  /** The object has a flavor of the type, such as `task_struct___old`. */
  flavor: boolean
  /** An instruction that accesses memory: libbpf gives it the size of the kernel's field. */
  loads: boolean
  /** The instruction can be reached on these kernels. */
  reached: boolean
  /** The place in the context, in bytes, of the pointer that it follows; null: another pointer. */
  argument: number | null
  local: FieldState | null
  source: SourceLine | null
  kernels: string[]
}

export const EXTERN_KINDS = ['kfunc', 'symbol', 'config'] as const

export type ExternKind = (typeof EXTERN_KINDS)[number]

/**
 * What a program takes from the kernel by name. `kfunc`: a function that it calls. `symbol`: the address or the value of a
 * variable. `config`: an option of the kernel's configuration, or what libbpf makes up, such as LINUX_KERNEL_VERSION.
 */
export interface Extern {
  kind: ExternKind
  /** Without the flavor. */
  name: string
  /** Declared `__weak`: the program loads where there is none. */
  weak: boolean
  /** A place that refers to it can be reached on these kernels. */
  reached: boolean
  /** libbpf has found it: a weak kfunc that the object declares with other types than the kernel it takes for one that is not there. */
  resolved: boolean
  source: SourceLine | null
  kernels: string[]
}

export const HOOK_KINDS = ['function', 'raw_tracepoint', 'tracepoint'] as const

export type HookKind = (typeof HOOK_KINDS)[number]
