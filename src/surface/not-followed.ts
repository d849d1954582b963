import type {NotFollowed} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'
import {joinStates} from '../results/surface.ts'

/** A program of which it is not known whole what it reads. */
export interface NotFollowedProgram {
  artifact: string
  program: string
  places: NotFollowed[]
}

/** Returns the programs with places that were not followed, each once, with its places. */
export function notFollowedPrograms({programs}: Surface): NotFollowedProgram[] {
  const all = new Map<string, NotFollowedProgram>()
  for (const {artifact, program, notFollowed} of programs) {
    if (notFollowed.length === 0) continue
    const key = JSON.stringify([artifact, program])
    const places = joinStates([...(all.get(key)?.places ?? []), ...notFollowed])
    all.set(key, {artifact, program, places})
  }
  return [...all.values()]
}

/** Counts the places of all of them. */
export function countPlaces(programs: readonly NotFollowedProgram[]): number {
  return programs.reduce((sum, {places}) => sum + places.length, 0)
}
