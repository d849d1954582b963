import type {FindingClass} from './finding-class.ts'
import type {Place} from './place.ts'

/** An entry of `known_failures`. */
export interface KnownFailure {
  /** The artifact as a whole, or one of its programs, maps or tests. */
  subject: {kind: 'artifact'; name: null} | {kind: 'program' | 'map' | 'test'; name: string}
  /** The expected classes of findings. */
  classes: FindingClass[]
  /** The kernels of the run and of the manifest that it selects, by name. */
  kernels: string[]
  reason: string
  /** The last day, or the first kernel version that must pass again, as written; null for no limit. */
  until: string | null
  place: Place
}
