import {expect, test} from '@jest/globals'
import {nearest} from '../../src/text/did-you-mean.ts'

test.each([
  ['rnu', 'run'],
  ['kernles', 'kernels'],
  ['FETCH', 'fetch'],
  ['fecth', 'fetch'],
  ['runn', 'run'],
  ['nur', undefined],
  ['reboot', undefined],
  ['', undefined],
])('`%s` is near %s', (word, meant) => {
  expect(nearest(word, ['run', 'kernels', 'fetch'])).toBe(meant)
})

test('a word of megabytes is compared at once', () => {
  expect(nearest('x'.repeat(10_000_000), ['run'])).toBeUndefined()
})
