import type {Errno} from './errno.ts'

export interface MapResult {
  name: string
  type: string
  keySize: number
  valueSize: number
  maxEntries: number
  flags: number
  /** A map-in-map that brings its own prototype. */
  hasInner: boolean
  /** Why it was not created on purpose; null for a map that takes part. */
  off: MapOff | null
  /** Why the kernel does not create it; null where it does, or was not asked. */
  refusal: MapRefusal | null
}

/**
 * `manifest`: `autocreate: false`. `optional`: the kernel refuses it, and the manifest says `optional: true`. `content`:
 * the object fills it with a map that is left out.
 */
export interface MapOff {
  by: 'manifest' | 'optional' | 'content'
  /** In a few words. */
  reason: string
}

/** A map that the kernel does not create, as it was asked for, and what the guest has found out about it. */
export interface MapRefusal {
  /** The prototype of its inner maps is what the kernel refuses, and what the fields below describe. */
  inner: boolean
  errno: Errno | null
  /** libbpf's words. */
  message: string | null
  type: string
  keySize: number
  valueSize: number
  maxEntries: number
  flags: number
  extra: number
  /** Whether the request came with BTF; `refused`: the kernel does not take the object's. */
  btf: 'given' | 'none' | 'refused'
  trials: MapTrial[]
}

/** What can be wrong with a map. `flag`: one bit of the flags. `nothing`: the map unchanged, without the object's others. */
export const MAP_PROPERTIES = [
  'type',
  'key_size',
  'value_size',
  'max_entries',
  'flag',
  'flags',
  'extra',
  'btf',
  'name',
  'inner',
  'nothing',
] as const

export type MapProperty = (typeof MAP_PROPERTIES)[number]

/** One map that the guest tried to create. */
export interface MapTrial {
  /** `smallest`: the smallest map of the type with this property of the refused one; `own`: the other way round. */
  base: 'smallest' | 'own'
  property: MapProperty
  value: number
  /** Null when the kernel created it. */
  errno: Errno | null
  /** Of a number that was refused: the last that the kernel takes, towards that of the smallest map; null: not known. */
  limit: number | null
}
