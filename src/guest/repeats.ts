import type {GuestRecord, RecordType} from './record-shapes.ts'

/**
 * Records that the guest program sends once per case, and the fields that identify them: docs/guest-protocol.md. A second one is
 * from something else, such as a command that forges its success.
 */
const ONCE: Partial<Record<RecordType, readonly string[]>> = {
  open: [],
  test_start: ['test'],
  command: ['test'],
  exec: [],
  events: ['test', 'index'],
  runs: ['test', 'index'],
  map_value: ['test', 'index'],
  test_run: ['test', 'index'],
  test_end: ['test'],
  case_end: [],
}

/** Returns a function that reports whether a record of one case repeats one that is sent only once. */
export function createRepeatCheck(): (record: GuestRecord) => boolean {
  const seen = new Set<string>()
  return record => {
    const fields = ONCE[record.type]
    if (fields === undefined) return false
    const values = record as unknown as Record<string, unknown>
    const key = [record.type, ...fields.map(field => values[field])].join(' ')
    if (seen.has(key)) return true
    seen.add(key)
    return false
  }
}
