import {countPlaces, type NotFollowedProgram} from '../../../surface/not-followed.ts'
import {notFollowedWords} from '../../../surface/words.ts'
import {plural} from '../../../text/figures.ts'
import {element, type Markup} from '../markup.ts'
import type {Numbers} from '../names.ts'
import {code, filteredBy, place, short, table} from './parts.ts'

/** Most places in the page; results.json has the others. */
const PLACES = 300

/** Renders the places where it is not known what programs read; null if there are none. */
export function notFollowed(programs: readonly NotFollowedProgram[], numbers: Numbers): Markup | null {
  if (programs.length === 0) return null
  const count = countPlaces(programs)
  const rows = programs.flatMap(({artifact, program, places}) =>
    places.map(({kernels, source, ...why}) =>
      element(
        'tr',
        filteredBy(artifact, kernels, numbers),
        element('td', {}, code(short(artifact))),
        element('td', {}, code(short(program))),
        element('td', {}, source === null ? '' : place(source)),
        element('td', {}, short(notFollowedWords(why), 200)),
      ),
    ),
  )
  const left = count - PLACES
  return element(
    'details',
    {},
    element(
      'summary',
      {},
      `Not followed: ${plural(count, 'place')} in ${plural(programs.length, 'program')}. What these places read is not known.`,
    ),
    table('Places that were not followed', ['artifact', 'program', 'line', 'it …'], rows.slice(0, PLACES), 'changes'),
    left > 0 ? element('p', {}, `${plural(left, 'more place')}: see results.json.`) : null,
  )
}
