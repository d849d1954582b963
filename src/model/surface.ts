import type {NameSurface} from './name-states.ts'
import type {On} from './on-kernels.ts'
import type {SourceLine} from './place.ts'
import type {HookWay, ProgramSurface} from './program-surface.ts'
import type {SurfaceClass} from './surface-policy.ts'

/**
 * What the programs of a run depend on, and its state on each kernel, as the guests found it. Each state is listed once, with
 * the kernels that have it.
 */
export interface Surface {
  programs: ProgramSurface[]
  names: NameSurface[]
}

/** What a program expects. */
export interface Expected {
  words: string
  /**
   * How that is known. `use`: it follows a pointer to this struct. `source`: its source declares it. `object`: the object was
   * compiled for a kernel that has it. `most`: it is not known, and most kernels of the run have this. `baseline`: the same
   * kernel had it in the baseline.
   */
  by: 'use' | 'source' | 'object' | 'most' | 'baseline'
  /** A kernel that has it; null if no kernel of the run does. */
  kernel: string | null
}

/** Something that a program reads or is attached to, and that differs on some kernels on which it loads. */
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
  /** Null if there is no expectation. */
  expected: Expected | null
  /** The kernels on which it differs. */
  kernels: string[]
  /** The states on the kernels, the expected ones first. */
  states: On<{words: string}>[]
  source: SourceLine | null
}

export const NO_SURFACE: Surface = {programs: [], names: []}
