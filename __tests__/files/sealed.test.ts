import {expect, test} from '@jest/globals'
import {seal, unseal} from '../../src/files/sealed.ts'

const CONTENT = {
  format: 2,
  release: '6.1.0-56-cloud-amd64',
  sizes: [8_222_332, 0.5, -1],
  of: {name: 'ü', known: null, is: true},
}

test('a sealed value is unsealed unchanged', () => {
  expect(unseal(seal(CONTENT))).toEqual(CONTENT)
})

test('a value with any flipped bit is undefined or unchanged', () => {
  const bytes = Buffer.from(seal(CONTENT))
  const others = Array.from({length: bytes.length * 8}, (_, bit) => {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return unseal(flipped.toString('utf8'))
  }).filter(content => content !== undefined)
  for (const content of others) expect(content).toEqual(CONTENT)
  expect(others.length).toBeLessThan(bytes.length)
})

test.each([
  '',
  '{',
  '5',
  'null',
  '[]',
  JSON.stringify(CONTENT),
  JSON.stringify({content: 1}),
  '{"sha256":"","content":1}',
])('%s was never sealed', text => {
  expect(unseal(text)).toBeUndefined()
})
