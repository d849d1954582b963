import type {CaseResult} from '../model/case.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {On} from '../model/on-kernels.ts'
import type {ProgramSurface} from '../model/program-surface.ts'
import type {Surface, SurfaceDifference} from '../model/surface.ts'
import type {Hook} from './hooks.ts'
import type {KernelNames} from './kernel-names.ts'

/** The input of a comparison: the surface of a run, and which programs it loaded on which kernels. */
export interface Compared {
  surface: Surface
  kernels: readonly Pick<KernelResult, 'id' | 'arch' | 'release'>[]
  cases: readonly Pick<CaseResult, 'artifact' | 'kernel' | 'programs' | 'tests'>[]
}

export type Difference = SurfaceDifference

/** One program, on the kernels that load it. */
export interface Context {
  program: ProgramSurface
  names: KernelNames
  /** Newest first. */
  kernels: Compared['kernels']
  /** The kernels that also attach it. */
  attached: Compared['kernels']
  /** The kernels on which all tests pass. */
  tested: Compared['kernels']
  /** The hooks that programs of the object are attached to. */
  hooked: ReadonlySet<string>
  /** The kernel that the object was compiled for; null if its types do not show it. */
  writtenFor: string | null
}

/** Returns the fields of a difference that name its program and its hook. */
export function subjectOf({program: {artifact, program}}: Context, {name, way}: Hook) {
  return {artifact, program, name, way}
}

/** Groups the words of kernels into states, in the order of their first kernels. Expected states come first. */
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
 * Returns the place that the others are compared with if the program does not show what it expects: that of the kernel that
 * the object was compiled for, or else the most common one, and of equally common ones that of the newest kernel.
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
