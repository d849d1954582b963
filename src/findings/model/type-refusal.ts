import type {MapRefusal, MapTrial} from '../../model/map.ts'

/** Returns how the kernel refused the smallest map of the type; null if it accepts that map, or nothing was tried. */
export function typeRefusal({trials}: MapRefusal): MapTrial['errno'] {
  return trials.find(({property}) => property === 'type')?.errno ?? null
}
