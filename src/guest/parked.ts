import {once} from 'node:events'
import type {Machine} from './machine.ts'
import type {IdleGuest} from './memory.ts'
import type {GuestPlan} from './plan.ts'
import {decodeRecord} from './protocol.ts'
import type {GuestRecord} from './record-shapes.ts'
import {renderPlan} from './render-plan.ts'
import {createRepeatCheck} from './repeats.ts'
import type {TimedCase} from './request.ts'

/** A guest that has done what it was booted for and waits for more. Whoever has it releases it. */
export interface ParkedGuest extends IdleGuest {
  /** False once it died, or was released. */
  readonly alive: boolean
  /**
   * Takes further cases of files that it has, with ids above all earlier ones.
   *
   * @param ms after so long the guest is given up, whatever it does
   * @returns the records of each case that came to its end
   */
  take(cases: readonly TimedCase[], ms: number): Promise<Map<number, GuestRecord[]>>
}

/** More than this in one plan is no guest of ours. */
const MAX_RECORDS = 100_000

/**
 * A parked guest, and where its lines go.
 *
 * @param settings those of its first plan: each case has a network of its own
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

/** The records of one plan. */
interface Work {
  over: Promise<unknown>
  ended: Map<number, GuestRecord[]>
  /** False: the guest has broken the protocol. */
  line(text: string): boolean
  close(): void
}

/** @param asked ids of the cases of the plan: what is said of others was not written by the guest program */
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
  /** Whether a record repeats what was said once. */
  repeats: ReturnType<typeof createRepeatCheck>
}
