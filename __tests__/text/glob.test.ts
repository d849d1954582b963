import {expect, test} from '@jest/globals'
import {globMatches} from '../../src/text/glob.ts'

test('a glob with many stars costs no more than one with a single star', () => {
  expect(globMatches('*a'.repeat(60), 'a'.repeat(59))).toBe(false)
  expect(globMatches('*a'.repeat(59), 'a'.repeat(59))).toBe(true)
  expect([globMatches('a?c', 'abc'), globMatches('a?', 'a'), globMatches('*', ''), globMatches('a.c', 'abc')]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
