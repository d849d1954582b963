import type {NameSurface} from '../model/name-states.ts'
import type {Results} from '../model/results.ts'
import type {Surface} from '../model/surface.ts'
import type {Compared, Difference} from './difference.ts'
import {surfaceDifferences} from './differences.ts'

/** The parts of an earlier run that are compared. */
type Earlier = Pick<Results, 'surface' | 'kernels'>

/**
 * Returns what programs read that was different on the same kernel when the baseline ran: the kernel was updated, or its
 * options changed. Not the differences between the kernels of this run, which are reported already.
 */
export function differencesSince(before: Earlier, after: Compared): Difference[] {
  const known = new Set(surfaceDifferences(after).map(key))
  return after.kernels
    .filter(kernel => before.kernels.some(({id, arch}) => id === kernel.id && arch === kernel.arch))
    .flatMap(kernel => differencesOn(kernel, before, after))
    .filter(difference => !known.has(key(difference)))
}

function key({class: kind, artifact, program, name, what}: Difference): string {
  return JSON.stringify([kind, artifact, program, name, what])
}

/** Compares the current and the earlier state of a kernel like two kernels of one run. */
function differencesOn(kernel: Compared['kernels'][number], before: Earlier, after: Compared): Difference[] {
  const {id} = kernel
  const was = `${id} (baseline)`
  const names = [...namesOn(before.surface, id).map(name => renamed(name, was)), ...namesOn(after.surface, id)]
  const changed = new Set(changedNames(names))
  if (changed.size === 0) return []
  const both = {
    surface: {programs: programsOn(after.surface, id, was), names: joinPairs(names, changed)},
    kernels: [kernel, {...kernel, id: was}],
    cases: after.cases.filter(result => result.kernel === id),
  }
  return surfaceDifferences(both, was).flatMap(difference => {
    const {expected, kernels} = difference
    if (kernels.length !== 1 || kernels[0] !== id) return []
    return [{...difference, expected: expected && {...expected, by: 'baseline' as const, kernel: was}}]
  })
}

function namesOn({names}: Surface, kernel: string): NameSurface[] {
  return names.flatMap(name => {
    const states = name.states
      .filter(({kernels}) => kernels.includes(kernel))
      .map(state => ({...state, kernels: [kernel]}))
    // The states remain those of their kind.
    return states.length === 0 ? [] : [{...name, states} as NameSurface]
  })
}

function renamed(name: NameSurface, kernel: string): NameSurface {
  return {...name, states: name.states.map(state => ({...state, kernels: [kernel]}))} as NameSurface
}

/** Returns the names that both have in different states. */
function changedNames(names: readonly NameSurface[]): string[] {
  const seen = new Map<string, string>()
  return names.flatMap(name => {
    const states = JSON.stringify(name.states.map(({kernels: _, ...state}) => state))
    const other = seen.get(nameKey(name))
    seen.set(nameKey(name), states)
    return other === undefined || other === states ? [] : [nameKey(name)]
  })
}

function nameKey({kind, name}: NameSurface): string {
  return `${kind} ${name}`
}

/** Returns each changed name once, with its states on both. */
function joinPairs(names: readonly NameSurface[], changed: ReadonlySet<string>): NameSurface[] {
  const joined = new Map<string, NameSurface>()
  for (const name of names) {
    if (!changed.has(nameKey(name))) continue
    const own = joined.get(nameKey(name))
    joined.set(
      nameKey(name),
      own === undefined ? name : ({...own, states: [...own.states, ...name.states]} as NameSurface),
    )
  }
  return [...joined.values()]
}

/** Returns the programs of a kernel as if they were on another kernel as well. */
function programsOn({programs}: Surface, kernel: string, other: string): Surface['programs'] {
  const both = <Item extends {kernels: string[]}>(items: readonly Item[]): Item[] =>
    items.flatMap(item => (item.kernels.includes(kernel) ? [{...item, kernels: [kernel, other]}] : []))
  return both(programs).map(program => ({
    ...program,
    reads: both(program.reads),
    relocations: both(program.relocations),
    externs: both(program.externs),
    notFollowed: both(program.notFollowed),
    runs: [],
  }))
}
