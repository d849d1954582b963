import type {GuestRecord} from '../guest/record-shapes.ts'
import type {FixupResult} from '../model/case.ts'
import {errnoOf} from '../model/errno.ts'
import type {CaseInput} from './case-input.ts'
import {first} from './records.ts'

/** Returns the result of the BTF file that the manifest names for the kernel, if any. */
export function btfResults(records: readonly GuestRecord[], {btf}: Pick<CaseInput, 'btf'>): FixupResult[] {
  const record = first(records, 'btf')
  if (record === undefined || btf === undefined) return []
  const {errno, message} = record
  const isApplied = errno === 0
  return [
    {
      subject: btf.file,
      what: 'btf',
      status: isApplied ? 'applied' : 'error',
      errno: errnoOf(errno),
      message: isApplied ? null : message,
      note: isApplied ? `BTF of the kernel: ${btf.file}` : `BTF file ${btf.file} ${message}`,
      place: btf.place,
    },
  ]
}
