import type {MapRefusal, MapTrial} from '../../model/map.ts'
import type {CombinationRule} from './map-rule.ts'

/** Maps that the kernel refuses although it accepts each of their properties alone. */
export const COMBINATION_RULES: readonly CombinationRule[] = [
  {
    kind: 'memory for all maps',
    class: 'MAP_CREATION_FAILURE',
    probe: refusal => accepted(refusal).some(({property}) => property === 'nothing'),
    title:
      'the kernel creates it alone, but does not have enough memory for it together with the other maps of the object',
    remedy: 'Make the maps smaller: a guest has less memory than most machines of your users.',
  },
  {
    kind: 'memory for all entries',
    class: 'MAP_CREATION_FAILURE',
    errnos: ['ENOMEM', 'E2BIG'],
    words: refusal => ({helps: helpsWords(refusal)}),
    title: 'it is refused ({errno}){helps}',
    remedy: 'Make it smaller: the kernel or this guest does not have enough memory for all its entries.',
  },
  {
    kind: 'combination',
    class: 'MAP_CREATION_FAILURE',
    words: refusal => ({helps: helpsWords(refusal)}),
    title: 'it is refused ({errno}){helps}',
    remedy:
      'Compare its type, sizes and flags with what your loader sets before the load, and declare what it changes under `maps` in the manifest.',
  },
]

/** Returns the changes to the map itself that made the kernel accept it. */
function accepted({trials}: MapRefusal): MapTrial[] {
  return trials.filter(({base, errno}) => base === 'own' && errno === null)
}

function helpsWords(refusal: MapRefusal): string {
  const helps = accepted(refusal).map(({property, value}) => `${property} ${value}`)
  return helps.length === 0 ? '' : `, but created with ${helps.join(', or with ')}`
}
