import {knownFormat} from './known-formats.ts'

/** ELF header fields and constants: System V ABI, chapter 4; EM_BPF: include/uapi/linux/elf-em.h. */
const EHDR_SIZE = 64
const SHDR_SIZE = 64
const ELFCLASS64 = 2
const ELFDATA2LSB = 1
const ET_REL = 1
const EM_BPF = 247
const SHT_NOBITS = 8
const SHF_EXECINSTR = 4n

export const MACHINES: Readonly<Record<number, string>> = {
  3: 'i386',
  8: 'MIPS',
  20: 'PowerPC',
  21: 'PowerPC64',
  22: 's390x',
  40: 'ARM',
  62: 'x86-64',
  183: 'AArch64',
  224: 'AMD GPU',
  243: 'RISC-V',
  258: 'LoongArch',
}

export type ByteOrder = 'little' | 'big'

/** Returns whether a file, or its beginning, is ELF. */
export function isElf(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === '\x7fELF'
}

/** Returns whether a file, or its beginning, is ELF of the 64-bit class. */
export function isElf64(bytes: Buffer): boolean {
  return isElf(bytes) && bytes[4] === ELFCLASS64
}

/** Returns the byte order of an ELF file: e_ident[EI_DATA]. */
export function byteOrder(bytes: Buffer): ByteOrder {
  return bytes[5] === ELFDATA2LSB ? 'little' : 'big'
}

/** Returns readers for 2-, 4- and 8-byte numbers of an ELF file, by offset, in the byte order of the file. */
export function elfNumbers(bytes: Buffer) {
  return byteOrder(bytes) === 'little'
    ? {
        half: (at: number) => bytes.readUInt16LE(at),
        word: (at: number) => bytes.readUInt32LE(at),
        wide: (at: number) => bytes.readBigUInt64LE(at),
      }
    : {
        half: (at: number) => bytes.readUInt16BE(at),
        word: (at: number) => bytes.readUInt32BE(at),
        wide: (at: number) => bytes.readBigUInt64BE(at),
      }
}

/**
 * Returns why a file cannot be an eBPF object for a 64-bit kernel, in either byte order. Checks only the headers.
 *
 * @returns the reason and the fix; undefined if there is no defect
 */
export function elfDefect(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'is empty; build it again'
  if (!isElf(bytes)) return knownFormat(bytes) ?? 'is not an ELF object; compile it with `clang -g -O2 -target bpf -c`'
  if (bytes.length < EHDR_SIZE) return `is cut off inside its ELF header (${bytes.length} bytes); build it again`
  const elf = elfNumbers(bytes)
  const machine = elf.half(18)
  if (machine !== EM_BPF)
    return `is an object for ${MACHINES[machine] ?? `ELF machine ${machine}`}, not for eBPF; compile it with \`clang -target bpf\``
  if (bytes[4] !== ELFCLASS64)
    return 'is a 32-bit ELF object, but eBPF objects are 64-bit; compile it with `clang -target bpf`'
  if (elf.half(16) !== ET_REL) return 'is linked, not relocatable; use the output of `clang -c` or `bpftool gen object`'
  return truncation(bytes)
}

/** Detects a truncated file: its header refers to places beyond its end. */
function truncation(bytes: Buffer): string | undefined {
  const elf = elfNumbers(bytes)
  const tableOffset = elf.wide(40)
  const count = elf.half(60)
  if (elf.half(58) !== SHDR_SIZE || count === 0) return 'has no section headers; build it again'
  const tableEnd = tableOffset + BigInt(count * SHDR_SIZE)
  if (tableEnd > bytes.length) return cutOff(bytes.length, tableEnd)
  for (let index = 0; index < count; index++) {
    const header = Number(tableOffset) + index * SHDR_SIZE
    const end = elf.wide(header + 24) + elf.wide(header + 32)
    if (elf.word(header + 4) !== SHT_NOBITS && end > bytes.length) return cutOff(bytes.length, end)
  }
  return undefined
}

/** A section of an ELF file. */
export interface ElfSection {
  name: string
  offset: number
  size: number
  /** It holds programs (SHF_EXECINSTR). */
  isCode: boolean
}

/**
 * Returns the sections in the order of the file. libbpf derives the type of a program from the name of its section.
 *
 * @param bytes an object without {@link elfDefect}
 */
export function elfSections(bytes: Buffer): ElfSection[] {
  const elf = elfNumbers(bytes)
  const tableOffset = Number(elf.wide(40))
  const headers = Array.from({length: elf.half(60)}, (_, index) => tableOffset + index * SHDR_SIZE)
  const names = headers[elf.half(62)]
  if (names === undefined) return []
  const start = Number(elf.wide(names + 24))
  return headers.map(header => ({
    name: nameAt(bytes, start + elf.word(header)),
    offset: Number(elf.wide(header + 24)),
    size: Number(elf.wide(header + 32)),
    isCode: (elf.wide(header + 8) & SHF_EXECINSTR) !== 0n,
  }))
}

/** Longer than any name of a section, a symbol or a type. C++ names have some hundred characters. */
const MAX_NAME_BYTES = 1024

/**
 * Returns the name at an offset of an ELF file, up to its zero byte. Its length is limited, since thousands of sections or
 * symbols can refer to the same long text.
 */
export function nameAt(bytes: Buffer, start: number): string {
  const longest = bytes.subarray(start, start + MAX_NAME_BYTES)
  const end = longest.indexOf(0)
  return longest.toString('utf8', 0, end < 0 ? longest.length : end)
}

function cutOff(size: number, needed: bigint): string {
  return `is cut off: it has ${size} bytes, but its headers specify ${needed}; build or download it again`
}
