import {MACHINES} from './elf.ts'

/** ELF header and program header fields: System V ABI, chapters 4 and 5. */
const EHDR_SIZE = 64
const PHDR_SIZE = 56
const ELFCLASS64 = 2
const ELFDATA2LSB = 1
const ET_EXEC = 2
const ET_DYN = 3
const EM_X86_64 = 62
const PT_INTERP = 3

/** A program for the guest's architecture. */
export interface ElfProgram {
  /** Path of the dynamic loader; null: static, or a shared library. */
  interpreter: string | null
}

/** Whether a file claims to be ELF. */
export function isElf(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === '\x7fELF'
}

/**
 * Reads the headers of an ELF program.
 *
 * @returns what it is, or why the guest, which is x86-64, cannot run it
 */
export function readProgram(bytes: Buffer): ElfProgram | {defect: string} {
  if (!isElf(bytes)) return {defect: 'is no ELF program'}
  if (bytes.length < EHDR_SIZE) return {defect: 'is cut off inside its ELF header'}
  const machine = bytes[5] === ELFDATA2LSB ? bytes.readUInt16LE(18) : bytes.readUInt16BE(18)
  if (machine !== EM_X86_64 || bytes[4] !== ELFCLASS64)
    return {defect: `is built for ${MACHINES[machine] ?? `ELF machine ${machine}`}, the guest is x86-64`}
  if (![ET_EXEC, ET_DYN].includes(bytes.readUInt16LE(16))) return {defect: 'is an object and no program; link it'}
  return readInterpreter(bytes)
}

function readInterpreter(bytes: Buffer): ElfProgram | {defect: string} {
  const table = Number(bytes.readBigUInt64LE(32))
  const count = bytes.readUInt16LE(56)
  if (bytes.readUInt16LE(54) !== PHDR_SIZE || table + count * PHDR_SIZE > bytes.length)
    return {defect: 'is cut off inside its program headers'}
  for (let header = table; header < table + count * PHDR_SIZE; header += PHDR_SIZE) {
    if (bytes.readUInt32LE(header) !== PT_INTERP) continue
    const offset = Number(bytes.readBigUInt64LE(header + 8))
    const size = Number(bytes.readBigUInt64LE(header + 32))
    return {interpreter: bytes.toString('utf8', offset, offset + size).replace(/\0.*$/s, '')}
  }
  return {interpreter: null}
}
