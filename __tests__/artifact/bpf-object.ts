/** Fields of an ELF header; the defaults are those of an eBPF object. */
interface ElfHeader {
  machine?: number
  type?: number
  bigEndian?: boolean
  sections?: number
}

/** Returns a minimal ELF64 file: the header, four bytes of content, and the section headers at the end. */
export function bpfObject({machine = 247, type = 1, bigEndian = false, sections = 2}: ElfHeader = {}): Buffer {
  const headers = sections * 64
  const file = Buffer.alloc(68 + headers)
  file.write('\x7fELF', 'latin1')
  file[4] = 2
  file[5] = bigEndian ? 2 : 1
  const u16 = (value: number, at: number) => (bigEndian ? file.writeUInt16BE(value, at) : file.writeUInt16LE(value, at))
  const u32 = (value: number, at: number) => (bigEndian ? file.writeUInt32BE(value, at) : file.writeUInt32LE(value, at))
  const u64 = (value: bigint, at: number) =>
    bigEndian ? file.writeBigUInt64BE(value, at) : file.writeBigUInt64LE(value, at)
  u16(type, 16)
  u16(machine, 18)
  u64(68n, 40)
  u16(64, 58)
  u16(sections, 60)
  if (sections > 1) {
    u32(1, 68 + 64 + 4)
    u64(64n, 68 + 64 + 24)
    u64(4n, 68 + 64 + 32)
  }
  return file
}

/** Returns an eBPF object with one program section of each name. */
export function objectWithSections(...names: string[]): Buffer {
  const strings = Buffer.from(`\0${[...names, '.shstrtab'].map(name => `${name}\0`).join('')}`)
  const count = names.length + 2
  const file = Buffer.concat([Buffer.alloc(64), strings, Buffer.alloc(count * 64)])
  bpfObject({sections: count}).copy(file, 0, 0, 64)
  const table = 64 + strings.length
  file.writeBigUInt64LE(BigInt(table), 40)
  file.writeUInt16LE(count - 1, 62)
  for (const [index, name] of [...names, '.shstrtab'].entries()) {
    const header = table + (index + 1) * 64
    const isNames = index === names.length
    file.writeUInt32LE(strings.indexOf(`\0${name}\0`) + 1, header)
    file.writeUInt32LE(isNames ? 3 : 1, header + 4)
    file.writeBigUInt64LE(isNames ? 0n : 6n, header + 8)
    file.writeBigUInt64LE(64n, header + 24)
    file.writeBigUInt64LE(isNames ? BigInt(strings.length) : 0n, header + 32)
  }
  return file
}
