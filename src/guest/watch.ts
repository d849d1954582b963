import {oomKills} from '../host/cgroup-memory.ts'
import {BOARDS} from './boards.ts'
import {type BootEnd, type Culprit, chargeEnd, chargeWarnings, endOf, lastWords} from './boot-end.ts'
import type {ConsoleReader} from './console.ts'
import type {BootWay} from './fallback.ts'
import {isKilled, killWords} from './killed.ts'
import type {Machine, MachineExit} from './machine.ts'
import type {GuestOutcome} from './outcome.ts'
import {decodeRecord, PROTOCOL_VERSION} from './protocol.ts'
import type {GuestRecord, RecordOf} from './record-shapes.ts'
import type {GuestRequest} from './request.ts'
import {type CaseRecord, type RunningCase, startedCase, takeOfCase} from './running-case.ts'
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

/** Timeout for an answer after a kill, and for the next record between two cases. */
const ANSWER_SECONDS = 4

/** The cases of one boot, and the memory of its guest. */
export interface BootShare {
  cases: GuestRequest['cases']
  memoryMib: number
}

/** The part of a guest's life that a boot covers. A guest may be booted only to save it, or only resumed. */
export type BootPart = 'whole' | 'until-paused' | 'resumed'

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
  const silence = createSilenceWatch(
    !way.plain || part === 'resumed',
    stretch,
    () => machine?.cpuSeconds() ?? null,
    reason => giveUp('guest', reason),
  )
  let machine: Machine | undefined
  let deadline: NodeJS.Timeout | undefined
  let current: RunningCase | undefined
  let lastDone: RunningCase | undefined
  /** The first cause that ended the boot. Its consequences do not replace it. */
  let end: {culprit: Culprit; words: string} | undefined
  let orderly = false
  /** The guest sent a record. */
  let answered = false
  /** The guest sent `hello`. */
  let heard = part === 'resumed'
  let modules = 0
  /** Settles when the output of a program is written. */
  let busy: Promise<void> | undefined
  let park: () => void = () => {}
  const parked = new Promise<'parked'>(resolve => {
    park = () => resolve('parked')
  })
  let pause: () => void = () => {}
  const paused = new Promise<'paused'>(resolve => {
    pause = () => resolve('paused')
  })

  return {
    start(started) {
      machine = started
      silence.start()
      request.signal.addEventListener('abort', cancel, {once: true})
      if (request.signal.aborted) cancel()
    },
    line(text) {
      if (text.trim() === '' || orderly || end !== undefined) return
      const record = decodeRecord(text)
      if (record !== undefined) take(record)
      else if (!BOARDS[outcome.shape].recordsShared) note('the guest sent lines that are not records')
    },
    busy: () => busy,
    overlong: () => note('the guest sent lines that are too long'),
    console: silence.spoke,
    parked,
    paused,
    stop,
    fail: reason => giveUp('guest', reason),
    finish(exit) {
      stop()
      chargeWarnings(reader.warnings, cases, outcome)
      const progressed = outcome.cases.size > casesBefore
      if (orderly || exit === null) return {death: null, progressed, answered, killed: false}
      const killed = end === undefined && isKilled(exit)
      end ??= killed ? killedByMachine() : endOf(exit, {answered, heard, qemu: request.qemu, console: reader})
      // A kernel that dies after a case dies because of it: the kernel frees memory late.
      const charged = end.culprit === 'kernel' ? (current ?? lastDone) : current
      if (charged !== undefined) chargeEnd(end.culprit, end.words, reader.during, charged.outcome)
      return {death: end.words, progressed, answered, killed}
    },
  }

  function stop(): void {
    current?.session?.stop()
    clearTimeout(deadline)
    silence.stop()
    request.signal.removeEventListener('abort', cancel)
    outcome.guestMs += performance.now() - startedAt
  }

  function take(record: GuestRecord): void {
    answered = true
    silence.stop()
    switch (record.type) {
      case 'hello':
        takeHello(record)
        return
      case 'module':
        if (++modules > request.modules.length) breach('loaded modules that were not requested')
        else noteModule(record)
        setDeadline(ANSWER_SECONDS, () => giveUp('kernel', 'hung while it loaded modules'))
        return
      case 'sysctl':
        noteSetting(record)
        return
      case 'cgroup':
        outcome.controllers ??= record.controllers
        return
      case 'case_start':
        startCase(record.case)
        return
      case 'case_exit':
        endCase(record)
        return
      case 'fatal':
        giveUp('guest', `could not continue: ${record.message}`)
        return
      case 'paused':
        clearTimeout(deadline)
        if (part === 'until-paused' && heard) pause()
        else breach('paused without a request')
        return
      case 'end':
        endBoot()
        return
      default:
        takeRecord(record)
    }
  }

  function noteSetting(record: RecordOf<'sysctl'>): void {
    const known = outcome.settings.some(({name}) => name === record.name)
    if (!known && request.sysctl?.some(({name}) => name === record.name)) outcome.settings.push(record)
  }

  /** Records each module once: a kernel that is booted again loads them again. */
  function noteModule(record: RecordOf<'module'>): void {
    if (!outcome.modules.some(({name}) => name === record.name)) outcome.modules.push(record)
  }

  function takeHello(record: RecordOf<'hello'>): void {
    if (heard) {
      breach('sent `hello` twice')
      return
    }
    heard = true
    outcome.hello ??= record
    outcome.bootMs ??= performance.now() - startedAt
    if (record.protocol !== PROTOCOL_VERSION) breach(`uses version ${record.protocol}, not ${PROTOCOL_VERSION}`)
    else
      setDeadline(ANSWER_SECONDS, () =>
        giveUp('guest', part === 'until-paused' ? 'did not reach its pause' : 'did not start the first artifact'),
      )
  }

  function startCase(id: number): void {
    const found = cases.find(candidate => candidate.id === id)
    outcome.bootMs ??= performance.now() - startedAt
    if (!heard || found === undefined || current !== undefined || outcome.cases.has(id)) {
      breach('started a case out of order')
      return
    }
    current = startedCase(found)
    outcome.cases.set(id, current.outcome)
    const position = request.cases.findIndex(candidate => candidate.id === id)
    request.onProgress({step: 'case', id, position, count: request.cases.length})
    setDeadline(found.timeoutSeconds, timeOut)
    found.session?.start(line => machine?.send(line))
  }

  function takeRecord(record: CaseRecord): void {
    if (record.case !== current?.id) {
      breach('sent records outside their case')
      return
    }
    const broken = takeOfCase(record, current, {logs: request.logs, note, wait})
    if (broken !== undefined) breach(broken)
    if (record.type === 'test_start') request.onProgress({step: 'test', id: record.case, test: record.test})
  }

  function wait(until: Promise<void>): void {
    const own = Promise.all([busy, until]).then(() => {
      if (busy === own) busy = undefined
    })
    busy = own
  }

  function endCase(record: RecordOf<'case_exit'>): void {
    if (record.case !== current?.id) {
      breach('ended a case that was not running')
      return
    }
    const {outcome: done} = current
    done.records.push(record)
    if (record.signal !== 0 || record.code !== 0)
      done.interruption ??= {kind: 'killed', signal: record.signal, exitCode: record.code, during: reader.during}
    current.session?.stop()
    lastDone = current
    current = undefined
    setDeadline(ANSWER_SECONDS, () => giveUp('kernel', 'did not continue after an artifact'))
  }

  function endBoot(): void {
    if (current !== undefined || cases.some(({id}) => !outcome.cases.has(id))) {
      breach('reported its end before all cases had ended')
      return
    }
    orderly = true
    // A port that the kernel shares cannot carry plans.
    if (request.parks === true && !BOARDS[outcome.shape].recordsShared) park()
    else machine?.kill()
  }

  /** Kills the case in the guest; if the guest does not answer, kills the guest. */
  function timeOut(): void {
    if (current === undefined) return
    if (reader.panic !== null) {
      giveUp('kernel', `died with a kernel panic: ${reader.panic}`)
      return
    }
    current.outcome.interruption ??= {kind: 'timeout', seconds: current.timeoutSeconds * stretch}
    machine?.send(`kill ${current.id}\n`)
    setDeadline(ANSWER_SECONDS, hang)
  }

  /** Charges a hang: a process that SIGKILL cannot end is stuck in the kernel. */
  function hang(): void {
    if (current !== undefined) current.outcome.interruption = {kind: 'crash', message: 'it hung', during: reader.during}
    giveUp('kernel', 'hung: it did not answer after an artifact timed out')
  }

  function cancel(): void {
    giveUp('user', 'was cancelled')
  }

  function breach(what: string): void {
    giveUp('guest', `broke the protocol: it ${what}`)
  }

  function giveUp(culprit: Culprit, reason: string): void {
    end ??= {culprit, words: `the guest ${reason}${lastWords(reader)}`}
    machine?.kill()
  }

  /** Handles a SIGKILL from outside: the kernel is not at fault, so the running case is repeated. */
  function killedByMachine(): {culprit: Culprit; words: string} {
    // A program with a session is not repeated: its output has already been printed.
    if (current !== undefined && current.session === undefined && !outcome.killed.has(current.id)) {
      outcome.killed.add(current.id)
      outcome.cases.delete(current.id)
      current = undefined
    }
    return {culprit: 'guest', words: killWords(memoryMib, oomKills() - killsBefore)}
  }

  function setDeadline(seconds: number, action: () => void): void {
    clearTimeout(deadline)
    if (Number.isFinite(seconds)) deadline = setTimeout(action, seconds * stretch * 1000)
  }

  function note(text: string): void {
    if (!outcome.notes.includes(text)) outcome.notes.push(text)
  }
}
