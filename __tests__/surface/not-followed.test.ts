import {expect, test} from '@jest/globals'
import {aLine, aPlaceNotFollowed, aProgramSurface} from './surface-fixtures.ts'
import {tableOf} from './table-rows.ts'

test('places that were not followed are listed once for each program', () => {
  const place = aPlaceNotFollowed({source: aLine(9, 'x')})
  const programs = [
    aProgramSurface({notFollowed: [{...place, kernels: ['old']}, aPlaceNotFollowed({why: 'jump'})]}),
    aProgramSurface({hook: {kind: 'function', name: 'other'}, notFollowed: [{...place, kernels: ['new']}]}),
    aProgramSurface({program: 'followed'}),
  ]
  expect(tableOf({names: [], programs}).notFollowed).toEqual([
    {
      artifact: 'probe',
      program: 'handle_exec',
      places: [{...place, kernels: ['old', 'new']}, aPlaceNotFollowed({why: 'jump'})],
    },
  ])
})
