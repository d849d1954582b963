import type {On} from './on-kernels.ts'
/** A type in C, and what matters of it to a program that reads it (native/elf/btf_words.h). */
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
