import type {DeclaredMap} from '../artifact/btf-maps.ts'
import type {Fixup} from '../request/fixup.ts'

/** The maps of an object: declared maps and sections of global variables. */
interface MapSource {
  maps: readonly DeclaredMap[]
  /** Size of `.data`, `.bss` and `.rodata`. */
  dataBytes: number
}

/** Numbers of enum bpf_map_type, include/uapi/linux/bpf.h. */
const RING_BUFFERS: ReadonlySet<number> = new Set([27, 31])
const OF_MAPS: ReadonlySet<number> = new Set([12, 13])
/** Arrays contain only values; each entry of all other maps has a key and a header. */
const ARRAYS: ReadonlySet<number> = new Set([2, 3, 4, 6, 8, 12, 14, 15, 18, 26])
/** struct htab_elem and its bucket, kernel/bpf/hashtab.c; other types do not need more. */
const ENTRY_BYTES = 80
/** A guest has one CPU. */
const CPUS = 1

/** Map types by libbpf's names, which fixups use. */
const TYPE_NUMBERS: Readonly<Record<string, number>> = {hash: 1, array: 2, percpu_hash: 5, percpu_array: 6, ringbuf: 27}

/**
 * Returns the maximum memory of an object's maps in a guest, in bytes, with every entry of every map. It includes libbpf's copy of
 * the data sections.
 */
export function mapBytes({maps, dataBytes}: MapSource, fixups: readonly Fixup[]): number {
  return maps.reduce(
    (sum, map) =>
      sum +
      bytesOfMap(
        map,
        fixups.filter(({subject}) => subject === map.name),
      ),
    2 * dataBytes,
  )
}

function bytesOfMap(declared: DeclaredMap, fixups: readonly Fixup[]): number {
  const map = {...declared}
  const inner = {bytes: declared.inner === null ? 0 : sizeOf(declared.inner), keys: new Set<string>()}
  for (const fixup of fixups) {
    if (fixup.kind === 'autocreate') return 0
    if (fixup.kind === 'max_entries') map.maxEntries = fixup.value === 'cpus' ? CPUS : fixup.value
    if (fixup.kind === 'key_size') map.keySize = fixup.value
    if (fixup.kind === 'value_size') map.valueSize = fixup.value
    if (fixup.kind === 'inner_entry') inner.keys.add(JSON.stringify(fixup.outerKey))
    if (fixup.kind === 'inner_map') inner.bytes = sizeOf({...fixup, type: TYPE_NUMBERS[fixup.type] ?? 1})
  }
  const own = sizeOf(map)
  // The prototype is also a map.
  return OF_MAPS.has(map.type) ? own + inner.bytes * (1 + inner.keys.size) : own
}

function sizeOf({type, keySize, valueSize, maxEntries}: Omit<DeclaredMap, 'name' | 'inner'>): number {
  if (RING_BUFFERS.has(type)) return maxEntries
  const value = Math.ceil(valueSize / 8) * 8
  if (ARRAYS.has(type)) return maxEntries * value
  return maxEntries * (Math.ceil(keySize / 8) * 8 + value + ENTRY_BYTES)
}
