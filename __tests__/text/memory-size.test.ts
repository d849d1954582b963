import {expect, test} from '@jest/globals'
import {parseMemory} from '../../src/text/memory-size.ts'

test.each([
  ['2G', 2048],
  ['768M', 768],
  ['1.5GiB', 1536],
  ['512 mb', 512],
])('%s is %d MiB', (text, mib) => {
  expect(parseMemory(text)).toBe(mib)
})

test.each(['', '2', '2K', '64M', '2000T', '-1G', 'G', '1e3M'])('%j is not a valid memory size', text => {
  expect(parseMemory(text)).toBeUndefined()
})
