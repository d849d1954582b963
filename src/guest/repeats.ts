import type {GuestRecord, RecordType} from './record-shapes.ts'

/**
 * What the guest says once of a case, and by which fields it is told apart: docs/guest-protocol.md. A second one was written
 * by something else, such as a command that wants to be seen passing.
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

/** Remembers what one case has said. Returns whether a record repeats what is said once. */
export function createRepeatCheck(): (record: GuestRecord) => boolean {
  const said = new Set<string>()
  return record => {
    const fields = ONCE[record.type]
    if (fields === undefined) return false
    const values = record as unknown as Record<string, unknown>
    const key = [record.type, ...fields.map(field => values[field])].join(' ')
    if (said.has(key)) return true
    said.add(key)
    return false
  }
}
