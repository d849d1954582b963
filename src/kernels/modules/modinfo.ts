import {elfNumbers, isElf64} from '../../elf/elf.ts'

/** Information in the ELF section .modinfo of a module: `key=value` strings, each terminated by a zero byte. */
export interface ModuleInfo {
  name?: string
  /** Modules that must be loaded first. */
  depends: string[]
  /** Modules that should be loaded before and after it, if the kernel has them (modprobe.d(5), `softdep`). */
  soft: {pre: string[]; post: string[]}
}

const SHDR_SIZE = 64
const SECTION = '.modinfo'

/**
 * Reads .modinfo of a 64-bit module in either byte order. Layout: System V ABI, chapter 4.
 *
 * @throws Error if the bytes are not such a module
 */
export function readModuleInfo(elf: Buffer): ModuleInfo {
  const section = findSection(elf)
  const info: ModuleInfo = {depends: [], soft: {pre: [], post: []}}
  for (const entry of section.toString('latin1').split('\0')) {
    const equals = entry.indexOf('=')
    const [key, value] = [entry.slice(0, equals), entry.slice(equals + 1)]
    if (key === 'name') info.name = value
    if (key === 'softdep') readSoft(value, info.soft)
    if (key === 'depends') info.depends.push(...value.split(',').filter(name => name !== ''))
  }
  return info
}

/** `pre: a b post: c`. */
function readSoft(value: string, soft: ModuleInfo['soft']): void {
  let list: string[] | undefined
  for (const word of value.split(/\s+/)) {
    if (word === 'pre:') list = soft.pre
    else if (word === 'post:') list = soft.post
    else if (word !== '') list?.push(word)
  }
}

/** Normalizes the name of a module: `-` and `_` are equivalent, and the kernel shows `_`. */
export function moduleName(name: string): string {
  return name.replaceAll('-', '_')
}

function findSection(elf: Buffer): Buffer {
  if (elf.length < SHDR_SIZE || !isElf64(elf)) {
    throw new Error('it is not a 64-bit ELF file')
  }
  const {half, wide} = elfNumbers(elf)
  const table = Number(wide(0x28))
  const count = half(0x3c)
  const names = sectionAt(elf, table, half(0x3e))
  for (let index = 0; index < count; index++) {
    const {name, offset, size} = sectionAt(elf, table, index)
    const start = names.offset + name
    if (elf.toString('latin1', start, start + SECTION.length + 1) === `${SECTION}\0`) {
      return elf.subarray(offset, offset + size)
    }
  }
  throw new Error('it has no .modinfo section')
}

function sectionAt(elf: Buffer, table: number, index: number): {name: number; offset: number; size: number} {
  const at = table + index * SHDR_SIZE
  if (at + SHDR_SIZE > elf.length) throw new Error('its section table is beyond the end of the file')
  const {word, wide} = elfNumbers(elf)
  return {name: word(at), offset: Number(wide(at + 0x18)), size: Number(wide(at + 0x20))}
}
