import {expect, test} from '@jest/globals'
import {groups} from '../../src/text/groups.ts'

test('items with the same key are grouped, in order', () => {
  const found = groups(['ab', 'b', 'ac', 'ad', 'bc'], word => word.charAt(0))
  expect([...found]).toEqual([
    ['a', ['ab', 'ac', 'ad']],
    ['b', ['b', 'bc']],
  ])
  expect(groups([], String).size).toBe(0)
})
