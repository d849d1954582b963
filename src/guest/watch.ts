import {errorMessage} from '../base/errors.ts'
import {oomKills} from '../host/cgroup-memory.ts'
import {BOARDS} from './boards.ts'
import type {ConsoleReader} from './console.ts'
import type {BootWay} from './fallback.ts'
import {isKilled, killWords} from './killed.ts'
import {deathBySilence, type Patience} from './life.ts'
import type {Machine, MachineExit} from './machine.ts'
import type {CaseOutcome, GuestOutcome} from './outcome.ts'
import {createPackedRecords, PACKED_KIND, type PackedRecords} from './packed-records.ts'
import {decodeRecord, type GuestRecord, PROTOCOL_VERSION, type RecordOf} from './protocol.ts'
import {createRepeatCheck} from './repeats.ts'
import type {CaseSession, GuestRequest} from './request.ts'
import {STRETCH} from './stretch.ts'

/** How one boot ended. */
export interface BootEnd {
  /** Null when the guest said itself that it was done. */
  death: string | null
  /** At least one case was started. */
  progressed: boolean
  /** At least one record came. */
  answered: boolean
  /** QEMU was killed, and not by us: it says nothing about the kernel. */
  killed: boolean
}

/** Follows one boot: sorts its records, keeps the deadlines, and says how it ended. */
export interface BootWatch {
  start(machine: Machine): void
  line(text: string): void
  overlong(): void
  /** Settles when records can be taken again; undefined: now. */
  busy(): Promise<void> | undefined
  /** The console said something. */
  console(): void
  /** Settles when the guest has done its cases and is kept. */
  readonly parked: Promise<'parked'>
  /** Settles when the guest waits before its first case, as its plan asks. */
  readonly paused: Promise<'paused'>
  /** The guest goes on in another machine: what it has said until now is charged there. */
  stop(): void
  /** The machine cannot go on. @param reason follows "the guest" */
  fail(reason: string): void
  /** @param exit null: the guest is kept */
  finish(exit: MachineExit | null): BootEnd
}

/**
 * How long a boot may say nothing before its first record; TCG stretches it like every other deadline. A boot whose console
 * goes on is slow and not dead: a KVM inside of an emulator took 38 s. One that would go on for ever ends at the limit.
 */
const BOOT_PATIENCE: Patience = {idle: 30, work: 30, longest: 120, limit: 300}
/**
 * A shape that may do harm has less, as has a guest that is resumed, since there is another way: the longest pause of a boot
 * that goes well was 1.8 s of CPU time without KVM.
 */
const SHAPE_PATIENCE: Patience = {...BOOT_PATIENCE, idle: 4, work: 4, longest: 30}
/** How often a boot is looked after. */
const LOOK_MS = 500
/** After a kill the guest must answer, between two cases it must go on. */
const ANSWER_SECONDS = 4
/** An object has some thousand programs and maps at most, each with a few records. */
const MAX_CASE_RECORDS = 100_000

/** A QEMU of a snap, of conda or of another system may lack machines, firmware or the right to read a file. */
const QEMU_FIX = '; if this is not the QEMU of the distribution, put that one first on the PATH'

/** What one boot takes. */
export interface BootShare {
  cases: GuestRequest['cases']
  memoryMib: number
}

/** Where one boot begins, and where it ends: a guest may be booted only to be kept, and resumed only. */
export type BootPart = 'whole' | 'until-paused' | 'resumed'

/** Whose fault the end of a boot is: the kernel's, which is charged to a case; the guest program's; or our user's wish. */
type Culprit = 'kernel' | 'guest' | 'user'

interface RunningCase {
  id: number
  outcome: CaseOutcome
  timeoutSeconds: number
  /** Whether a record repeats what was said once. */
  repeats: ReturnType<typeof createRepeatCheck>
  packed: PackedRecords
  session: CaseSession | undefined
}

/**
 * @param way how it is booted: what is not the plain way has less time for a boot
 * @param share the cases that this boot is to do, and the memory of the guest in MiB
 * @param outcome the guest's, to which everything is added
 * @param part a guest that is resumed has said who it is
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
  let deadline: NodeJS.Timeout | undefined
  let looking: NodeJS.Timeout | undefined
  let spokeAt = startedAt
  /** When the console was last seen to have said something, and what CPU time QEMU had had by then: thousands of chunks come. */
  let lastSign = {at: startedAt, cpu: 0 as number | null}
  let current: RunningCase | undefined
  let lastDone: RunningCase | undefined
  /** The first thing that ended the boot stands; what follows from it does not. */
  let end: {culprit: Culprit; words: string} | undefined
  let orderly = false
  /** The guest sent a record. */
  let answered = false
  /** The guest said who it is. */
  let heard = part === 'resumed'
  let modules = 0
  /** Until what a program has said is out. */
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
      listen()
      looking = setInterval(look, LOOK_MS)
      request.signal.addEventListener('abort', cancel, {once: true})
      if (request.signal.aborted) cancel()
    },
    line(text) {
      if (text.trim() === '' || orderly || end !== undefined) return
      const record = decodeRecord(text)
      if (record !== undefined) take(record)
      else if (!BOARDS[outcome.shape].recordsShared) note('the guest sent lines that are no records')
    },
    busy: () => busy,
    overlong: () => note('the guest sent lines that are too long'),
    console: listen,
    parked,
    paused,
    stop,
    fail: reason => giveUp('guest', reason),
    finish(exit) {
      stop()
      chargeWarnings()
      const progressed = outcome.cases.size > casesBefore
      if (orderly || exit === null) return {death: null, progressed, answered, killed: false}
      const killed = end === undefined && isKilled(exit)
      end ??= killed ? killedByMachine() : {culprit: isOfKernel(exit) ? 'kernel' : 'guest', words: deathOf(exit)}
      chargeEnd(end.culprit, end.words)
      return {death: end.words, progressed, answered, killed}
    },
  }

  function stop(): void {
    current?.session?.stop()
    clearTimeout(deadline)
    clearInterval(looking)
    request.signal.removeEventListener('abort', cancel)
    outcome.guestMs += performance.now() - startedAt
  }

  function take(record: GuestRecord): void {
    answered = true
    clearInterval(looking)
    switch (record.type) {
      case 'hello':
        takeHello(record)
        return
      case 'module':
        if (++modules > request.modules.length) breach('loaded modules that it was not asked for')
        else noteModule(record)
        setDeadline(ANSWER_SECONDS, () => giveUp('kernel', 'stopped while it loaded modules'))
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
        giveUp('guest', `could not go on: ${record.message}`)
        return
      case 'paused':
        clearTimeout(deadline)
        if (part === 'until-paused' && heard) pause()
        else breach('paused, and was not asked to')
        return
      case 'end':
        endBoot()
        return
      default:
        takeOfCase(record)
    }
  }

  function noteSetting(record: RecordOf<'sysctl'>): void {
    const known = outcome.settings.some(({name}) => name === record.name)
    if (!known && request.sysctl?.some(({name}) => name === record.name)) outcome.settings.push(record)
  }

  /** A kernel that is booted again loads them again. */
  function noteModule(record: RecordOf<'module'>): void {
    if (!outcome.modules.some(({name}) => name === record.name)) outcome.modules.push(record)
  }

  function takeHello(record: RecordOf<'hello'>): void {
    if (heard) {
      breach('said hello twice')
      return
    }
    heard = true
    outcome.hello ??= record
    outcome.bootMs ??= performance.now() - startedAt
    if (record.protocol !== PROTOCOL_VERSION) breach(`speaks version ${record.protocol}, not ${PROTOCOL_VERSION}`)
    else
      setDeadline(ANSWER_SECONDS, () =>
        giveUp('guest', part === 'until-paused' ? 'did not come to its pause' : 'did not start the first artifact'),
      )
  }

  function startCase(id: number): void {
    const found = cases.find(candidate => candidate.id === id)
    outcome.bootMs ??= performance.now() - startedAt
    if (!heard || found === undefined || current !== undefined || outcome.cases.has(id)) {
      breach('started a case that was not next')
      return
    }
    const caseOutcome: CaseOutcome = {records: [], interruption: null, warnings: []}
    outcome.cases.set(id, caseOutcome)
    current = {
      id,
      outcome: caseOutcome,
      timeoutSeconds: found.timeoutSeconds,
      repeats: createRepeatCheck(),
      packed: createPackedRecords(),
      session: found.session,
    }
    const position = request.cases.findIndex(candidate => candidate.id === id)
    request.onProgress({step: 'case', id, position, count: request.cases.length})
    setDeadline(found.timeoutSeconds, timeOut)
    found.session?.start(line => machine?.send(line))
  }

  function takeOfCase(
    record: Exclude<GuestRecord, {type: 'hello' | 'module' | 'sysctl' | 'cgroup' | 'fatal' | 'paused' | 'end'}>,
  ): void {
    if (record.case !== current?.id) {
      breach('sent records outside of their case')
      return
    }
    if (record.type === 'output' || record.type === 'taken') takeOfSession(record, current)
    else if (record.type === 'log' && record.kind === PACKED_KIND) takePacked(record, current)
    else if (record.type === 'log') request.logs.take(record)
    else if (current.repeats(record)) breach(`sent a second record \`${record.type}\` where there is one`)
    else if (current.outcome.records.length < MAX_CASE_RECORDS) current.outcome.records.push(record)
    else breach(`sent more than ${MAX_CASE_RECORDS} records in one case`)
    if (record.type === 'test_start') request.onProgress({step: 'test', id: record.case, test: record.test})
  }

  function takeOfSession(record: RecordOf<'output'> | RecordOf<'taken'>, {session}: RunningCase): void {
    if (session === undefined) {
      breach('sent the output of a program that it does not run')
      return
    }
    const wait = session.take(record)
    if (wait === undefined) return
    const own = Promise.all([busy, wait]).then(() => {
      if (busy === own) busy = undefined
    })
    busy = own
  }

  /** No verdict is in them: what cannot be read of them costs nothing else. */
  function takePacked(part: RecordOf<'log'>, {packed, outcome: {records}}: RunningCase): void {
    try {
      for (const record of packed.take(part)) records.push(record)
    } catch (thrown) {
      note(`it is not known what the programs of one artifact depend on: the guest ${errorMessage(thrown)}`)
    }
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
    setDeadline(ANSWER_SECONDS, () => giveUp('kernel', 'did not go on after an artifact'))
  }

  function endBoot(): void {
    if (current !== undefined || cases.some(({id}) => !outcome.cases.has(id))) {
      breach('said that it was done before it was')
      return
    }
    orderly = true
    // What shares its port with the kernel cannot be sent whole plans.
    if (request.parks === true && !BOARDS[outcome.shape].recordsShared) park()
    else machine?.kill()
  }

  /** The case is killed in the guest; if the guest does not answer, the guest is. */
  function timeOut(): void {
    if (current === undefined) return
    if (reader.panic !== null) {
      giveUp('kernel', `died of a kernel panic: ${reader.panic}`)
      return
    }
    current.outcome.interruption ??= {kind: 'timeout', seconds: current.timeoutSeconds * stretch}
    machine?.send(`kill ${current.id}\n`)
    setDeadline(ANSWER_SECONDS, hang)
  }

  /** A process that SIGKILL cannot end is stuck in the kernel, and the kernel with it. */
  function hang(): void {
    if (current !== undefined)
      current.outcome.interruption = {kind: 'crash', message: 'it hangs', during: reader.during}
    giveUp('kernel', 'hangs: it did not answer after an artifact ran out of time')
  }

  function cancel(): void {
    giveUp('user', 'was cancelled')
  }

  function breach(what: string): void {
    giveUp('guest', `broke the protocol: it ${what}`)
  }

  function giveUp(culprit: Culprit, reason: string): void {
    end ??= {culprit, words: `the guest ${reason}${lastWords()}`}
    machine?.kill()
  }

  /** SIGKILL that we have not sent: what was running is no fault of its kernel, and is taken once more. */
  function killedByMachine(): {culprit: Culprit; words: string} {
    // What a program has said, and done, is not said and done again.
    if (current !== undefined && current.session === undefined && !outcome.killed.has(current.id)) {
      outcome.killed.add(current.id)
      outcome.cases.delete(current.id)
      current = undefined
    }
    return {culprit: 'guest', words: killWords(memoryMib, oomKills() - killsBefore)}
  }

  /** A signal ends QEMU and not a kernel: it says nothing about an artifact. */
  function isOfKernel({signal}: MachineExit): boolean {
    return heard && (signal === null || reader.panic !== null)
  }

  function deathOf(exit: MachineExit): string {
    if (reader.panic !== null) return `kernel panic: ${reader.panic}`
    const words = exit.stderr.split('\n').findLast(line => !/^$|: warning: /.test(line))
    if (words !== undefined)
      return `${answered ? 'QEMU' : request.qemu} ended (${exit.signal ?? exit.code}): ${words}${answered ? '' : QEMU_FIX}`
    if (exit.signal !== null) return `QEMU was ended by ${exit.signal}${lastWords()}`
    return `the guest ended ${heard ? 'in the middle of its work' : 'before it said anything'}${lastWords()}`
  }

  function lastWords(): string {
    return reader.lastLine === '' ? '' : `; its console ends with: ${reader.lastLine}`
  }

  /** A kernel that dies between two cases, or after the last, dies of the one before: what is freed late is its. */
  function chargeEnd(culprit: Culprit, words: string): void {
    const charged = culprit === 'kernel' ? (current ?? lastDone) : current
    if (charged === undefined) return
    const {during} = reader
    if (culprit === 'kernel') charged.outcome.interruption ??= {kind: 'crash', message: words, during}
    else if (culprit === 'user') charged.outcome.interruption ??= {kind: 'cancelled'}
    else charged.outcome.interruption ??= {kind: 'lost', message: words}
  }

  /** By the marker before it, not by time: the console and the records are two channels. */
  function chargeWarnings(): void {
    for (const warning of reader.warnings) {
      const id = caseOf(warning.during)
      const target = id === undefined ? outcome : (outcome.cases.get(id) ?? outcome)
      target.warnings.push(warning)
    }
  }

  /** An artifact may have two cases: only that of its command has the step of that name. */
  function caseOf(during: string | null): number | undefined {
    const artifact = during?.slice(0, during.lastIndexOf('/'))
    const kind = during?.endsWith(' command') ? 'command' : 'object'
    const own = cases.filter(candidate => candidate.artifact === artifact)
    return (own.find(candidate => candidate.kind === kind) ?? own[0])?.id
  }

  function setDeadline(seconds: number, action: () => void): void {
    clearTimeout(deadline)
    if (Number.isFinite(seconds)) deadline = setTimeout(action, seconds * stretch * 1000)
  }

  function listen(): void {
    spokeAt = performance.now()
  }

  /** Before the first record: whether the guest is slow or dead. */
  function look(): void {
    const patience = stretched(way.plain && part !== 'resumed' ? BOOT_PATIENCE : SHAPE_PATIENCE, stretch)
    const now = performance.now()
    const cpu = machine?.cpuSeconds() ?? null
    if (spokeAt > lastSign.at) lastSign = {at: spokeAt, cpu}
    const silent = (now - lastSign.at) / 1000
    const worked = cpu === null || lastSign.cpu === null ? null : cpu - lastSign.cpu
    const death = deathBySilence({wall: silent, cpu: worked, total: (now - startedAt) / 1000}, patience)
    if (death === null) return
    clearInterval(looking)
    if (death === 'late') giveUp('guest', `had sent no record ${patience.limit} s after its start`)
    else giveUp('guest', `was silent for ${Math.round(silent)} s while it booted${workWords(worked)}`)
  }

  function note(text: string): void {
    if (!outcome.notes.includes(text)) outcome.notes.push(text)
  }
}

function stretched(patience: Patience, factor: number): Patience {
  const {idle, work, longest, limit} = patience
  return {idle: idle * factor, work: work * factor, longest: longest * factor, limit: limit * factor}
}

/** A boot that is given up for its silence: what QEMU did meanwhile tells a hang from a halt. */
function workWords(cpu: number | null): string {
  return cpu === null ? '' : ` (QEMU worked for ${cpu.toFixed(1)} s of them)`
}
