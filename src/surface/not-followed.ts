import type {NotFollowed} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'
import {joinStates} from '../results/surface.ts'

/** A program whose reads are not completely known. */
export interface NotFollowedProgram {
  artifact: string
  program: string
  places: NotFollowed[]
}

/** Returns each program with places that were not followed, and its places. */
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

/** Returns the number of places of all programs. */
export function countPlaces(programs: readonly NotFollowedProgram[]): number {
  return programs.reduce((sum, {places}) => sum + places.length, 0)
}
