import type {GuestRecord} from '../guest/record-shapes.ts'
import {describeFixup} from '../manifest/describe-fixup.ts'
import type {FixupResult} from '../model/case.ts'
import {errnoOf} from '../model/errno.ts'
import type {Fixup} from '../request/fixup.ts'
import {all} from './records.ts'

/** Returns the results of the manifest's fixups, without those that the host added after them (`min_kernel`). */
export function fixupResults(records: readonly GuestRecord[], fixups: readonly Fixup[]): FixupResult[] {
  return all(records, 'fixup').flatMap(record => {
    const fixup = fixups[record.index]
    if (fixup === undefined) return []
    const status = fixupStatus(record.status)
    const set =
      fixup.kind === 'max_entries' && fixup.value === 'cpus' && status === 'applied' ? ` (${record.number})` : ''
    const what = describeFixup(fixup)
    return [
      {
        subject: fixup.subject,
        what,
        status,
        errno: errnoOf(record.errno),
        message: status === 'applied' ? null : record.message,
        note: `${targetOf(fixup)} fixup ${statusWords(status, fixup)}: ${fixup.subject} ${what}${set}`,
        place: fixup.place,
      },
    ]
  })
}

/** Returns what a fixup changes: a map, a global variable or a program. */
function targetOf({kind}: Fixup): 'map' | 'global' | 'program' {
  if (kind === 'global') return 'global'
  return kind === 'program_type' || kind === 'autoload' ? 'program' : 'map'
}

function statusWords(status: FixupResult['status'], fixup: Fixup): string {
  switch (status) {
    case 'applied':
      return 'applied'
    case 'not_found':
      return `refused, no such ${targetOf(fixup)}`
    case 'not_map_in_map':
      return 'refused, not a map-in-map'
    case 'unsupported':
      return 'refused by the kernel'
    case 'error':
      return 'failed'
  }
}

const STATUSES: readonly FixupResult['status'][] = ['applied', 'not_found', 'not_map_in_map', 'unsupported']

function fixupStatus(status: string): FixupResult['status'] {
  return STATUSES.find(known => known === status) ?? 'error'
}
