import {gzipSync, zstdCompressSync} from 'node:zlib'
import {TAG} from '../../src/kernels/packages/rpm-header.ts'
import {cpioOf} from './files.ts'

const TYPE = {int16: 3, int32: 4, string: 6, strings: 8} as const

interface Entry {
  tag: number
  type: number
  values: readonly (string | number)[]
}

/** Builds the smallest package with all the entries that we read, in rpm's layout (rpm.org, "RPM Package format"). */
export async function buildRpm(packing: 'gzip' | 'zstd' | undefined): Promise<Buffer> {
  const payload = await cpioOf([
    {path: '/boot/vmlinuz', content: Buffer.from('bzImage')},
    {path: '/lib/a.ko', content: Buffer.from('a module '.repeat(50))},
  ])
  const packed = packing === 'gzip' ? gzipSync(payload) : packing === 'zstd' ? zstdCompressSync(payload) : payload
  const lead = Buffer.alloc(96)
  lead.writeUInt32BE(0xedabeedb)
  return Buffer.concat([
    lead,
    structure([]),
    structure([
      {tag: TAG.name, type: TYPE.string, values: ['kernel-core']},
      {tag: TAG.payloadFormat, type: TYPE.string, values: ['cpio']},
      ...(packing === undefined ? [] : [{tag: TAG.payloadCompressor, type: TYPE.string, values: [packing]}]),
      {tag: TAG.dirNames, type: TYPE.strings, values: ['/boot/', '/lib/']},
      {tag: TAG.baseNames, type: TYPE.strings, values: ['vmlinuz', 'a.ko']},
      {tag: TAG.dirIndexes, type: TYPE.int32, values: [0, 1]},
      {tag: TAG.fileSizes, type: TYPE.int32, values: [7, 450]},
      {tag: TAG.fileModes, type: TYPE.int16, values: [0o100644, 0o100644]},
      {tag: TAG.fileInodes, type: TYPE.int32, values: [1, 2]},
      {tag: TAG.fileDevices, type: TYPE.int32, values: [1, 1]},
    ]),
    packed,
  ])
}

function structure(entries: readonly Entry[]): Buffer {
  const index: Buffer[] = []
  let store = Buffer.alloc(0)
  for (const {tag, type, values} of entries) {
    const row = Buffer.alloc(16)
    for (const [field, value] of [tag, type, store.length, values.length].entries()) row.writeUInt32BE(value, field * 4)
    index.push(row)
    store = Buffer.concat([store, ...values.map(value => encoded(value, type))])
  }
  const head = Buffer.alloc(16)
  head.writeUInt32BE(0x8eade801)
  head.writeUInt32BE(entries.length, 8)
  head.writeUInt32BE(store.length, 12)
  return Buffer.concat([head, ...index, store])
}

function encoded(value: string | number, type: number): Buffer {
  if (typeof value === 'string') return Buffer.from(`${value}\0`)
  const bytes = Buffer.alloc(type === TYPE.int16 ? 2 : 4)
  bytes.writeUIntBE(value, 0, bytes.length)
  return bytes
}
