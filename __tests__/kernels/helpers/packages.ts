import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {gzipSync} from 'node:zlib'
import tar from 'tar-stream'

/** Fixed time, so that the same content makes the same package on every mirror. */
const EPOCH = new Date(0)

/** Compression of data.tar; `''`: none. */
export type Packing = '.xz' | '.gz' | '.zst' | ''

/** Makes a Debian package like `dpkg-deb`, with these files in its data.tar. */
export async function buildDeb(
  files: Readonly<Record<string, Buffer | string>>,
  packing: Packing = '.xz',
): Promise<Buffer> {
  const pack = tar.pack()
  for (const [name, content] of Object.entries(files)) pack.entry({mtime: EPOCH, name: `./${name}`}, content)
  pack.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of pack) chunks.push(chunk as unknown as Uint8Array)
  return debOf(compress(Buffer.concat(chunks), packing), packing)
}

/** Makes a Debian package from a compressed data.tar. */
export function debOf(data: Buffer, packing: Packing = '.gz'): Buffer {
  const members = [
    arMember('debian-binary', Buffer.from('2.0\n')),
    arMember('control.tar.xz', Buffer.from('odd')),
    arMember(`data.tar${packing}`, data),
  ]
  return Buffer.concat([Buffer.from('!<arch>\n'), ...members])
}

const packed = new Map<string, Buffer>()

/** Compresses bytes with the real program, only once: every mirror of a test publishes the same packages. */
export function compress(content: Buffer, packing: Packing): Buffer {
  if (packing === '') return content
  const key = `${packing} ${sha256(content)}`
  const known = packed.get(key) ?? pack(content, packing)
  packed.set(key, known)
  // A copy, since a test may damage the files that it publishes.
  return Buffer.from(known)
}

function pack(content: Buffer, packing: '.xz' | '.gz' | '.zst'): Buffer {
  if (packing === '.gz') return gzipSync(content)
  const [program, ...options] = packing === '.xz' ? ['xz', '-0', '-c'] : ['zstd', '-q', '-c']
  return execFileSync(program, options, {input: content, maxBuffer: 1 << 28})
}

function arMember(name: string, content: Buffer): Buffer {
  const header = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(content.length).padEnd(10)}\`\n`
  return Buffer.concat([Buffer.from(header, 'latin1'), content, Buffer.alloc(content.length % 2, '\n')])
}

/** Makes the smallest 64-bit ELF file with a .modinfo. */
export function buildModule(name: string, depends: readonly string[] = [], softdep = '', bigEndian = false): Buffer {
  const soft = softdep === '' ? '' : `softdep=${softdep}\0`
  const modinfo = Buffer.from(`license=GPL\0depends=${depends.join(',')}\0${soft}name=${name}\0`)
  const names = Buffer.from('\0.shstrtab\0.modinfo\0')
  const header = Buffer.alloc(64)
  header.write(`\x7fELF\x02${bigEndian ? '\x02' : '\x01'}\x01`, 'latin1')
  const table = 64 + names.length + modinfo.length
  const half = (at: number, value: number) => header[bigEndian ? 'writeUInt16BE' : 'writeUInt16LE'](value, at)
  header[bigEndian ? 'writeBigUInt64BE' : 'writeBigUInt64LE'](BigInt(table), 0x28)
  half(0x3a, 64)
  half(0x3c, 3)
  half(0x3e, 1)
  const section = (nameAt: number, offset: number, size: number) => {
    const entry = Buffer.alloc(64)
    const wide = (at: number, value: number) =>
      entry[bigEndian ? 'writeBigUInt64BE' : 'writeBigUInt64LE'](BigInt(value), at)
    entry[bigEndian ? 'writeUInt32BE' : 'writeUInt32LE'](nameAt, 0)
    wide(0x18, offset)
    wide(0x20, size)
    return entry
  }
  const sections = [Buffer.alloc(64), section(1, 64, names.length), section(11, 64 + names.length, modinfo.length)]
  return Buffer.concat([header, names, modinfo, ...sections])
}

export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}
