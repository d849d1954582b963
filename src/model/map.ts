import type {Errno} from './errno.ts'

export interface MapResult {
  name: string
  type: string
  keySize: number
  valueSize: number
  maxEntries: number
  flags: number
  /** It is a map-in-map with an inner-map prototype. */
  hasInner: boolean
  /** Why it was left out on purpose; null if it was not. */
  off: MapOff | null
  /** Why the kernel does not create it; null if it does, or was not asked. */
  refusal: MapRefusal | null
}

/**
 * `manifest`: `autocreate: false`. `optional`: the kernel refuses it, and the manifest sets `optional: true`. `content`: the
 * object fills it with a map that is left out.
 */
export interface MapOff {
  by: 'manifest' | 'optional' | 'content'
  /** In a few words. */
  reason: string
}

/** A map that the kernel does not create, as it was requested, and what the guest found out about it. */
export interface MapRefusal {
  /** The kernel refuses the inner-map prototype, which the fields below describe. */
  inner: boolean
  errno: Errno | null
  /** The message of libbpf. */
  message: string | null
  type: string
  keySize: number
  valueSize: number
  maxEntries: number
  flags: number
  extra: number
  /** Whether the request had BTF. `refused`: the kernel does not accept the object's BTF. */
  btf: 'given' | 'none' | 'refused'
  trials: MapTrial[]
}

/** Properties that can be wrong with a map. `flag`: one bit of the flags. `nothing`: the unchanged map, without the other maps. */
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
  /**
   * `smallest`: the smallest map of the type, with this property of the refused map. `own`: the refused map, with this
   * property of the smallest map.
   */
  base: 'smallest' | 'own'
  property: MapProperty
  value: number
  /** Null if the kernel created it. */
  errno: Errno | null
  /** For a refused number, the nearest accepted number towards that of the smallest map; null if it is not known. */
  limit: number | null
}
