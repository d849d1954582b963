import {expect, test} from '@jest/globals'
import {groups} from '../../src/text/groups.ts'

test('what has the same key is together, in the order in which it comes', () => {
  const found = groups(['ab', 'b', 'ac', 'ad', 'bc'], word => word.charAt(0))
  expect([...found]).toEqual([
    ['a', ['ab', 'ac', 'ad']],
    ['b', ['b', 'bc']],
  ])
  expect(groups([], String).size).toBe(0)
})
