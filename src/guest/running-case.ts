import {errorMessage} from '../base/errors.ts'
import type {CaseOutcome} from './outcome.ts'
import {createPackedRecords, PACKED_KIND, type PackedRecords} from './packed-records.ts'
import type {GuestRecord, RecordOf} from './record-shapes.ts'
import {createRepeatCheck} from './repeats.ts'
import type {CaseSession, GuestRequest} from './request.ts'

/** The case that a guest has started and not ended. */
export interface RunningCase {
  id: number
  outcome: CaseOutcome
  timeoutSeconds: number
  /** Whether a record repeats what was said once. */
  repeats: ReturnType<typeof createRepeatCheck>
  packed: PackedRecords
  session: CaseSession | undefined
}

/** A record that belongs to a case. */
export type CaseRecord = Exclude<
  GuestRecord,
  {type: 'hello' | 'module' | 'sysctl' | 'cgroup' | 'fatal' | 'paused' | 'end'}
>

/** Where the parts of a case go that are not kept with it. */
export interface CasePorts {
  logs: GuestRequest['logs']
  note(text: string): void
  /** No more records until this settles. */
  wait(until: Promise<void>): void
}

/** An object has some thousand programs and maps at most, each with a few records. */
const MAX_CASE_RECORDS = 100_000

export function startedCase({id, timeoutSeconds, session}: GuestRequest['cases'][number]): RunningCase {
  const outcome: CaseOutcome = {records: [], interruption: null, warnings: []}
  return {id, outcome, timeoutSeconds, repeats: createRepeatCheck(), packed: createPackedRecords(), session}
}

/**
 * Takes a record of the case that runs.
 *
 * @returns what breaks the protocol, in words that follow "it"; undefined when nothing does
 */
export function takeOfCase(record: CaseRecord, running: RunningCase, ports: CasePorts): string | undefined {
  const {records} = running.outcome
  if (record.type === 'output' || record.type === 'taken') return takeOfSession(record, running, ports)
  if (record.type === 'log') {
    if (record.kind === PACKED_KIND) takePacked(record, running, ports)
    else ports.logs.take(record)
    return undefined
  }
  if (running.repeats(record)) return `sent a second record \`${record.type}\` where there is one`
  if (records.length >= MAX_CASE_RECORDS) return `sent more than ${MAX_CASE_RECORDS} records in one case`
  records.push(record)
  return undefined
}

function takeOfSession(
  record: RecordOf<'output'> | RecordOf<'taken'>,
  {session}: RunningCase,
  {wait}: CasePorts,
): string | undefined {
  if (session === undefined) return 'sent the output of a program that it does not run'
  const until = session.take(record)
  if (until !== undefined) wait(until)
  return undefined
}

/** There is no verdict in them: what cannot be read of them costs nothing else. */
function takePacked(part: RecordOf<'log'>, {packed, outcome: {records}}: RunningCase, {note}: CasePorts): void {
  try {
    for (const record of packed.take(part)) records.push(record)
  } catch (thrown) {
    note(`it is not known what the programs of one artifact depend on: the guest ${errorMessage(thrown)}`)
  }
}
