import {inflateSync} from 'node:zlib'
import {decodeRecord} from './protocol.ts'
import type {GuestRecord, RecordOf, RecordType} from './record-shapes.ts'

/** The kind of log that contains records. They are similar for many programs, and compression reduces them to a tenth. */
export const PACKED_KIND = 'surface'

/** Records that such a log may contain. */
const TYPES: ReadonlySet<RecordType> = new Set([
  'surface',
  'read',
  'unfollowed',
  'relocation',
  'extern',
  'tail_call',
  'kernel_function',
  'kernel_raw_tracepoint',
  'kernel_tracepoint',
  'kernel_field',
  'kernel_enumerator',
  'kernel_type',
  'kernel_kfunc',
  'kernel_symbol',
  'kernel_config',
])

/** Limits for one case. The largest known objects need 3 MiB. */
const MAX_BYTES = 64 * 1024 * 1024
const MAX_PACKED_BYTES = 8 * 1024 * 1024
const MAX_RECORDS = 50_000

/** Compressed records of one case, which arrive in parts. */
export interface PackedRecords {
  /**
   * Takes a part.
   *
   * @returns all records after the last part; none before
   * @throws Error for data that our guest program never sends; the message follows "the guest"
   */
  take(part: RecordOf<'log'>): GuestRecord[]
}

/** Creates the collector of one case. It takes the parts in their order, and nothing after the last one. */
export function createPackedRecords(): PackedRecords {
  const parts: Buffer[] = []
  let bytes = 0
  let ended = false
  return {
    take({case: id, part, last, data}) {
      if (part !== parts.length || ended) throw new Error('sent parts out of order')
      const packed = Buffer.from(data, 'base64')
      bytes += packed.length
      if (bytes > MAX_PACKED_BYTES) throw new Error(`sent more than ${MAX_PACKED_BYTES} bytes of records at once`)
      parts.push(packed)
      ended = last
      return last ? unpack(Buffer.concat(parts), id) : []
    },
  }
}

function unpack(packed: Buffer, id: number): GuestRecord[] {
  const records: GuestRecord[] = []
  for (const line of inflate(packed).split('\n')) {
    const record = line === '' ? undefined : decodeRecord(line)
    if (record === undefined || !TYPES.has(record.type) || !('case' in record) || record.case !== id) continue
    if (records.push(record) > MAX_RECORDS) throw new Error(`sent more than ${MAX_RECORDS} records at once`)
  }
  return records
}

function inflate(packed: Buffer): string {
  try {
    return inflateSync(packed, {maxOutputLength: MAX_BYTES}).toString('utf8')
  } catch {
    throw new Error('sent records that cannot be decompressed')
  }
}
