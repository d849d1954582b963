import {UserError} from '../../base/errors.ts'
import {byteOrder, isElf64} from '../../elf/elf.ts'
import {fileStart, readPart} from './file-part.ts'

/*
 * The ELF file and its notes: elf(5). QEMU boots an x86 ELF kernel at the 32-bit entry of its Xen note
 * (XEN_ELFNOTE_PHYS32_ENTRY, include/xen/interface/elfnote.h; QEMU, hw/i386/x86.c, load_elfboot).
 */
const HEADER_BYTES = 64
const PROGRAM_HEADER_BYTES = 56
const EM_X86_64 = 62
const PT_LOAD = 1
const PT_NOTE = 4
const PHYS32_ENTRY = 18
/** A kernel has about ten segments, and notes of some hundred bytes. */
const MAX_SEGMENTS = 64
const MAX_NOTE_BYTES = 64 << 10

interface Segment {
  type: number
  offset: number
  physical: number
  fileBytes: number
  memoryBytes: number
}

/** Reports whether an x86_64 kernel is unpacked: it begins like a 64-bit little-endian ELF file. */
export async function isVmlinux(path: string): Promise<boolean> {
  return isElfX86(await fileStart(path, HEADER_BYTES))
}

function isElfX86(header: Buffer): boolean {
  return isElf64(header) && byteOrder(header) === 'little'
}

/**
 * Checks that QEMU can boot an unpacked kernel: it is an x86_64 ELF file with a PVH entry in a loaded segment.
 *
 * @throws UserError if it cannot
 */
export async function checkPvh(path: string, name: string): Promise<void> {
  const segments = await segmentsOf(path, name)
  const entry = await pvhEntry(path, segments)
  if (entry === undefined) throw new UserError(`${name} has no PVH entry, which QEMU needs to boot an unpacked kernel`)
  const inside = segments.some(
    ({type, physical, memoryBytes}) => type === PT_LOAD && entry >= physical && entry < physical + memoryBytes,
  )
  if (!inside)
    throw new UserError(`${name} has its PVH entry at 0x${entry.toString(16)}, outside of its loaded segments`)
}

async function segmentsOf(path: string, name: string): Promise<Segment[]> {
  const header = await fileStart(path, HEADER_BYTES)
  if (header.length < HEADER_BYTES || !isElfX86(header) || header.readUInt16LE(0x12) !== EM_X86_64)
    throw new UserError(`${name} does not unpack to an x86_64 ELF file`)
  const count = header.readUInt16LE(0x38)
  const size = header.readUInt16LE(0x36)
  if (size !== PROGRAM_HEADER_BYTES || count > MAX_SEGMENTS)
    throw new UserError(`${name} has ${count} program headers of ${size} bytes, which is not valid for a kernel`)
  const table = await readPart(path, {offset: toNumber(header, 0x20), length: count * PROGRAM_HEADER_BYTES})
  if (table.length < count * PROGRAM_HEADER_BYTES) throw new UserError(`${name} is cut off in its program headers`)
  return Array.from({length: count}, (_, index) => {
    const at = index * PROGRAM_HEADER_BYTES
    return {
      type: table.readUInt32LE(at),
      offset: toNumber(table, at + 8),
      physical: toNumber(table, at + 24),
      fileBytes: toNumber(table, at + 32),
      memoryBytes: toNumber(table, at + 40),
    }
  })
}

/** Reads a 64-bit field. Values beyond the exact range of numbers are outside of any file and memory. */
function toNumber(bytes: Buffer, at: number): number {
  return Math.min(Number(bytes.readBigUInt64LE(at)), Number.MAX_SAFE_INTEGER)
}

async function pvhEntry(path: string, segments: readonly Segment[]): Promise<number | undefined> {
  for (const {offset, fileBytes} of segments.filter(({type}) => type === PT_NOTE)) {
    const notes = await readPart(path, {offset, length: Math.min(fileBytes, MAX_NOTE_BYTES)})
    const entry = entryIn(notes)
    if (entry !== undefined) return entry
  }
  return undefined
}

/** Finds the entry in notes, whose names and descriptions are padded to four bytes. */
function entryIn(notes: Buffer): number | undefined {
  for (let at = 0; at + 12 <= notes.length; ) {
    const nameBytes = notes.readUInt32LE(at)
    const valueBytes = notes.readUInt32LE(at + 4)
    const name = at + 12
    const value = name + padded(nameBytes)
    const isEntry = notes.readUInt32LE(at + 8) === PHYS32_ENTRY && notes.toString('latin1', name, name + 4) === 'Xen\0'
    if (isEntry && valueBytes >= 4 && value + 4 <= notes.length) return notes.readUInt32LE(value)
    at = value + padded(valueBytes)
  }
  return undefined
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}
