import {expect, test} from '@jest/globals'
import {readJobMatrix} from '../../src/github/job-matrix.ts'

test.each([
  ['{"compiler":"clang-18","arch":"arm64"}', 'clang-18, arm64'],
  ['{"kernel":{"id":"6.1","lts":true},"n":3}', '6.1, true, 3'],
  ['{"name":"a\\nb::error::c"}', 'a b::error::c'],
])('%s is %s', (json, label) => {
  expect(readJobMatrix(json).label).toBe(label)
})

/** The value on a forge that does not evaluate defaults. */
const UNEVALUATED = ['$', '{{ toJSON(matrix) }}'].join('')

test.each(['null', '', '{}', UNEVALUATED, '{"a":null}'])('%s is not a matrix', json => {
  expect(readJobMatrix(json)).toEqual({label: '', digest: ''})
})

test('all values of a job identify it, however long they are', () => {
  const long = (end: string) => readJobMatrix(JSON.stringify({value: `${'x'.repeat(200)}${end}`}))
  expect(long('a').label).toMatch(/^x{60}… [0-9a-f]{6}$/)
  expect(long('a').label).not.toBe(long('b').label)
  expect(long('a').digest).not.toBe(long('b').digest)
})
