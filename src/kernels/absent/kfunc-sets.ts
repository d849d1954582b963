import type {ElfMemory} from './elf-memory.ts'
import type {SymbolTable} from './kallsyms.ts'

/** A kfunc by its BTF id, and the flags that the kernel registers it with. */
export interface Kfunc {
  id: number
  flags: number
}

/** BTF_KFUNCS_START() of include/linux/btf_ids.h gives each set a symbol of this prefix. */
const PREFIX = '__BTF_ID__set8__'

/** More are no set: kernel 7.3 has 60 in its largest. */
const MOST = 512

/** The sets of kfuncs of a kernel's image: struct btf_id_set8, a count and flags of the set, then pairs of id and flags. */
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
