import {describe, expect, test} from '@jest/globals'
import {tapTests} from '../../src/test-output/tap.ts'

const rows = (text: string) => tapTests(text).tests.map(({name, outcome, reason}) => [name, outcome, reason])

describe('the Test Anything Protocol', () => {
  test('has results with and without numbers, descriptions and directives', () => {
    const text = `TAP version 14
1..7
ok 1 - loads
not ok 2 - attaches
ok 3 runs # SKIP needs 6.6
ok - no number
ok
not ok 6 later # TODO not written yet
ok 7 - a \\# in it
`
    expect(rows(text)).toEqual([
      ['loads', 'pass', null],
      ['attaches', 'fail', null],
      ['runs', 'skip', 'needs 6.6'],
      ['no number', 'pass', null],
      ['test 5', 'pass', null],
      ['later', 'skip', 'not written yet'],
      ['a # in it', 'pass', null],
    ])
  })

  test('has diagnostics in YAML: the message, the place and the duration', () => {
    const text = `not ok 1 - loads
  ---
  message: "got 4, want 5"
  at: test/load.js:12:5
  duration_ms: 12.5
  ...
not ok 2 - by file
  ---
  file: src/a.c
  line: 7
  ...
not ok 3 - broken
  ---
  a: [
  ...
`
    expect(tapTests(text).tests).toMatchObject([
      {reason: 'got 4, want 5', seconds: 0.0125, place: {file: 'test/load.js', line: 12}},
      {place: {file: 'src/a.c', line: 7}},
      {outcome: 'fail', place: null},
    ])
  })

  test('has comments, which belong to the test before them', () => {
    const [first, second] = tapTests('not ok 1 - loads\n# expected 5\n#   got 4\nok 2 - attaches\n').tests
    expect([first?.reason, first?.output, second?.output]).toEqual(['expected 5', 'expected 5\n  got 4', ''])
  })

  test.each([
    ['at the end', 'ok 1 - opens\n    ok 1 - hash\n    not ok 2 - lru\n'],
    ['before the plan', '    ok 1 - hash\n    not ok 2 - lru\n1..3\nok 1 - opens\n'],
  ])('keeps the tests of a subtest without a result: %s', (_, text) => {
    expect(rows(text).toSorted()).toEqual([
      ['hash', 'pass', null],
      ['lru', 'fail', null],
      ['opens', 'pass', null],
    ])
    expect(tapTests(text).problems).toHaveLength(1)
  })

  test('has subtests, before the result of their own test', () => {
    const text = `1..2
# Subtest: maps
    ok 1 - hash
    not ok 2 - array
    1..2
not ok 1 - maps
    ok 1 - only
ok 2 - programs
`
    expect(rows(text)).toEqual([
      ['maps/hash', 'pass', null],
      ['maps/array', 'fail', null],
      ['programs/only', 'pass', null],
    ])
  })

  test("has the form of the kernel's selftests", () => {
    const text = `KTAP version 1
1..2
  KTAP version 1
  1..2
  ok 1 create
  not ok 2 lookup
not ok 1 test_maps
ok 2 test_progs # SKIP
`
    expect(rows(text)).toEqual([
      ['test_maps/create', 'pass', null],
      ['test_maps/lookup', 'fail', null],
      ['test_progs', 'skip', 'skip'],
    ])
  })

  test('reports planned tests that did not run, and the reason of a bail out', () => {
    expect(tapTests('1..5\nok 1\nok 2\nBail out! no bpffs\n').problems).toEqual([
      'it bailed out: no bpffs',
      '3 of 5 planned tests did not run',
    ])
    expect(tapTests('ok 1\nok 2\n1..2\n').problems).toEqual([])
  })

  test('ignores other text', () => {
    expect(tapTests('hello\nokay then\nnothing is ok\n')).toEqual({tests: [], problems: []})
  })
})
