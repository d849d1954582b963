import type {ParkedGuest} from '../guest/parked.ts'
import type {TimedCase} from '../guest/request.ts'
import type {CaseResult} from '../model/case.ts'
import type {PlannedKernel} from '../plan/planned.ts'

/** A guest that is kept after its cases, and what was taken to it. */
export interface ParkedKernel {
  kernel: PlannedKernel
  guest: ParkedGuest
  /** The cases that it had. */
  cases: readonly TimedCase[]
}

/** Who keeps guests for later. What is not kept is released. */
export interface Parking {
  /** @param results how the artifacts fared on this kernel */
  offer(parked: ParkedKernel, results: readonly CaseResult[]): void
}
