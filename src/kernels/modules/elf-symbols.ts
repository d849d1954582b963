import {elfNumbers, isElf64, nameAt} from '../../elf/elf.ts'

/** System V ABI, chapter 4: symbols and their types. */
const SHT_SYMTAB = 2
const SHDR_SIZE = 64
const SYM_SIZE = 24
const STT_FUNC = 2
const SHN_UNDEF = 0

/** Prefix of the symbol that a module defines for a tracepoint (include/linux/tracepoint.h, DEFINE_TRACE_FN). */
const TRACEPOINT = '__tracepoint_'

/**
 * Returns the names in a kernel module that programs can attach to: its functions, and its tracepoints as
 * `__tracepoint_<name>`. A file that is not a 64-bit ELF object, or is cut off, defines none.
 */
export function definedNames(elf: Buffer): string[] {
  if (elf.length < SHDR_SIZE || !isElf64(elf)) return []
  const {half, word, wide} = elfNumbers(elf)
  const table = Number(wide(0x28))
  const headers = Array.from({length: half(0x3c)}, (_, index) => table + index * SHDR_SIZE)
  if (headers.some(at => at + SHDR_SIZE > elf.length)) return []
  const symbols = headers.find(at => word(at + 4) === SHT_SYMTAB)
  const strings = symbols === undefined ? undefined : headers[word(symbols + 0x28)]
  if (symbols === undefined || strings === undefined) return []
  const start = Number(wide(symbols + 0x18))
  const end = Math.min(start + Number(wide(symbols + 0x20)), elf.length)
  const text = Number(wide(strings + 0x18))
  const names: string[] = []
  for (let at = start; at + SYM_SIZE <= end; at += SYM_SIZE) {
    if (half(at + 6) === SHN_UNDEF) continue
    const isFunction = ((elf[at + 4] ?? 0) & 0xf) === STT_FUNC
    const name = nameAt(elf, text + word(at))
    if (isFunction || name.startsWith(TRACEPOINT)) names.push(name)
  }
  return names
}
