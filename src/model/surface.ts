import type {NameSurface} from './name-states.ts'
import type {On} from './on-kernels.ts'
import type {SourceLine} from './place.ts'
import type {HookWay, ProgramSurface} from './program-surface.ts'
import type {SurfaceClass} from './surface-policy.ts'

/**
 * What the programs of a run depend on, and how each kernel has it. Everything was asked in the guests; what differs
 * between kernels is listed once for each way, with the kernels that have it that way.
 */
export interface Surface {
  programs: ProgramSurface[]
  names: NameSurface[]
}

/** What a program was written for. */
export interface Expected {
  words: string
  /**
   * How that is known. `use`: it follows a pointer to this struct. `source`: its source declares it. `object`: the object was
   * compiled for a kernel that has it. `most`: nothing tells, and most kernels of the run have it.
   * `baseline`: the same kernel had it when the baseline ran.
   */
  by: 'use' | 'source' | 'object' | 'most' | 'baseline'
  /** A kernel that has it; null: none of the run. */
  kernel: string | null
}

/** Something that a program reads or is attached to, and that is another thing on some kernels where it loads. */
export interface SurfaceDifference {
  class: SurfaceClass
  artifact: string
  program: string
  way: HookWay | null
  /** The hook, or the field. */
  name: string
  what:
    | {kind: 'argument'; index: number}
    | {kind: 'return'}
    | {kind: 'record'; field: string; offset: number}
    | {kind: 'field'}
    | {kind: 'hook'}
  /** Null where there is no such thing. */
  expected: Expected | null
  /** Where it is another. */
  kernels: string[]
  /** How the kernels have it, those where it is right first. */
  states: On<{words: string}>[]
  source: SourceLine | null
}

export const NO_SURFACE: Surface = {programs: [], names: []}
