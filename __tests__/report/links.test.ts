import {expect, test} from '@jest/globals'
import {sourceUrl} from '../../src/report/links.ts'

const repository = 'https://github.com/octo/monitor'
const revision = 'c'.repeat(40)

test('a line of C links to the commit that was run', () => {
  expect(sourceUrl({path: 'src/bpf/exec snoop.bpf.c', line: 41}, {repository, revision, checkedOut: null})).toBe(
    `${repository}/blob/${revision}/src/bpf/exec%20snoop.bpf.c#L41`,
  )
})

test.each([
  ['outside of the repository', {path: '/usr/include/x.h', line: 1}],
  ['above the repository', {path: 'src/../../x.h', line: 1}],
  ['without a line', {path: 'x.c', line: 0}],
])('a place %s has no link', (_, place) => {
  expect(sourceUrl(place, {repository, revision, checkedOut: null})).toBeNull()
})

test.each([
  [null, revision],
  [repository, null],
  ['https://github.com/octo/monitor)[x](javascript:alert(1)', revision],
  ['javascript:alert(1)', revision],
  [repository, 'main)'],
])('untrusted results with repository %s and revision %s make no link', (repository, revision) => {
  expect(sourceUrl({path: 'x.c', line: 1}, {repository, revision, checkedOut: null})).toBeNull()
})

test('a file name does not end the link', () => {
  expect(sourceUrl({path: 'a)(b](c.c', line: 1}, {repository, revision, checkedOut: null})).toMatch(
    /\/a%29%28b%5D%28c\.c#L1$/,
  )
})

test('a line links to the commit that was checked out: the head of a pull request may not have the file', () => {
  const checkedOut = 'd'.repeat(40)
  expect(sourceUrl({path: 'x.c', line: 1}, {repository, revision, checkedOut})).toContain(`/blob/${checkedOut}/x.c`)
})
