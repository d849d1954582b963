import {byteOrder, elfNumbers, isElf64} from '../../elf/elf.ts'

/** Sizes of an ELF-64 header and of a program header: System V ABI, chapter 4. */
const HEADER = 64
const SEGMENT = 56
const PT_LOAD = 1

/** The loaded contents of an ELF file, by address. */
export interface ElfMemory {
  /** Returns the 64-bit word at an address; undefined if the file has no bytes for it. */
  wordAt(address: bigint): bigint | undefined
  textAt(address: bigint): string | undefined
  /** Returns the file offset of an address; undefined if the file has no bytes for it. */
  placeOf(address: bigint): number | undefined
  /** Returns the address of a file offset; undefined if it is not loaded. */
  addressOf(place: number): bigint | undefined
}

/** Longest text that is read. The banner of a kernel can have some hundred characters. */
const MAX_TEXT = 4096

/** Makes the memory of an ELF file; null if it is not a 64-bit little-endian ELF file. */
export function elfMemory(image: Buffer): ElfMemory | null {
  if (image.length < HEADER || !isElf64(image) || byteOrder(image) !== 'little') return null
  const elf = elfNumbers(image)
  const table = Number(elf.wide(32))
  const segments = Array.from({length: elf.half(56)}, (_, index) => table + index * SEGMENT)
    .filter(at => at + SEGMENT <= image.length && elf.word(at) === PT_LOAD)
    .map(at => ({offset: Number(elf.wide(at + 8)), address: elf.wide(at + 16), size: elf.wide(at + 32)}))
  const placeOf = (address: bigint): number | undefined => {
    const segment = segments.find(own => address >= own.address && address < own.address + own.size)
    return segment && segment.offset + Number(address - segment.address)
  }
  return {
    placeOf,
    wordAt(address) {
      const place = placeOf(address)
      return place === undefined || place + 8 > image.length ? undefined : image.readBigUInt64LE(place)
    },
    textAt(address) {
      const place = placeOf(address)
      if (place === undefined) return undefined
      const end = image.indexOf(0, place)
      return end < 0 || end - place > MAX_TEXT ? undefined : image.toString('latin1', place, end)
    },
    addressOf(place) {
      const segment = segments.find(({offset, size}) => place >= offset && place < offset + Number(size))
      return segment && segment.address + BigInt(place - segment.offset)
    },
  }
}
