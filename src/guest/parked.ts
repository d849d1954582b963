import {once} from 'node:events'
import type {Machine} from './machine.ts'
import type {IdleGuest} from './memory.ts'
import type {GuestPlan} from './plan.ts'
import {decodeRecord} from './protocol.ts'
import type {GuestRecord} from './record-shapes.ts'
import {renderPlan} from './render-plan.ts'
import {createRepeatCheck} from './repeats.ts'
import type {TimedCase} from './request.ts'

/** A guest that finished its cases and waits for more. Its owner releases it. */
export interface ParkedGuest extends IdleGuest {
  /** False after it died or was released. */
  readonly alive: boolean
  /**
   * Runs more cases with files that the guest has. Their ids must be higher than all earlier ones.
   *
   * @param ms timeout in milliseconds, after which the guest is killed
   * @returns the records of each case that ended
   */
  take(cases: readonly TimedCase[], ms: number): Promise<Map<number, GuestRecord[]>>
}

/** Records of one plan. Our guest program never sends more. */
const MAX_RECORDS = 100_000

/**
 * Parks a guest. Returns it, and the function that takes its lines.
 *
 * @param settings the settings of its first plan, because each case has its own network
 */
export function parkGuest(
  machine: Machine,
  settings: Pick<GuestPlan, 'sysctl' | 'cgroup'>,
  signal: AbortSignal,
): {guest: ParkedGuest; line(text: string): void} {
  let alive = true
  let work: Work | null = null
  machine.exited.then(giveUp)
  signal.addEventListener('abort', giveUp, {once: true})
  return {
    guest: {
      exited: machine.exited,
      get alive() {
        return alive
      },
      async take(cases, ms) {
        const own = createWork(new Set(cases.map(({id}) => id)))
        if (!alive) return own.ended
        work = own
        machine.send(renderPlan({...settings, modules: [], cases}))
        const late = setTimeout(giveUp, ms)
        await own.over
        clearTimeout(late)
        work = null
        return own.ended
      },
      release: giveUp,
    },
    line(text) {
      if (work !== null && text.trim() !== '' && !work.line(text)) giveUp()
    },
  }

  function giveUp(): void {
    alive = false
    signal.removeEventListener('abort', giveUp)
    machine.kill()
    work?.close()
  }
}

/** The cases of one plan. */
interface Work {
  over: Promise<unknown>
  ended: Map<number, GuestRecord[]>
  /** Takes a line. Returns false if the guest broke the protocol. */
  line(text: string): boolean
  close(): void
}

/** @param asked ids of the cases of the plan; the guest program does not send records about other cases */
function createWork(asked: ReadonlySet<number>): Work {
  const over = new EventTarget()
  const ended = new Map<number, GuestRecord[]>()
  let running: RunningCase | undefined
  let count = 0
  const close = () => void over.dispatchEvent(new Event('over'))
  return {over: once(over, 'over'), ended, line, close}

  function line(text: string): boolean {
    const record = decodeRecord(text)
    if (record === undefined || record.type === 'fatal' || ++count > MAX_RECORDS) return false
    if (record.type === 'end') close()
    else if (record.type === 'case_start') return start(record.case)
    else if ('case' in record) return take(record)
    return true
  }

  function start(id: number): boolean {
    if (running !== undefined || !asked.has(id) || ended.has(id)) return false
    running = {id, records: [], repeats: createRepeatCheck()}
    return true
  }

  function take(record: GuestRecord & {case: number}): boolean {
    if (running === undefined || record.case !== running.id || running.repeats(record)) return false
    running.records.push(record)
    if (record.type !== 'case_exit') return true
    ended.set(running.id, running.records)
    running = undefined
    return true
  }
}

interface RunningCase {
  id: number
  records: GuestRecord[]
  /** Reports whether a record repeats one that is sent only once. */
  repeats: ReturnType<typeof createRepeatCheck>
}
