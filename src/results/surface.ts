import {groups} from '../groups.ts'
import type {Place, SourceLine} from './place.ts'

/**
 * What the programs of a run depend on, and how each kernel has it. Everything was asked in the guests; what differs
 * between kernels is listed once for each way, with the kernels that have it that way.
 */
export interface Surface {
  programs: ProgramSurface[]
  names: NameSurface[]
}

/** What the manifest's `surface:` says. */
export interface SurfacePolicy {
  /** `required`: a finding about the surface blocks where a lane of its artifact and kernel does. `off`: nothing is examined. */
  level: 'report' | 'required' | 'off'
  allow: AllowedSurface[]
}

/** An entry of `surface.allow`: findings that are expected. */
export interface AllowedSurface {
  /** The hook or the field; `*` stands for any characters. */
  name: string
  /** Null: any class, any program. */
  class: SurfaceClass | null
  program: string | null
  reason: string
  place: Place
}

export const SURFACE_CLASSES = [
  'HOOK_ARGUMENT_CHANGED',
  'RETURN_TYPE_CHANGED',
  'TRACEPOINT_FIELD_CHANGED',
  'FIELD_TYPE_CHANGED',
  'AMBIGUOUS_HOOK',
  'HOOK_VARIANT_MISSED',
  'HOOK_NEVER_RUNS',
] as const
export type SurfaceClass = (typeof SURFACE_CLASSES)[number]

/** Whether a class of findings is one of these. */
export function isSurfaceClass(kind: string): kind is SurfaceClass {
  return SURFACE_CLASSES.some(own => own === kind)
}

/** What a program was written for. */
export interface Expected {
  words: string
  /**
   * How that is known. `use`: it follows a pointer to this struct. `source`: its source declares it. `object`: the object was
   * compiled for a kernel that has it. `most`: nothing tells, and most kernels of the run have it.
   * `baseline`: the same kernel had it when the baseline ran.
   */
  by: 'use' | 'source' | 'object' | 'most' | 'baseline'
  /** A kernel that has it; null: none of the run. */
  kernel: string | null
}

/** Something that a program reads or is attached to, and that is another thing on some kernels where it loads. */
export interface SurfaceDifference {
  class: SurfaceClass
  artifact: string
  program: string
  way: HookWay | null
  /** The hook, or the field. */
  name: string
  what:
    | {kind: 'argument'; index: number}
    | {kind: 'return'}
    | {kind: 'record'; field: string; offset: number}
    | {kind: 'field'}
    | {kind: 'hook'}
  /** Null where there is no such thing. */
  expected: Expected | null
  /** Where it is another. */
  kernels: string[]
  /** How the kernels have it, those where it is right first. */
  states: On<{words: string}>[]
  source: SourceLine | null
}

export const NO_SURFACE: Surface = {programs: [], names: []}

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

export const HOOK_KINDS = ['function', 'raw_tracepoint', 'tracepoint'] as const
export type HookKind = (typeof HOOK_KINDS)[number]

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

/** A type in C, and what matters of it to a program that reads it (native/btf_words.h). */
export interface TypeWords {
  /** As C writes it, without const: `struct sock *`. */
  words: string
  /** `s32`, `*sock`, `struct sock:6080`. */
  shape: string
}

/** A field of a struct, in bits. */
export interface FieldState extends TypeWords {
  offset: number
  size: number
  bitfield: boolean
}

/** A name that programs depend on, and the ways in which the kernels of the run have it. */
export type NameSurface =
  | {kind: 'function'; name: string; states: On<FunctionState>[]}
  | {kind: 'raw_tracepoint'; name: string; states: On<RawTracepointState>[]}
  | {kind: 'tracepoint'; name: string; states: On<TracepointState>[]}
  | {kind: 'field'; name: string; states: On<{field: FieldState | null}>[]}
  | {kind: 'enumerator'; name: string; states: On<{value: string | null}>[]}
  | {kind: 'type'; name: string; states: On<{size: number | null}>[]}
  | {kind: 'kfunc'; name: string; states: On<KfuncState>[]}
  | {kind: 'symbol'; name: string; states: On<SymbolState>[]}
  | {kind: 'config'; name: string; states: On<ConfigState>[]}
export type NameKind = NameSurface['kind']

/** A state, and the kernels that have it. */
export type On<State> = State & {kernels: string[]}

export interface FunctionState {
  /** How many functions /proc/kallsyms has of exactly this name; null: the kernel has no such list. */
  symbols: number | null
  /** The loaded module that has it; null: the kernel itself, or nothing. */
  module: string | null
  /** The compiler's copies: `finish_task_switch.isra.0`. */
  siblings: string[]
  /** The other functions that call each copy, by the text of the kernel's image; null: not known. */
  callers: {copy: string; by: string[]}[] | null
  /** By the kernel's BTF; null: it has none of it. */
  prototype: Prototype | null
}

export interface KfuncState {
  /** By the kernel's BTF; null: it has no such function. */
  prototype: Prototype | null
  /** The module that has it; null: the kernel itself, or nothing. */
  module: string | null
  /** Programs may call it: a set of kfuncs has it. Null: not known. */
  registered: boolean | null
  /** The flags of all sets that have it, `KF_ACQUIRE` (include/linux/btf.h); null: not known. */
  flags: string[] | null
}

export interface SymbolState {
  /** How many symbols /proc/kallsyms has of exactly this name; null: the kernel has no such list. */
  symbols: number | null
  /** The loaded module that has it; null: the kernel itself, or nothing. */
  module: string | null
  /** Of a variable that the kernel's BTF has; null: it has none of it. */
  type: TypeWords | null
}

export interface ConfigState {
  /** `y`, `250`, `"(none)"`, `6.1.0`; null: it is not set, or not known. */
  value: string | null
  /** The kernel's configuration can be read. */
  known: boolean
}

export interface RawTracepointState {
  found: boolean
  prototype: Prototype | null
}

export interface Prototype {
  parameters: Parameter[]
  returns: TypeWords
}

/** Without a name where BTF has none. */
export interface Parameter extends TypeWords {
  name: string
}

export interface TracepointState {
  /** Null: tracefs has no such tracepoint. */
  category: string | null
  /** Empty also where there are too many to be sent. */
  fields: RecordField[]
}

/** A field of a tracepoint's record, in bytes. */
export interface RecordField {
  name: string
  /** `pid_t`, `char[16]`, `__data_loc char[]`. */
  type: string
  offset: number
  size: number
  signed: boolean
}

/** `task_struct.__state`; an array's element follows without a dot. */
export function fieldName({root, path}: {root: string; path: string}): string {
  return path === '' || path.startsWith('[') ? `${root}${path}` : `${root}.${path}`
}

/** Puts surfaces of kernels together. */
export function joinSurfaces(surfaces: readonly Surface[]): Surface {
  const programs = groups(
    surfaces.flatMap(surface => surface.programs),
    ({artifact, program, way, hook}) => JSON.stringify([artifact, program, way, hook]),
  )
  const names = groups(
    surfaces.flatMap(surface => surface.names),
    ({kind, name}) => `${kind} ${name}`,
  )
  return {programs: [...programs.values()].map(joinPrograms), names: [...names.values()].map(joinNames)}
}

function joinPrograms(programs: readonly [ProgramSurface, ...ProgramSurface[]]): ProgramSurface {
  return {
    ...programs[0],
    kernels: unique(programs.flatMap(({kernels}) => kernels)),
    calledBy: unique(programs.flatMap(({calledBy}) => calledBy)),
    source: programs.find(({source}) => source !== null)?.source ?? null,
    reads: joinStates(programs.flatMap(({reads}) => reads)),
    notFollowed: joinStates(programs.flatMap(({notFollowed}) => notFollowed)),
    relocations: joinStates(programs.flatMap(({relocations}) => relocations)),
    externs: joinStates(programs.flatMap(({externs}) => externs)),
    runs: joinStates(programs.flatMap(({runs}) => runs)),
  }
}

function joinNames(names: readonly [NameSurface, ...NameSurface[]]): NameSurface {
  const states = joinStates(names.flatMap(({states}): On<object>[] => states))
  // The kinds are equal: they are part of the key.
  return {...names[0], states} as NameSurface
}

/** Equal states become one, on the kernels of both. */
export function joinStates<State>(states: readonly On<State>[]): On<State>[] {
  const joined = groups(states, ({kernels: _, ...state}) => JSON.stringify(state))
  return [...joined.values()].map(group => ({...group[0], kernels: unique(group.flatMap(({kernels}) => kernels))}))
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
