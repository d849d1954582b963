import {elfNumbers, isElf, isElf64, MACHINES} from '../elf/elf.ts'
import {ARCHITECTURES} from '../host/architectures.ts'
import {ARCHES, type Arch} from '../model/arch.ts'

/** Fields of the ELF header and program headers: System V ABI, chapters 4 and 5. */
const EHDR_SIZE = 64
const PHDR_SIZE = 56
const ET_EXEC = 2
const ET_DYN = 3
const PT_INTERP = 3

/** A program that a guest can run. */
export interface ElfProgram {
  arch: Arch
  /** Path of the dynamic loader; null for a static program or a shared library. */
  interpreter: string | null
}

/**
 * Reads the headers of an ELF program.
 *
 * @returns the program, or why no guest can run it
 */
export function readProgram(bytes: Buffer): ElfProgram | {defect: string} {
  if (!isElf(bytes)) return {defect: 'is not an ELF program; build it for Linux'}
  if (bytes.length < EHDR_SIZE) return {defect: 'is truncated in its ELF header'}
  const elf = elfNumbers(bytes)
  const machine = elf.half(18)
  const arch = ARCHES.find(candidate => ARCHITECTURES[candidate].machine === machine)
  if (arch === undefined || !isElf64(bytes))
    return {
      defect: `is built for ${MACHINES[machine] ?? `ELF machine ${machine}`}${arch === undefined ? '' : ', 32 bits'}; build it for one of ${ARCHES.join(', ')}`,
    }
  if (![ET_EXEC, ET_DYN].includes(elf.half(16))) return {defect: 'is an object, not a program; link it'}
  const table = Number(elf.wide(32))
  const count = elf.half(56)
  if (elf.half(54) !== PHDR_SIZE || table + count * PHDR_SIZE > bytes.length)
    return {defect: 'is truncated in its program headers'}
  return {arch, interpreter: readInterpreter(bytes, table, count)}
}

function readInterpreter(bytes: Buffer, table: number, count: number): string | null {
  const elf = elfNumbers(bytes)
  for (let header = table; header < table + count * PHDR_SIZE; header += PHDR_SIZE) {
    if (elf.word(header) !== PT_INTERP) continue
    const offset = Number(elf.wide(header + 8))
    const size = Number(elf.wide(header + 32))
    return bytes.toString('utf8', offset, offset + size).replace(/\0.*$/s, '')
  }
  return null
}
