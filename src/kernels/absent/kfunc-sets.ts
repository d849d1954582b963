import type {ElfMemory} from './elf-memory.ts'
import type {SymbolTable} from './kallsyms.ts'

/** A kfunc: its BTF id, and the flags with which the kernel registers it. */
interface Kfunc {
  id: number
  flags: number
}

/** Prefix of the symbol of each set: BTF_KFUNCS_START() of include/linux/btf_ids.h. */
const PREFIX = '__BTF_ID__set8__'

/** Maximum size of a set: the largest of kernel 7.3 has 60. */
const MOST = 512

/**
 * Reads the kfunc sets of a kernel's image: struct btf_id_set8, a count and flags of the set, then pairs of id and flags.
 */
export function kfuncSets(
  image: Buffer,
  {symbols}: Pick<SymbolTable, 'symbols'>,
  {memory, addressOf}: {memory: Pick<ElfMemory, 'placeOf'>; addressOf: (index: number) => bigint},
): Kfunc[] {
  return symbols.flatMap(({name}, index) => {
    const place = name.startsWith(PREFIX) ? memory.placeOf(addressOf(index)) : undefined
    if (place === undefined || place + 8 > image.length) return []
    const count = image.readUInt32LE(place)
    if (count > MOST || place + 8 + 8 * count > image.length) return []
    return Array.from({length: count}, (_, item) => {
      const at = place + 8 + 8 * item
      return {id: image.readUInt32LE(at), flags: image.readUInt32LE(at + 4)}
    })
  })
}
