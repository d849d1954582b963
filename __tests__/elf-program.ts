/** Returns the smallest ELF program: static, or with a dynamic loader; for x86-64 unless another machine is given. */
export function anElfProgram(loader = '', machine = 62): Buffer {
  const file = Buffer.alloc(64 + 56 + loader.length + 1)
  file.write('\x7fELF\x02\x01\x01', 'latin1')
  file.writeUInt16LE(3, 16)
  file.writeUInt16LE(machine, 18)
  file.writeBigUInt64LE(64n, 32)
  file.writeUInt16LE(56, 54)
  file.writeUInt16LE(1, 56)
  file.writeUInt32LE(loader === '' ? 1 : 3, 64)
  file.writeBigUInt64LE(120n, 72)
  file.writeBigUInt64LE(BigInt(loader.length + 1), 96)
  file.write(loader, 120, 'latin1')
  return file
}
