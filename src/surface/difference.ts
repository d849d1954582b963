import type {CaseResult} from '../model/case.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {On} from '../model/on-kernels.ts'
import type {ProgramSurface} from '../model/program-surface.ts'
import type {Surface, SurfaceDifference} from '../model/surface.ts'
import type {Hook} from './hooks.ts'
import type {KernelNames} from './kernel-names.ts'

/** What is compared: the surface of a run, and which programs it loaded where. */
export interface Compared {
  surface: Surface
  kernels: readonly Pick<KernelResult, 'id' | 'arch' | 'release'>[]
  cases: readonly Pick<CaseResult, 'artifact' | 'kernel' | 'programs' | 'tests'>[]
}

export type Difference = SurfaceDifference

/** One program, on the kernels that take it. */
export interface Context {
  program: ProgramSurface
  names: KernelNames
  /** The newest one first. */
  kernels: Compared['kernels']
  /** Those that also attach it. */
  attached: Compared['kernels']
  /** Those on which all tests pass. */
  tested: Compared['kernels']
  /** What the programs of the object are attached to. */
  hooked: ReadonlySet<string>
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
