import {expect, test} from '@jest/globals'
import {calledCopies, missedCopies} from '../../src/surface/copies.ts'

test('a part that only the function jumps to is not a copy', () => {
  expect(calledCopies(['f.part.0', 'f.isra.0', 'f.constprop.0', 'f.llvm.123', 'f.cold', 'f.isra.0.cold.1'])).toEqual([
    'f.part.0',
    'f.isra.0',
    'f.constprop.0',
    'f.llvm.123',
  ])
})

test('a copy that only its own function calls is not missed; the callers of others may be known', () => {
  const siblings = ['f.part.0', 'f.isra.0', 'f.constprop.0']
  const callers = [
    {copy: 'f.part.0', by: []},
    {copy: 'f.isra.0', by: ['g', 'h']},
  ]
  expect(missedCopies({siblings, callers})).toEqual([
    {copy: 'f.isra.0', by: ['g', 'h']},
    {copy: 'f.constprop.0', by: null},
  ])
  expect(missedCopies({siblings: ['f.part.0'], callers: null})).toEqual([{copy: 'f.part.0', by: null}])
})
