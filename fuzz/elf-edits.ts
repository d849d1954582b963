import fc from 'fast-check'
import {elfDefect, elfNumbers, elfSections} from '../src/elf/elf.ts'

/** One structural change of a compiled object, which mostly stays an ELF file. */
export interface ElfEdit {
  part: (typeof PARTS)[number]
  /** The section; `at` is the place in it. */
  section: number
  at: number
  value: number
}

const PARTS = [
  'code',
  'code',
  'btf',
  'btf',
  'btf-ext',
  'maps',
  'symbols',
  'relocations',
  'strings',
  'data',
  'section-header',
  'elf-header',
  'end',
] as const

const SECTION_HEADER_BYTES = 64
const ELF_HEADER_BYTES = 64
const SHT_SYMTAB = 2
const SHT_STRTAB = 3
const SHT_REL = 9
/** Values at which sizes, offsets and indexes often go wrong. */
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff] as const

/** Generates changes of one object. */
export const elfEdits: fc.Arbitrary<readonly ElfEdit[]> = fc.array(
  fc.record({part: fc.constantFrom(...PARTS), section: fc.nat(), at: fc.nat(), value: fc.nat()}),
  {minLength: 1, maxLength: 4},
)

/** Returns the object with these changes. */
export function editedElf(object: Buffer, edits: readonly ElfEdit[]): Buffer {
  let bytes = Buffer.from(object)
  for (const edit of edits) {
    if (edit.part === 'end') bytes = bytes.subarray(0, edit.at % (bytes.length + 1))
    else change(bytes, edit)
  }
  return bytes
}

interface Range {
  offset: number
  size: number
}

function change(bytes: Buffer, {part, section, at, value}: ElfEdit): void {
  const ranges = part === 'elf-header' ? [{offset: 0, size: ELF_HEADER_BYTES}] : rangesOf(bytes, part)
  const range = ranges[section % Math.max(1, ranges.length)]
  if (range === undefined) return
  const place = range.offset + (at % Math.max(1, range.size))
  if (place >= bytes.length) return
  // Flips a bit, sets a byte, or sets a word to a boundary value.
  if (value % 3 === 0) bytes[place] = (bytes[place] ?? 0) ^ (1 << ((value >>> 2) & 7))
  else if (value % 3 === 1) bytes[place] = (value >>> 2) & 0xff
  else {
    const word = place - (place % 4)
    if (word + 4 <= bytes.length) bytes.writeUInt32LE(NUMBERS[(value >>> 2) % NUMBERS.length] ?? 0, word)
  }
}

/** Returns the ranges of a part; the whole file if its headers are damaged. */
function rangesOf(bytes: Buffer, part: ElfEdit['part']): Range[] {
  if (elfDefect(bytes) !== undefined) return [{offset: 0, size: bytes.length}]
  const {wide, word} = elfNumbers(bytes)
  const table = Number(wide(40))
  const sections = elfSections(bytes).map((section, index) => {
    const header = table + index * SECTION_HEADER_BYTES
    return {...section, header, type: word(header + 4)}
  })
  switch (part) {
    case 'section-header':
      return sections.map(({header}) => ({offset: header, size: SECTION_HEADER_BYTES}))
    case 'code':
      return sections.filter(({isCode}) => isCode)
    case 'btf':
      return sections.filter(({name}) => name === '.BTF')
    case 'btf-ext':
      return sections.filter(({name}) => name === '.BTF.ext')
    case 'maps':
      return sections.filter(({name}) => name.endsWith('maps'))
    case 'symbols':
      return sections.filter(({type}) => type === SHT_SYMTAB)
    case 'relocations':
      return sections.filter(({type}) => type === SHT_REL)
    case 'strings':
      return sections.filter(({type}) => type === SHT_STRTAB)
    default:
      return sections
  }
}
