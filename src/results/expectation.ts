import type {ExpectationResult} from '../model/test.ts'

/** Formats what was expected and what was seen: `sys_events: at least 1 event, saw 0 events`. */
export function expectationWords({kind, subject, wanted, seen}: ExpectationResult): string {
  return `${kind === 'map' ? '' : `${subject}: `}${wanted}, saw ${seen}`
}
