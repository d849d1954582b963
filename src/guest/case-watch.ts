import type {Culprit} from './boot-end.ts'
import type {BootFailure} from './boot-failure.ts'
import type {ConsoleReader} from './console.ts'
import {ANSWER_SECONDS, type Deadline} from './deadline.ts'
import {type CaseOutcome, type GuestOutcome, noteOnce} from './outcome.ts'
import type {RecordOf} from './record-shapes.ts'
import type {GuestRequest} from './request.ts'
import {type CaseRecord, type RunningCase, startedCase, takeOfCase} from './running-case.ts'
import type {SetupWatch} from './setup-watch.ts'

/** Watches the cases of one boot, which run one after the other. */
export interface CaseWatch {
  /** Settles when the output of a program is written; undefined if it is. */
  readonly busy: Promise<void> | undefined
  start(record: RecordOf<'case_start'>): void
  take(record: CaseRecord): void
  end(record: RecordOf<'case_exit'>): void
  /** Reports whether all cases have ended. */
  areDone(): boolean
  /** Returns the case to which the end of the guest is charged. */
  chargedBy(culprit: Culprit): CaseOutcome | undefined
  /** Forgets the running case, if it may run again and has not yet done so. */
  repeat(): void
  /** Disconnects the running program from the host. */
  disconnect(): void
}

interface CaseParts {
  request: GuestRequest
  /** The cases of this boot. */
  cases: GuestRequest['cases']
  setup: Pick<SetupWatch, 'heard'>
  outcome: GuestOutcome
  reader: ConsoleReader
  stretch: number
  deadline: Deadline
  failure: BootFailure
  /** Sends a line to the guest. */
  send(line: string): void
}

/** Creates the watch of the cases of one boot. Their outcomes are added to the guest's. */
export function createCaseWatch(parts: CaseParts): CaseWatch {
  const {request, cases, setup, outcome, reader, stretch, deadline, failure, send} = parts
  let current: RunningCase | undefined
  let lastDone: RunningCase | undefined
  let busy: Promise<void> | undefined

  return {
    get busy() {
      return busy
    },
    start({case: id}) {
      const found = cases.find(candidate => candidate.id === id)
      if (!setup.heard || found === undefined || current !== undefined || outcome.cases.has(id)) {
        failure.breach('started a case out of order')
        return
      }
      current = startedCase(found)
      outcome.cases.set(id, current.outcome)
      const position = request.cases.findIndex(candidate => candidate.id === id)
      request.onProgress({step: 'case', id, position, count: request.cases.length})
      deadline.set(found.timeoutSeconds, timeOut)
      found.session?.start(send)
    },
    take(record) {
      if (record.case !== current?.id) {
        failure.breach('sent records outside their case')
        return
      }
      const note = (text: string) => noteOnce(outcome, text)
      const broken = takeOfCase(record, current, {logs: request.logs, note, wait})
      if (broken !== undefined) failure.breach(broken)
      if (record.type === 'test_start') request.onProgress({step: 'test', id: record.case, test: record.test})
    },
    end(record) {
      if (record.case !== current?.id) {
        failure.breach('ended a case that was not running')
        return
      }
      const {outcome: done} = current
      done.records.push(record)
      if (record.signal !== 0 || record.code !== 0)
        done.interruption ??= {kind: 'killed', signal: record.signal, exitCode: record.code, during: reader.during}
      current.session?.stop()
      lastDone = current
      current = undefined
      deadline.set(ANSWER_SECONDS, () => failure.giveUp('kernel', 'did not continue after an artifact'))
    },
    areDone: () => current === undefined && cases.every(({id}) => outcome.cases.has(id)),
    // A kernel that dies after a case dies because of it: the kernel frees memory late.
    chargedBy: culprit => (culprit === 'kernel' ? (current ?? lastDone) : current)?.outcome,
    repeat() {
      // A program with a session is not repeated: its output has already been printed.
      if (current === undefined || current.session !== undefined || outcome.killed.has(current.id)) return
      outcome.killed.add(current.id)
      outcome.cases.delete(current.id)
      current = undefined
    },
    disconnect: () => current?.session?.stop(),
  }

  function wait(until: Promise<void>): void {
    const own = Promise.all([busy, until]).then(() => {
      if (busy === own) busy = undefined
    })
    busy = own
  }

  /** Kills the case in the guest; if the guest does not answer, kills the guest. */
  function timeOut(): void {
    if (current === undefined) return
    if (reader.panic !== null) {
      failure.giveUp('kernel', `died with a kernel panic: ${reader.panic}`)
      return
    }
    current.outcome.interruption ??= {kind: 'timeout', seconds: current.timeoutSeconds * stretch}
    send(`kill ${current.id}\n`)
    deadline.set(ANSWER_SECONDS, hang)
  }

  /** Charges a hang: a process that SIGKILL cannot end is stuck in the kernel. */
  function hang(): void {
    if (current !== undefined) current.outcome.interruption = {kind: 'crash', message: 'it hung', during: reader.during}
    failure.giveUp('kernel', 'hung: it did not answer after an artifact timed out')
  }
}
