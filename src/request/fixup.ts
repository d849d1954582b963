import type {Place} from '../model/place.ts'
import type {KernelSelector} from './kernel.ts'

/** Types of the prototype of an inner map. */
export type InnerMapType =
  | 'hash'
  | 'array'
  | 'lru_hash'
  | 'percpu_hash'
  | 'percpu_array'
  | 'lru_percpu_hash'
  | 'ringbuf'

/** Data in the notation of the plan: docs/guest-protocol.md, "Literals". */
export type Literal = string

/** One thing that the user's own loader does between open and load, or right after load. */
export type Fixup = {
  subject: string
  place: Place | null
  /** Only on these kernels: ids and selectors as written; after planning, names of kernels. Omitted: all. */
  kernels?: readonly KernelSelector[]
} & (
  | {kind: 'max_entries'; value: number | 'cpus'}
  | {kind: 'key_size' | 'value_size' | 'map_flags'; value: number}
  | {kind: 'map_type'; value: string}
  | {kind: 'autocreate'}
  | {kind: 'pinning'}
  | {kind: 'optional_map'}
  | {
      kind: 'inner_map'
      type: InnerMapType
      keySize: number
      valueSize: number
      maxEntries: number
      mapFlags: number
    }
  | {kind: 'global'; value: Literal; shown: string}
  | {kind: 'program_type'; value: string}
  | {kind: 'autoload'; value: boolean}
  | {kind: 'struct_ops'; member: string; program: string | null}
  | {kind: 'entry'; key: Literal; value: Literal; shown: string}
  | {kind: 'inner_entry'; outerKey: Literal; key: Literal; value: Literal; shown: string}
)
