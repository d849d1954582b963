import type {FixupResult} from '../model/case.ts'
import type {MapResult} from '../model/map.ts'

/** The properties of a map that an object leaves to its loader. */
export interface MapGap {
  map: MapResult
  /** The prototype of the inner maps. */
  innerMap: boolean
  maxEntries: boolean
  keySize: boolean
  valueSize: boolean
}

/** Returns what is missing to create a map; null if nothing is missing. */
function gapOf(map: MapResult): MapGap | null {
  const gap = {
    map,
    innerMap: isMapInMap(map.type) && !map.hasInner,
    maxEntries: map.maxEntries === 0 && !SIZELESS.has(map.type),
    keySize: map.keySize === 0 && WITH_KEYS.has(map.type),
    valueSize: map.valueSize === 0 && WITH_VALUES.has(map.type),
  }
  return isGap(gap) ? gap : null
}

/** Returns what is missing of a map and not set by the manifest; null if nothing is, or if the map is left out. */
export function openGapOf(map: MapResult, fixups: readonly FixupResult[]): MapGap | null {
  const gap = map.off === null ? gapOf(map) : null
  if (gap === null || applied('autocreate')) return null
  const left = {
    map,
    innerMap: gap.innerMap && !applied('inner_'),
    maxEntries: gap.maxEntries && !applied('max_entries'),
    keySize: gap.keySize && !applied('key_size'),
    valueSize: gap.valueSize && !applied('value_size'),
  }
  return isGap(left) ? left : null

  function applied(field: string): boolean {
    return fixups.some(
      ({subject, status, what}) => subject === map.name && status === 'applied' && what.startsWith(field),
    )
  }
}

/** Returns whether anything is missing. */
function isGap({innerMap, maxEntries, keySize, valueSize}: MapGap): boolean {
  return innerMap || maxEntries || keySize || valueSize
}

/** Returns whether maps of a type hold other maps. */
export function isMapInMap(type: string): boolean {
  return type === 'hash_of_maps' || type === 'array_of_maps'
}

/** Types for which max_entries 0 is valid (local storage), or set by libbpf (perf_event_array: the number of CPUs). */
const SIZELESS: ReadonlySet<string> = new Set([
  'perf_event_array',
  'cgroup_storage',
  'percpu_cgroup_storage',
  'sk_storage',
  'inode_storage',
  'task_storage',
  'cgrp_storage',
  'struct_ops',
  'unknown',
])

/** Types whose key may have any size except 0 (kernel/bpf: the `map_alloc_check` of each type). */
const WITH_KEYS: ReadonlySet<string> = new Set([
  'hash',
  'percpu_hash',
  'lru_hash',
  'lru_percpu_hash',
  'array',
  'percpu_array',
  'lpm_trie',
  'stack_trace',
])

/** The same for the value. */
const WITH_VALUES: ReadonlySet<string> = new Set([...WITH_KEYS, 'queue', 'stack', 'bloom_filter'])
