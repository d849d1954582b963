import type {GuestRecord, RecordOf, RecordType} from '../guest/record-shapes.ts'

/** The records of one type, in the order they came. */
export function all<T extends RecordType>(records: readonly GuestRecord[], type: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> & GuestRecord => record.type === type)
}

/** The first record of one type. */
export function first<T extends RecordType>(records: readonly GuestRecord[], type: T): RecordOf<T> | undefined {
  return all(records, type)[0]
}

/** A number that the guest writes as -1 when it does not know it. */
export function known(value: number): number | null {
  return value < 0 ? null : value
}
