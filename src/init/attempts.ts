import {all, first} from '../cases/records.ts'
import type {GuestRecord} from '../guest/record-shapes.ts'
import type {TimedCase} from '../guest/request.ts'
import type {Fixup} from '../request/fixup.ts'
import type {ParkedKernel} from '../run/parking.ts'
import type {Score} from './score.ts'

/** Tries one object with fixups. Resolves to null if the bounds are reached or the guest is gone. */
export type Attempt = (fixups: readonly Fixup[]) => Promise<Score | null>

/** The remaining time for all trials. */
export interface Clock {
  leftMs(): number
}

/** Starts a clock of this many milliseconds. */
export function clockOf(ms: number): Clock {
  const end = performance.now() + ms
  return {leftMs: () => Math.max(0, end - performance.now())}
}

/**
 * Returns attempts on one artifact, in the guest that already has its object.
 *
 * @param nextId returns an id above those of all cases of the guest
 */
export function attemptsOn(
  artifact: string,
  {guest, cases}: ParkedKernel,
  limit: number,
  clock: Clock,
  nextId: () => number,
): Attempt {
  const own = cases.find(candidate => candidate.kind === 'object' && candidate.artifact === artifact)
  const known = new Map<string, Score>()
  return async fixups => {
    const key = JSON.stringify(fixups)
    const earlier = known.get(key)
    if (earlier !== undefined) return earlier
    if (own === undefined || known.size >= limit || clock.leftMs() === 0) return null
    const id = nextId()
    const records = (await guest.take([withFixups(own, id, fixups)], clock.leftMs())).get(id)
    if (records === undefined) return null
    const score = scoreOfRecords(records)
    known.set(key, score)
    return score
  }
}

/** Returns the case of an attempt. A tried program type must also attach, since a program may load with any type. */
function withFixups(own: TimedCase, id: number, fixups: readonly Fixup[]): TimedCase {
  if (own.kind !== 'object') return own
  const mode = fixups.some(({kind}) => kind === 'program_type') ? 'load_attach' : 'trial'
  return {...own, id, mode, surface: false, asks: [], fixups: [...own.fixups, ...fixups], tests: [], files: []}
}

function scoreOfRecords(records: readonly GuestRecord[]): Score {
  const loaded = all(records, 'program_load').filter(({errno}) => errno === 0)
  return {
    whole: first(records, 'load')?.errno === 0 ? 1 : 0,
    loaded: new Set(loaded.map(({program}) => program)).size,
    attached: all(records, 'attach').filter(({status}) => status === 'attached').length,
  }
}
