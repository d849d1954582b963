import {nearest} from '../did-you-mean.ts'
import type {FixupResult} from '../results/model.ts'
import {type CaseContext, type Draft, draftOf, type Explanation, errnoWords} from './draft.ts'
import {isMapInMap} from './maps.ts'

/** The findings of fixups that the manifest declares and that could not be applied. */
export function draftsOfFixups(context: CaseContext): Draft[] {
  return context.result.fixups
    .filter(fixup => fixup.status !== 'applied')
    .map(fixup =>
      draftOf(context, 'load', explain(context, fixup), {map: fixup.map, words: fixup.note, place: fixup.place}),
    )
}

function explain({result: {maps}}: CaseContext, {map, what, status, errno}: FixupResult): Explanation {
  const base = {class: 'FIXUP_MISMATCH', subject: `${status} ${what}`} as const
  switch (status) {
    case 'map_not_found':
      return {
        ...base,
        title: `the manifest sets ${what} on map ${map}, which the object does not have`,
        remedy: notFound(
          map,
          maps.map(({name}) => name),
        ),
      }
    case 'not_map_in_map': {
      const type = maps.find(({name}) => name === map)?.type ?? 'another type'
      const candidates = maps.filter(candidate => isMapInMap(candidate.type)).map(({name}) => name)
      return {
        ...base,
        title: `the manifest sets ${what} on map ${map}, which holds no maps`,
        remedy: `${map} is of type ${type}; an inner map belongs on a hash_of_maps or array_of_maps${candidates.length === 0 ? ', and the object has none' : `: ${candidates.join(', ')}`}.`,
      }
    }
    case 'applied':
    case 'error':
      return {
        ...base,
        title: `${what} cannot be set on map ${map}: ${errnoWords(errno)}`,
        remedy: 'libbpf refused the value: compare it with what your loader sets.',
      }
  }
}

function notFound(map: string, names: readonly string[]): string {
  const close = nearest(map, names)
  const has = names.length === 0 ? 'The object has no maps.' : `The object has ${names.join(', ')}.`
  return `${close === undefined ? '' : `Did you mean ${close}? `}${has} Correct the name, or drop the entry.`
}
