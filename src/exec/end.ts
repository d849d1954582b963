import {constants} from 'node:os'
import {signalCode} from '../base/signals.ts'
import {all} from '../cases/records.ts'
import type {GuestOutcome} from '../guest/outcome.ts'
import {judgeInterruption} from '../results/interruption.ts'

/** The end of a program. */
export interface End {
  /** The exit code of the program; 128 + n for signal n; 124 for a timeout; 125 if the guest or this machine failed. */
  code: number
  /** Message in addition to the code; null if there is none. */
  words: string | null
}

/** As in timeout(1). */
const TIMED_OUT = 124
/** As in `docker run` and env(1): something other than the program failed; also a missing result of a program that exited 0. */
export const NOT_RUN = 125
const BY_SIGNAL = 128

/**
 * Returns how the only program of a guest ended.
 *
 * @param memoryMib requested memory; null if none was requested
 * @param signal the signal that ended the guest; null for none
 */
export function endOf(outcome: GuestOutcome, memoryMib: number | null, signal: NodeJS.Signals | null): End {
  const [record] = all(outcome.cases.get(0)?.records ?? [], 'exec')
  if (record === undefined) return endWithoutRecord(outcome, signal)
  if (record.timed_out) return {code: TIMED_OUT, words: 'timed out; raise --timeout if it needs more time'}
  const words = record.oom_kills > 0 ? outOfMemory(record.oom_kills, memoryMib) : null
  if (record.signal > 0)
    return {code: BY_SIGNAL + record.signal, words: words ?? `killed by ${signalName(record.signal)}`}
  return {code: record.code, words}
}

/** Returns the end of a program that did not start, or whose guest ended before it. */
function endWithoutRecord({cases, error}: GuestOutcome, signal: NodeJS.Signals | null): End {
  const own = cases.get(0)
  const interruption = own?.interruption ?? null
  const [refused] = all(own?.records ?? [], 'peer_refused')
  if (refused !== undefined) return {code: NOT_RUN, words: `the guest could not ${refused.message}`}
  if (signal !== null && (interruption === null || interruption.kind === 'cancelled'))
    return {
      code: signalCode(signal),
      words: `interrupted by ${signal}${own === undefined ? ' before the program started' : ''}`,
    }
  if (interruption !== null && interruption.kind !== 'killed')
    return {
      code: interruption.kind === 'timeout' ? TIMED_OUT : NOT_RUN,
      words: judgeInterruption(interruption).reason,
    }
  return {code: NOT_RUN, words: error ?? 'the guest could not run the program'}
}

function outOfMemory(kills: number, memoryMib: number | null): string {
  const fix = memoryMib === null ? 'set --memory 2G' : 'raise --memory'
  return `the guest ran out of memory and killed ${kills === 1 ? 'a process' : `${kills} processes`}; ${fix}`
}

/** Returns the name of a signal: `SIGSEGV`; `signal 40` for a signal without a name. */
export function signalName(number: number): string {
  const found = Object.entries(constants.signals).find(([, value]) => value === number)
  return found?.[0] ?? `signal ${number}`
}
