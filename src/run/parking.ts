import type {ParkedGuest} from '../guest/parked.ts'
import type {TimedCase} from '../guest/request.ts'
import type {CaseResult} from '../model/case.ts'
import type {PlannedKernel} from '../plan/planned.ts'

/** A guest that is kept after its cases, and its cases. */
export interface ParkedKernel {
  kernel: PlannedKernel
  guest: ParkedGuest
  cases: readonly TimedCase[]
}

/** Keeps guests for later use, or releases them. */
export interface Parking {
  /** Offers a guest. @param results the results of the artifacts on this kernel */
  offer(parked: ParkedKernel, results: readonly CaseResult[]): void
}
