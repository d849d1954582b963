import {expect, test} from '@jest/globals'
import {isBeyond, parseThreshold} from '../../src/request/insns-threshold.ts'

test.each(['', '-10%', 'ten', '10 %%', '+1.5', '+', '%', '12345678', '+10%;', '1e3'])('%j is not a threshold', text => {
  expect(parseThreshold(text)).toBeUndefined()
})

test.each([
  ['+10%', '+10%', 'percent', 10],
  ['10%', '+10%', 'percent', 10],
  [' 2.5 % ', '+2.5%', 'percent', 2.5],
  ['+500', '+500', 'insns', 500],
  ['0', '+0', 'insns', 0],
])('%j is %s', (written, text, unit, value) => {
  expect(parseThreshold(written)).toEqual({text, unit, value})
})

test.each([
  ['+10%', 1000, 1100, false],
  ['+10%', 1000, 1101, true],
  ['+2.3%', 3000, 3069, false],
  ['+2.3%', 3000, 3070, true],
  ['+0.001%', 1_000_000, 1_000_010, false],
  ['+0%', 10, 11, true],
  ['+0%', 10, 10, false],
  ['+500', 1000, 1500, false],
  ['+500', 1000, 1501, true],
  ['+10%', 1000, 10, false],
])('%s: growth from %i to %i exceeds it: %s', (text, before, after, beyond) => {
  const threshold = parseThreshold(text)
  expect(threshold !== undefined && isBeyond(threshold, before, after)).toBe(beyond)
})
