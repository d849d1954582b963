import type {Fixup} from '../request/fixup.ts'

/**
 * Formats a fixup as the manifest writes it: `inner_map=hash/4/4/64`, `max_entries=cpus`, `inner_ringbuf_bytes=4096`.
 */
export function describeFixup(fixup: Fixup): string {
  switch (fixup.kind) {
    case 'max_entries':
    case 'key_size':
    case 'value_size':
    case 'map_flags':
      return `${fixup.kind}=${fixup.value}`
    case 'map_type':
    case 'program_type':
      return `type=${fixup.value}`
    case 'autocreate':
      return 'autocreate=false'
    case 'pinning':
      return 'pinning=none'
    case 'struct_ops':
      return `${fixup.member}=${fixup.program ?? 'null'}`
    case 'optional_map':
      return 'optional=true'
    case 'autoload':
      return `autoload=${fixup.value}`
    case 'inner_map': {
      const {type, keySize, valueSize, maxEntries, mapFlags} = fixup
      if (type === 'ringbuf' && mapFlags === 0) return `inner_ringbuf_bytes=${maxEntries}`
      return `inner_map=${type}/${keySize}/${valueSize}/${maxEntries}${mapFlags === 0 ? '' : `/flags ${mapFlags}`}`
    }
    case 'global':
    case 'entry':
    case 'inner_entry':
      return fixup.shown
  }
}
