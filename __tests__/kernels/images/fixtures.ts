/** Images in the layout of the kernel's build, with a given compressed payload. */

/** A bzImage: Documentation/arch/x86/boot.rst. `payload` ends with the unpacked size, like from the build. */
export function bzImage(
  payload: Buffer,
  {version = 0x020f, setupSects = 4}: {version?: number; setupSects?: number} = {},
) {
  const setup = Buffer.alloc((setupSects + 1) * 512)
  setup[0x1f1] = setupSects
  setup.write('HdrS', 0x202, 'latin1')
  setup.writeUInt16LE(version, 0x206)
  setup.writeUInt32LE(64, 0x248)
  setup.writeUInt32LE(payload.length, 0x24c)
  return Buffer.concat([setup, Buffer.alloc(64), payload, Buffer.alloc(16)])
}

/** Appends the size, as the build does for all formats but gzip (scripts/Makefile.lib, size_append). */
export function withSize(packed: Buffer, unpackedBytes: number): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(unpackedBytes)
  return Buffer.concat([packed, size])
}

/** EFI zboot: drivers/firmware/efi/libstub/zboot-header.S; without the code before and after the payload. */
export function zboot(packed: Buffer, compression: string): Buffer {
  const head = Buffer.alloc(4096)
  head.write('MZ', 0, 'latin1')
  head.write('zimg', 4, 'latin1')
  head.writeUInt32LE(head.length, 8)
  head.writeUInt32LE(packed.length, 12)
  head.write(compression, 0x18, 'latin1')
  head.writeUInt32LE(0x818223cd, 0x38)
  return Buffer.concat([head, packed, Buffer.alloc(512)])
}

/** A raw arm64 Image that is only a header. */
export function arm64Image(bytes = 4096): Buffer {
  const image = Buffer.alloc(bytes, 'some code')
  image.write('MZ', 0, 'latin1')
  image.write('ARM\x64', 56, 'latin1')
  return image
}

/** An ELF kernel with one loaded segment and the note that names its PVH entry. */
export function vmlinux({
  entry = 0x100_0000,
  machine = 62,
  noteName = 'Xen\0',
  noteType = 18,
  content = Buffer.alloc(100_000, 'kernel code '),
}: {
  entry?: number
  machine?: number
  noteName?: string
  noteType?: number
  content?: Buffer
} = {}): Buffer {
  const note = Buffer.concat([words(noteName.length, 4, noteType), Buffer.from(noteName, 'latin1'), words(entry)])
  const head = Buffer.alloc(64)
  head.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
  head.writeUInt16LE(machine, 0x12)
  head.writeBigUInt64LE(64n, 0x20)
  head.writeUInt16LE(56, 0x36)
  head.writeUInt16LE(2, 0x38)
  const start = 64 + 2 * 56
  return Buffer.concat([
    head,
    programHeader(1, start + note.length, 0x100_0000, content.length),
    programHeader(4, start, 0, note.length),
    note,
    content,
  ])
}

function programHeader(type: number, offset: number, physical: number, bytes: number): Buffer {
  const header = Buffer.alloc(56)
  header.writeUInt32LE(type, 0)
  header.writeBigUInt64LE(BigInt(offset), 8)
  header.writeBigUInt64LE(BigInt(physical), 24)
  header.writeBigUInt64LE(BigInt(bytes), 32)
  header.writeBigUInt64LE(BigInt(bytes), 40)
  return header
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}
