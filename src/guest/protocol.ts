import type {FieldTypes, GuestRecord, RecordLine, RecordType} from './record-shapes.ts'
import {SHAPES} from './record-shapes.ts'

/** Decodes the guest's records (docs/guest-protocol.md). The guest is not trusted: every record is checked before it is used. */

export const PROTOCOL_VERSION = 2

/** Length of the longest line, in bytes. A longer line is dropped completely. */
export const MAX_RECORD_BYTES = 64 * 1024

/**
 * Decodes one line.
 *
 * @returns undefined if the line is not a record: not JSON, an unknown type, a field that is missing or has the wrong type
 */
export function decodeRecord(line: string): GuestRecord | undefined {
  const value = parseJson(line)
  if (typeof value !== 'object' || value === null) return undefined
  const fields = value as Record<string, unknown>
  if (typeof fields.type !== 'string' || !Object.hasOwn(SHAPES, fields.type)) return undefined
  const shape = SHAPES[fields.type as RecordType]
  return Object.entries(shape).every(([name, kind]) => holds(kind, fields[name])) ? (value as GuestRecord) : undefined
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function holds(kind: keyof FieldTypes, value: unknown): boolean {
  switch (kind) {
    case 'number':
      return Number.isSafeInteger(value)
    case 'string':
    case 'boolean':
      return typeof value === kind
    case 'string?':
      return value === null || typeof value === 'string'
    case 'line?':
      return value === null || isLine(value)
  }
}

function isLine(value: unknown): value is RecordLine {
  if (typeof value !== 'object' || value === null) return false
  const {insn, file, line, column, text} = value as Record<string, unknown>
  return [insn, line, column].every(Number.isSafeInteger) && typeof file === 'string' && typeof text === 'string'
}

/**
 * Splits a byte stream into lines of bounded length. It never buffers more than one line, however long the guest's line is.
 *
 * @param onLine receives each line without its line break; invalid UTF-8 becomes U+FFFD
 * @param onOverlong called once for each line that is too long and was dropped
 */
export function lineSplitter(
  limit: number,
  onLine: (line: string) => void,
  onOverlong: () => void,
): (chunk: Buffer) => void {
  let pending: Buffer[] = []
  let length = 0
  let dropping = false
  return chunk => {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end))
      if (!dropping) onLine(Buffer.concat(pending).toString('utf8'))
      pending = []
      length = 0
      dropping = false
      start = end + 1
    }
    take(chunk.subarray(start))
  }

  function take(part: Buffer): void {
    if (dropping) return
    length += part.length
    if (length > limit) {
      dropping = true
      pending = []
      onOverlong()
    } else if (part.length > 0) {
      pending.push(part)
    }
  }
}
