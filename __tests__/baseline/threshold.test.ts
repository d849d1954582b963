import {expect, test} from '@jest/globals'
import {parseThreshold} from '../../src/baseline/threshold.ts'

test.each(['', '-10%', 'ten', '10 %%', '+1.5', '+', '%', '12345678', '+10%;', '1e3'])('%j is no threshold', text => {
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
