import type {NameSurface} from '../model/name-states.ts'
import type {On} from '../model/on-kernels.ts'
import type {ProgramSurface} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'
import {groups} from '../text/groups.ts'

/** Returns `task_struct.__state`. The element of an array follows without a dot. */
export function fieldName({root, path}: {root: string; path: string}): string {
  return path === '' || path.startsWith('[') ? `${root}${path}` : `${root}.${path}`
}

/** Merges the surfaces of kernels. */
export function joinSurfaces(surfaces: readonly Surface[]): Surface {
  const programs = groups(
    surfaces.flatMap(surface => surface.programs),
    ({artifact, program, way, hook}) => JSON.stringify([artifact, program, way, hook]),
  )
  const names = groups(
    surfaces.flatMap(surface => surface.names),
    ({kind, name}) => `${kind} ${name}`,
  )
  return {programs: [...programs.values()].map(joinPrograms), names: [...names.values()].map(joinNames)}
}

function joinPrograms(programs: readonly [ProgramSurface, ...ProgramSurface[]]): ProgramSurface {
  return {
    ...programs[0],
    kernels: unique(programs.flatMap(({kernels}) => kernels)),
    calledBy: unique(programs.flatMap(({calledBy}) => calledBy)),
    source: programs.find(({source}) => source !== null)?.source ?? null,
    reads: joinStates(programs.flatMap(({reads}) => reads)),
    notFollowed: joinStates(programs.flatMap(({notFollowed}) => notFollowed)),
    relocations: joinStates(programs.flatMap(({relocations}) => relocations)),
    externs: joinStates(programs.flatMap(({externs}) => externs)),
    runs: joinStates(programs.flatMap(({runs}) => runs)),
  }
}

function joinNames(names: readonly [NameSurface, ...NameSurface[]]): NameSurface {
  const states = joinStates(names.flatMap(({states}): On<object>[] => states))
  // The kinds are equal: they are part of the key.
  return {...names[0], states} as NameSurface
}

/** Merges equal states into one, on the kernels of all. */
export function joinStates<State>(states: readonly On<State>[]): On<State>[] {
  const joined = groups(states, ({kernels: _, ...state}) => JSON.stringify(state))
  return [...joined.values()].map(group => ({...group[0], kernels: unique(group.flatMap(({kernels}) => kernels))}))
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
