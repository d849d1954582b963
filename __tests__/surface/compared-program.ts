import type {NameSurface} from '../../src/model/name-states.ts'
import type {ProgramSurface} from '../../src/model/program-surface.ts'
import type {Surface} from '../../src/model/surface.ts'
import type {Compared, Difference} from '../../src/surface/difference.ts'
import {surfaceDifferences} from '../../src/surface/differences.ts'
import {aFunction, aLine, aProgramSurface, aPrototype, aRead} from './surface-fixtures.ts'

export const [OLD, MIDDLE, NEW] = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12'] as const
export const ALL = [OLD, MIDDLE, NEW]
/** Offsets of the x86_64 registers in struct pt_regs. */
export const [FIRST, SECOND, THIRD, RETURN] = [112, 104, 96, 80] as const

export const KERNELS: Compared['kernels'] = [
  {id: OLD, arch: 'x86_64', release: '5.10.0-46-cloud-amd64'},
  {id: MIDDLE, arch: 'x86_64', release: '6.1.0-57-cloud-amd64'},
  {id: NEW, arch: 'x86_64', release: '6.12.118+deb13-cloud-amd64'},
]

/** Returns the differences for one program. */
export function differences(
  program: Partial<ProgramSurface>,
  names: NameSurface[],
  {cases = [], others = []}: {cases?: Compared['cases']; others?: ProgramSurface[]} = {},
): Difference[] {
  const surface: Surface = {programs: [aProgramSurface({kernels: ALL, ...program}), ...others], names}
  return surfaceDifferences({surface, kernels: KERNELS, cases})
}

/** Returns the kernels of each difference, with its class and what was expected. */
export function summary(found: readonly Difference[]) {
  return found.map(({class: kind, expected, kernels}) => [kind, expected?.words ?? null, expected?.by ?? null, kernels])
}

/** Makes the function that the program is attached to, from its parameters on each kernel. */
export function hook(before: string, after: string, returns: readonly [string, string] = ['int', 'int']): NameSurface {
  return {
    kind: 'function',
    name: 'do_thing',
    states: [
      {...aFunction({prototype: aPrototype(before, returns[0])}), kernels: [OLD, MIDDLE]},
      {...aFunction({prototype: aPrototype(after, returns[1])}), kernels: [NEW]},
    ],
  }
}

export const read = (offset: number, text?: string) =>
  aRead({offset, kernels: ALL, source: text === undefined ? null : aLine(36, text)})
