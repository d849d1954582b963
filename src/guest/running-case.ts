import {errorMessage} from '../base/errors.ts'
import type {CaseOutcome} from './outcome.ts'
import {createPackedRecords, PACKED_KIND, type PackedRecords} from './packed-records.ts'
import type {GuestRecord, RecordOf} from './record-shapes.ts'
import {createRepeatCheck} from './repeats.ts'
import type {CaseSession, GuestRequest} from './request.ts'

/** The case that is running in a guest. */
export interface RunningCase {
  id: number
  outcome: CaseOutcome
  timeoutSeconds: number
  /** Reports whether a record repeats one that is sent only once. */
  repeats: ReturnType<typeof createRepeatCheck>
  packed: PackedRecords
  session: CaseSession | undefined
}

/** A record that belongs to a case. */
export type CaseRecord = Exclude<
  GuestRecord,
  {type: 'hello' | 'module' | 'sysctl' | 'cgroup' | 'fatal' | 'paused' | 'case_start' | 'case_exit' | 'end'}
>

/** Destinations for the parts of a case that are not kept with it. */
export interface CasePorts {
  logs: GuestRequest['logs']
  note(text: string): void
  /** Pauses the records until the promise settles. */
  wait(until: Promise<void>): void
}

/** An object has at most some thousand programs and maps, each with a few records. */
const MAX_CASE_RECORDS = 100_000

export function startedCase({id, timeoutSeconds, session}: GuestRequest['cases'][number]): RunningCase {
  const outcome: CaseOutcome = {records: [], interruption: null, warnings: []}
  return {id, outcome, timeoutSeconds, repeats: createRepeatCheck(), packed: createPackedRecords(), session}
}

/**
 * Takes a record of the running case.
 *
 * @returns how the record breaks the protocol, as text that follows "it"; undefined if it does not
 */
export function takeOfCase(record: CaseRecord, running: RunningCase, ports: CasePorts): string | undefined {
  const {records} = running.outcome
  if (record.type === 'output' || record.type === 'taken') return takeOfSession(record, running, ports)
  if (record.type === 'log') {
    if (record.kind === PACKED_KIND) takePacked(record, running, ports)
    else ports.logs.take(record)
    return undefined
  }
  if (running.repeats(record)) return `sent a second record \`${record.type}\` where only one is allowed`
  if (records.length >= MAX_CASE_RECORDS) return `sent more than ${MAX_CASE_RECORDS} records in one case`
  records.push(record)
  return undefined
}

function takeOfSession(
  record: RecordOf<'output'> | RecordOf<'taken'>,
  {session}: RunningCase,
  {wait}: CasePorts,
): string | undefined {
  if (session === undefined) return 'sent output of a program that is not running'
  const until = session.take(record)
  if (until !== undefined) wait(until)
  return undefined
}

/** Takes packed records. They contain no verdict, so unreadable ones only cause a note. */
function takePacked(part: RecordOf<'log'>, {packed, outcome: {records}}: RunningCase, {note}: CasePorts): void {
  try {
    for (const record of packed.take(part)) records.push(record)
  } catch (thrown) {
    note(`the dependencies of one artifact's programs are unknown: the guest ${errorMessage(thrown)}`)
  }
}
