import type {CaseResult, KernelResult, SourceLine} from '../results/model.ts'
import type {HookWay, On, ProgramSurface, Surface, SurfaceClass} from '../results/surface.ts'
import type {Hook} from './hooks.ts'
import type {KernelNames} from './kernel-names.ts'

/** What is compared: the surface of a run, and which programs it loaded where. */
export interface Compared {
  surface: Surface
  kernels: readonly Pick<KernelResult, 'id' | 'arch' | 'release'>[]
  cases: readonly Pick<CaseResult, 'artifact' | 'kernel' | 'programs'>[]
}

/** What a program was written for. */
export interface Expected {
  words: string
  /**
   * How that is known. `use`: it follows a pointer to this struct. `source`: its source declares it. `object`: the object was
   * compiled for a kernel that has it. `most`: nothing tells, and most kernels of the run have it.
   */
  by: 'use' | 'source' | 'object' | 'most'
  /** A kernel that has it; null: none of the run. */
  kernel: string | null
}

/** Something that a program reads or is attached to, and that is another thing on some kernels where it loads. */
export interface Difference {
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

/** One program, on the kernels that take it. */
export interface Context {
  program: ProgramSurface
  names: KernelNames
  /** The newest one first. */
  kernels: Compared['kernels']
  /** Those that also attach it. */
  attached: Compared['kernels']
  /** The kernel that the object was compiled for; null: its types do not tell. */
  writtenFor: string | null
}

/** Returns the fields of a difference that say which program and which hook it is about. */
export function subjectOf({program: {artifact, program}}: Context, {name, way}: Hook) {
  return {artifact, program, name, way}
}

/** Makes states of words by kernel, in the order of their first kernels; those that are as expected come first. */
export function statesOf(
  words: readonly (readonly [kernel: string, words: string])[],
  expected = '',
): On<{words: string}>[] {
  const states = new Map<string, On<{words: string}>>()
  for (const [kernel, text] of words) {
    const state = states.get(text)
    if (state === undefined) states.set(text, {words: text, kernels: [kernel]})
    else state.kernels.push(kernel)
  }
  return [...states.values()].toSorted((a, b) => Number(b.words === expected) - Number(a.words === expected))
}

/** A place that a program reads, on one kernel. */
interface OnKernel {
  kernel: string
}

/**
 * Returns the place that the others are compared with where the program does not tell what it expects: that of the kernel that the
 * object was compiled for, else one that most kernels agree with, and the newest ones where as many have the one as the other.
 */
export function referenceOf<Place extends OnKernel>(
  {kernels, writtenFor}: Context,
  places: readonly Place[],
  differs: (a: Place, b: Place) => boolean,
): {place: Place; by: 'object' | 'most'} | undefined {
  const written = places.find(({kernel}) => kernel === writtenFor)
  if (written !== undefined) return {place: written, by: 'object'}
  const newestFirst = kernels.flatMap(({id}) => places.filter(({kernel}) => kernel === id))
  const groups: Place[][] = []
  for (const place of newestFirst) {
    const group = groups.find(([first]) => first !== undefined && !differs(first, place))
    if (group === undefined) groups.push([place])
    else group.push(place)
  }
  const [largest] = groups.toSorted((a, b) => b.length - a.length)
  return largest?.[0] && {place: largest[0], by: 'most'}
}
