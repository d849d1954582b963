import type {FindingClass} from './finding-class.ts'
import type {Place} from './place.ts'

/** An entry of `known_failures`. */
export interface KnownFailure {
  /** The artifact as a whole, or one program, map or test of it. */
  subject: {kind: 'artifact'; name: null} | {kind: 'program' | 'map' | 'test'; name: string}
  /** The classes of findings that are expected. */
  classes: FindingClass[]
  /** Kernels of the run and of the manifest that it selects, by name. */
  kernels: string[]
  reason: string
  /** As it was written: the last day, or the first kernel version that must pass again; null: no limit. */
  until: string | null
  place: Place
}
