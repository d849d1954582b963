import {describe, expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import {aCase} from '../model/case.ts'
import {aTest} from '../model/test.ts'
import {ALL, differences, MIDDLE, NEW, OLD, summary} from './compared-program.ts'
import {aFunction, aProgramSurface} from './surface-fixtures.ts'

describe('a hook', () => {
  const states = (state: Parameters<typeof aFunction>[0]): NameSurface[] => [
    {
      kind: 'function',
      name: 'do_thing',
      states: [
        {...aFunction(), kernels: [OLD]},
        {...aFunction(state), kernels: [MIDDLE, NEW]},
      ],
    },
  ]

  test('with several functions of its name', () => {
    expect(summary(differences({}, states({symbols: 2})))).toEqual([['AMBIGUOUS_HOOK', null, null, [MIDDLE, NEW]]])
  })

  test.each(['do_thing.constprop.0', 'do_thing.part.0', 'do_thing.isra.0', 'do_thing.part.0.isra.0'])(
    'with a copy %s',
    copy => {
      expect(summary(differences({}, states({siblings: [copy]})))).toEqual([
        ['HOOK_VARIANT_MISSED', null, null, [MIDDLE, NEW]],
      ])
    },
  )

  test('with a copy that another program is attached to', () => {
    const other = aProgramSurface({program: 'other', hook: {kind: 'function', name: 'do_thing.part.0'}, kernels: ALL})
    expect(differences({}, states({siblings: ['do_thing.part.0']}), {others: [other]})).toEqual([])
  })

  test('with a cold part that is reached through it', () => {
    expect(differences({}, states({siblings: ['do_thing.cold', 'do_thing.cold.12']}))).toEqual([])
  })

  test('that runs on some kernels but not on others during the same tests', () => {
    const runs = [
      {count: 3, kernels: [OLD]},
      {count: 0, kernels: [NEW]},
    ]
    expect(summary(differences({runs}, []))).toEqual([['HOOK_NEVER_RUNS', null, null, [NEW]]])
    expect(differences({runs: [{count: 0, kernels: ALL}]}, [])).toEqual([])
    const failed = [aCase({artifact: 'probe', kernel: NEW, programs: [], tests: [aTest({verdict: 'fail'})]})]
    expect(differences({runs}, [], {cases: failed})).toEqual([])
  })
})
