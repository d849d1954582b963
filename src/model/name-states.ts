import type {On} from './on-kernels.ts'

/** A C type, and the properties of it that matter to a program that reads it (native/elf/btf_words.h). */
export interface TypeWords {
  /** The C type, without const: `struct sock *`. */
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

export interface FunctionState {
  /** The number of functions in /proc/kallsyms with exactly this name; null if the kernel has no such list. */
  symbols: number | null
  /** The loaded module that has it; null for the kernel itself, or if nothing has it. */
  module: string | null
  /** The compiler's copies: `finish_task_switch.isra.0`. */
  siblings: string[]
  /** The other functions that call each copy, according to the machine code of the kernel; null if they are not known. */
  callers: {copy: string; by: string[]}[] | null
  /** From the kernel's BTF; null if that does not have it. */
  prototype: Prototype | null
}

export interface KfuncState {
  /** From the kernel's BTF; null if that has no such function. */
  prototype: Prototype | null
  /** The module that has it; null for the kernel itself, or if nothing has it. */
  module: string | null
  /** Programs may call it, because a set of kfuncs contains it; null if that is not known. */
  registered: boolean | null
  /** The flags of all sets that contain it, such as `KF_ACQUIRE` (include/linux/btf.h); null if they are not known. */
  flags: string[] | null
}

export interface SymbolState {
  /** The number of symbols in /proc/kallsyms with exactly this name; null if the kernel has no such list. */
  symbols: number | null
  /** The loaded module that has it; null for the kernel itself, or if nothing has it. */
  module: string | null
  /** The type of a variable, from the kernel's BTF; null if that does not have it. */
  type: TypeWords | null
}

export interface ConfigState {
  /** `y`, `250`, `"(none)"`, `6.1.0`; null if it is not set, or not known. */
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

/** A parameter. Its name is empty if BTF has none. */
export interface Parameter extends TypeWords {
  name: string
}

export interface TracepointState {
  /** Null if tracefs has no such tracepoint. */
  category: string | null
  /** Also empty if there are too many fields to send. */
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

/** A name that programs depend on, and its states on the kernels of the run. */
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
