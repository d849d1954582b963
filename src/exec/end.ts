import {constants} from 'node:os'
import {all} from '../cases/records.ts'
import type {GuestOutcome} from '../guest/outcome.ts'
import {judgeInterruption} from '../results/interruption.ts'

/** How a program ended. */
export interface End {
  /** Its own exit code; 128 and the signal that ended it; 124: its time was over; 125: the guest or this machine failed. */
  code: number
  /** What is to be told beside the code; null: nothing. */
  words: string | null
}

/** As timeout(1) has it. */
const TIMED_OUT = 124
/** As `docker run` and env(1) have it: it is not the program that failed. */
export const NOT_RUN = 125
const BY_SIGNAL = 128

/**
 * What became of the one program of a guest.
 *
 * @param memoryMib that was asked for; null: none
 */
export function endOf(outcome: GuestOutcome, memoryMib: number | null): End {
  const own = outcome.cases.get(0)
  const [record] = all(own?.records ?? [], 'exec')
  const interruption = own?.interruption ?? null
  if (record === undefined) {
    const [refused] = all(own?.records ?? [], 'peer_refused')
    if (refused !== undefined) return {code: NOT_RUN, words: `the guest could not ${refused.message}`}
    if (interruption?.kind === 'cancelled') return {code: BY_SIGNAL + constants.signals.SIGINT, words: 'interrupted'}
    if (interruption !== null && interruption.kind !== 'killed')
      return {
        code: interruption.kind === 'timeout' ? TIMED_OUT : NOT_RUN,
        words: judgeInterruption(interruption).reason,
      }
    return {code: NOT_RUN, words: outcome.error ?? 'the guest could not run it'}
  }
  if (record.timed_out) return {code: TIMED_OUT, words: 'its time was over; raise --timeout if it needs longer'}
  const words = record.oom_kills > 0 ? outOfMemory(record.oom_kills, memoryMib) : null
  if (record.signal > 0)
    return {code: BY_SIGNAL + record.signal, words: words ?? `ended by ${signalName(record.signal)}`}
  return {code: record.code, words}
}

function outOfMemory(kills: number, memoryMib: number | null): string {
  const more = memoryMib === null ? '--memory 2G' : 'more with --memory'
  return `the guest ran out of memory and killed ${kills === 1 ? 'a process' : `${kills} processes`}; give it ${more}`
}

/** @returns `SIGSEGV`; `signal 40` for one without a name */
export function signalName(number: number): string {
  const found = Object.entries(constants.signals).find(([, value]) => value === number)
  return found?.[0] ?? `signal ${number}`
}
