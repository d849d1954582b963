import type {GuestRecord, RecordOf, RecordType} from '../guest/record-shapes.ts'

/** Returns the records of one type, in order of arrival. */
export function all<T extends RecordType>(records: readonly GuestRecord[], type: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> & GuestRecord => record.type === type)
}

/** Returns the first record of one type. */
export function first<T extends RecordType>(records: readonly GuestRecord[], type: T): RecordOf<T> | undefined {
  return all(records, type)[0]
}

/** Returns a number from the guest; null for -1, which means unknown. */
export function known(value: number): number | null {
  return value < 0 ? null : value
}
