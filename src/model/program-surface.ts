import type {FieldState} from './name-states.ts'
import type {On} from './on-kernels.ts'
import type {SourceLine} from './place.ts'

/**
 * How a program gets its context, for contexts that the kernel may change. The context of other programs (XDP, tc, cgroup)
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

/** One program with its hook on some kernels. */
export interface ProgramSurface {
  artifact: string
  program: string
  way: HookWay | null
  /** The hook: `__x64_sys_openat`, `bpf_lsm_file_open`, `sched/sched_switch`; null if the object names no single hook. */
  hook: {kind: HookKind; name: string} | null
  /** Kernels on which its instructions were examined. */
  kernels: string[]
  /** The programs that call it with bpf_tail_call, through a prog array that contains it. */
  calledBy: string[]
  /** Its first line. */
  source: SourceLine | null
  reads: ContextRead[]
  notFollowed: NotFollowed[]
  relocations: Relocation[]
  externs: Extern[]
  /** How often it ran during the tests of mode `behavior`; empty if that was not counted. */
  runs: On<{count: number}>[]
}

/**
 * `load`: an instruction. `probe`: bpf_probe_read and similar helpers. `argument`: bpf_get_func_arg. `return`:
 * bpf_get_func_ret. `data_loc`: the data that a `__data_loc` field points to.
 */
export const READ_WAYS = ['load', 'probe', 'argument', 'return', 'data_loc'] as const

type ReadWay = (typeof READ_WAYS)[number]

/** An access to the context that is reachable on these kernels. */
export interface ContextRead {
  via: ReadWay
  /** In bytes from the beginning of the context. */
  offset: number
  /** In bytes; 0 if it is not known. */
  size: number
  /** The field of the program's own type of the context, `prev_pid`; null if there is none. */
  member: string | null
  source: SourceLine | null
  kernels: string[]
}

/**
 * Why it is not known what is read. `offset`: the offset is computed. `call`: the context is passed to a function that was not
 * examined. `escape`: the context is stored where it cannot be followed. `tail_call`: another program gets the context.
 * `jump`: a jump has a computed target. `limit`: the program is too large. `global`: it depends on a variable that the loader
 * sets, but the manifest does not. `copy`: several arguments are copied at once.
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
  /** The prog array, for `tail_call`. */
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

/** What a CO-RE relocation refers to, from the object's own BTF. */
export interface Relocation {
  kind: RelocationKind
  /** The type without its flavor: `task_struct`. */
  root: string
  /** The fields (`signal.oom_score`), an enumerator, or "". */
  path: string
  /** The object has a flavor of the type, such as `task_struct___old`. */
  flavor: boolean
  /** The instruction accesses memory: libbpf adapts its size to the kernel's field. */
  loads: boolean
  /** The instruction is reachable on these kernels. */
  reached: boolean
  /** The offset in the context, in bytes, of the pointer that it follows; null for another pointer. */
  argument: number | null
  local: FieldState | null
  source: SourceLine | null
  kernels: string[]
}

export const EXTERN_KINDS = ['kfunc', 'symbol', 'config'] as const

export type ExternKind = (typeof EXTERN_KINDS)[number]

/**
 * Something that a program uses from the kernel by name. `kfunc`: a function that it calls. `symbol`: the address or the value
 * of a variable. `config`: a kernel option, or a virtual one of libbpf, such as LINUX_KERNEL_VERSION.
 */
export interface Extern {
  kind: ExternKind
  /** Without the flavor. */
  name: string
  /** It is declared `__weak`, so the program loads without it. */
  weak: boolean
  /** A reference to it is reachable on these kernels. */
  reached: boolean
  /** libbpf found it. It treats a weak kfunc that the object declares with other types than the kernel as missing. */
  resolved: boolean
  source: SourceLine | null
  kernels: string[]
}

export const HOOK_KINDS = ['function', 'raw_tracepoint', 'tracepoint'] as const

type HookKind = (typeof HOOK_KINDS)[number]
