/** What an ELF header can say; by default that of an eBPF object. */
interface ElfHeader {
  machine?: number
  type?: number
  bigEndian?: boolean
  sections?: number
}

/** A minimal ELF64 file: the header, four bytes of content, and the section headers at its end. */
export function bpfObject({machine = 247, type = 1, bigEndian = false, sections = 2}: ElfHeader = {}): Buffer {
  const headers = sections * 64
  const file = Buffer.alloc(68 + headers)
  file.write('\x7fELF', 'latin1')
  file[4] = 2
  file[5] = bigEndian ? 2 : 1
  const u16 = (value: number, at: number) => (bigEndian ? file.writeUInt16BE(value, at) : file.writeUInt16LE(value, at))
  u16(type, 16)
  u16(machine, 18)
  file.writeBigUInt64LE(68n, 40)
  u16(64, 58)
  u16(sections, 60)
  if (sections > 1) {
    file.writeUInt32LE(1, 68 + 64 + 4)
    file.writeBigUInt64LE(64n, 68 + 64 + 24)
    file.writeBigUInt64LE(4n, 68 + 64 + 32)
  }
  return file
}
