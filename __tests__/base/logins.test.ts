import {expect, test} from '@jest/globals'
import {withoutLogins} from '../../src/base/logins.ts'
import {onTrace, trace} from '../../src/base/trace.ts'

const ADDRESSES: [string, string][] = [
  ['http://name:p@ss@proxy.example:3128/', 'http://proxy.example:3128/'],
  ['origin https://x-access-token:ghp_SECRET@github.com/octo/product', 'origin https://github.com/octo/product'],
  ['ssh://git@github.com/octo/product', 'ssh://github.com/octo/product'],
  ['https://mirror.example/debian/a@b', 'https://mirror.example/debian/a@b'],
]

test.each(ADDRESSES)('%s loses only its login', (text, expected) => {
  expect(withoutLogins(text)).toBe(expected)
})

test('traces contain no login', () => {
  const lines: string[] = []
  onTrace(line => lines.push(line))
  for (const [text] of ADDRESSES) trace('program', () => text)
  expect(lines).toEqual(ADDRESSES.map(([, expected]) => `program: ${expected}`))
})
