import {type Deferred, deferred} from '../base/deferred.ts'
import {oomKills} from '../host/cgroup-memory.ts'
import {BOARDS} from './boards.ts'
import {type BootEnd, type Cause, chargeEnd, chargeWarnings, endOf} from './boot-end.ts'
import {createBootFailure} from './boot-failure.ts'
import {createCaseWatch} from './case-watch.ts'
import type {ConsoleReader} from './console.ts'
import {createDeadline} from './deadline.ts'
import type {BootWay} from './fallback.ts'
import {isKilled, killWords} from './killed.ts'
import type {Machine, MachineExit} from './machine.ts'
import {type GuestOutcome, noteOnce} from './outcome.ts'
import {decodeRecord} from './protocol.ts'
import type {GuestRecord} from './record-shapes.ts'
import type {GuestRequest} from './request.ts'
import {type BootPart, createSetupWatch} from './setup-watch.ts'
import {createSilenceWatch} from './silence-watch.ts'
import {STRETCH} from './stretch.ts'

/** Watches one boot: dispatches its records, enforces the deadlines, and reports how it ended. */
export interface BootWatch {
  start(machine: Machine): void
  line(text: string): void
  overlong(): void
  /** Returns a promise that settles when records can be taken again; undefined means now. */
  busy(): Promise<void> | undefined
  /** Called when the console printed something. */
  console(): void
  /** Settles when the guest finished its cases and is parked. */
  readonly parked: Promise<'parked'>
  /** Settles when the guest waits before its first case, as its plan requires. */
  readonly paused: Promise<'paused'>
  /** Stops the watch of a guest that continues in another machine, whose watch charges its warnings. */
  stop(): void
  /** Ends the boot because the machine cannot continue. @param reason follows "the guest" */
  fail(reason: string): void
  /** Ends the watch. @param exit null if the guest is parked */
  finish(exit: MachineExit | null): BootEnd
}

/** The cases of one boot, and the memory of its guest. */
export interface BootShare {
  cases: GuestRequest['cases']
  memoryMib: number
}

/**
 * Creates the watch of one boot.
 *
 * @param way how the guest is booted: any way but the plain one has less time
 * @param share the cases of this boot, and the memory of the guest in MiB
 * @param outcome outcome of the guest, to which the results are added
 * @param reader console of the guest
 * @param part a resumed guest has sent `hello` before
 */
export function createBootWatch(
  request: GuestRequest,
  way: BootWay,
  {cases, memoryMib}: BootShare,
  outcome: GuestOutcome,
  reader: ConsoleReader,
  part: BootPart = 'whole',
): BootWatch {
  const stretch = STRETCH[way.accelerator]
  const startedAt = performance.now()
  const casesBefore = outcome.cases.size
  const killsBefore = oomKills()
  let machine: Machine | undefined
  /** The guest sent a record. */
  let answered = false
  /** The guest reported its end, after all its cases. */
  let orderly = false
  const park: Deferred<'parked'> = deferred()
  const failure = createBootFailure(reader, () => machine?.kill())
  const deadline = createDeadline(stretch)
  const silence = createSilenceWatch(
    !way.plain || part === 'resumed',
    stretch,
    () => machine?.cpuSeconds() ?? null,
    reason => failure.giveUp('guest', reason),
  )
  const setup = createSetupWatch({request, outcome, part, deadline, failure})
  const send = (line: string) => machine?.send(line)
  const running = createCaseWatch({request, cases, setup, outcome, reader, stretch, deadline, failure, send})

  return {
    start(started) {
      machine = started
      silence.start()
      request.signal.addEventListener('abort', cancel, {once: true})
      if (request.signal.aborted) cancel()
    },
    line(text) {
      if (text.trim() === '' || orderly || failure.cause !== undefined) return
      const record = decodeRecord(text)
      if (record !== undefined) take(record)
      else if (!BOARDS[outcome.shape].recordsShared) noteOnce(outcome, 'the guest sent lines that are not records')
    },
    busy: () => running.busy,
    overlong: () => noteOnce(outcome, 'the guest sent lines that are too long'),
    console: silence.spoke,
    parked: park.promise,
    paused: setup.paused,
    stop,
    fail: reason => failure.giveUp('guest', reason),
    finish(exit) {
      stop()
      chargeWarnings(reader.warnings, cases, outcome)
      const progressed = outcome.cases.size > casesBefore
      if (orderly || exit === null) return {death: null, progressed, answered, killed: false}
      const killed = failure.cause === undefined && isKilled(exit)
      const cause = failure.settle(() => (killed ? killedByMachine() : causeOf(exit)))
      const charged = running.chargedBy(cause.culprit)
      if (charged !== undefined) chargeEnd(cause, reader.during, charged)
      return {death: cause.words, progressed, answered, killed}
    },
  }

  function cancel(): void {
    failure.giveUp('user', 'was cancelled')
  }

  function stop(): void {
    running.disconnect()
    deadline.clear()
    silence.stop()
    request.signal.removeEventListener('abort', cancel)
    outcome.guestMs += performance.now() - startedAt
  }

  function take(record: GuestRecord): void {
    answered = true
    silence.stop()
    // A resumed guest begins with its first case.
    if (record.type === 'hello' || record.type === 'case_start') outcome.bootMs ??= performance.now() - startedAt
    switch (record.type) {
      case 'hello':
      case 'module':
      case 'sysctl':
      case 'cgroup':
      case 'paused':
        setup.take(record)
        return
      case 'case_start':
        running.start(record)
        return
      case 'case_exit':
        running.end(record)
        return
      case 'fatal':
        failure.giveUp('guest', `could not continue: ${record.message}`)
        return
      case 'end':
        endBoot()
        return
      default:
        running.take(record)
    }
  }

  function endBoot(): void {
    if (!running.areDone()) {
      failure.breach('reported its end before all cases had ended')
      return
    }
    orderly = true
    // A port that the kernel shares cannot carry plans.
    if (request.parks === true && !BOARDS[outcome.shape].recordsShared) park.resolve('parked')
    else machine?.kill()
  }

  /** Handles a SIGKILL from outside: the kernel is not at fault, so the running case is repeated. */
  function killedByMachine(): Cause {
    running.repeat()
    return {culprit: 'guest', words: killWords(memoryMib, oomKills() - killsBefore)}
  }

  function causeOf(exit: MachineExit): Cause {
    return endOf(exit, {answered, heard: setup.heard, qemu: request.qemu, console: reader})
  }
}
