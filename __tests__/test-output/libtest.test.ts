import {describe, expect, test} from '@jest/globals'
import {libtestTests} from '../../src/test-output/libtest.ts'

const rows = (text: string) =>
  libtestTests(text).tests.map(({suite, name, outcome, reason, place}) => [
    suite === null ? name : `${suite} ${name}`,
    outcome,
    reason,
    place && `${place.file}:${place.line}:${place.column}`,
  ])

describe('tests of Rust', () => {
  test('are read from the output of libtest', () => {
    const text = `
running 6 tests
test tests::bare ... ignored
test tests::adds ... ok
test tests::fails ... FAILED
test tests::inner::plain ... FAILED
test tests::slow ... ignored, takes an hour
test tests::panics - should panic ... ok
test src/lib.rs - add (line 2) ... ok

failures:

---- tests::fails stdout ----
some output

thread 'tests::fails' (10639) panicked at src/lib.rs:10:51:
assertion \`left == right\` failed: sums differ
  left: 4
 right: 5

---- tests::inner::plain stdout ----
thread 'tests::inner::plain' panicked at 'broken here', src/old.rs:14:44
note: run with \`RUST_BACKTRACE=1\`


failures:
    tests::fails
    tests::inner::plain

test result: FAILED. 3 passed; 2 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.08s
`
    expect(rows(text)).toEqual([
      ['tests::bare', 'skip', 'ignored', null],
      ['tests::adds', 'pass', null, null],
      ['tests::fails', 'fail', 'assertion `left == right` failed: sums differ', 'src/lib.rs:10:51'],
      ['tests::inner::plain', 'fail', 'broken here', 'src/old.rs:14:44'],
      ['tests::slow', 'skip', 'takes an hour', null],
      ['tests::panics', 'pass', null, null],
      ['src/lib.rs - add (line 2)', 'pass', null, null],
    ])
    expect(libtestTests(text).tests[2]?.output).toMatch(/^some output\n\nthread[\s\S]*right: 5$/)
  })

  test('have their duration if it was requested, and may print before their result', () => {
    const {tests} = libtestTests('test a ... ok <0.012s>\ntest b ... written\nby it\ntest c ... hello ok\n')
    expect(tests.map(({name, outcome, seconds}) => [name, outcome, seconds])).toEqual([
      ['a', 'pass', 0.012],
      ['c', 'pass', null],
    ])
  })

  test("are read from libtest's events", () => {
    const events = [
      {type: 'suite', event: 'started', test_count: 3},
      {type: 'test', event: 'started', name: 'a'},
      {type: 'test', name: 'a', event: 'ok', exec_time: 0.5},
      {type: 'test', name: 'b', event: 'failed', stdout: "thread 'b' panicked at src/b.rs:3:5:\nno map\n"},
      {type: 'test', name: 'c', event: 'ignored', message: 'needs 6.6'},
    ]
    expect(rows(events.map(event => JSON.stringify(event)).join('\n'))).toEqual([
      ['a', 'pass', null, null],
      ['b', 'fail', 'no map', 'src/b.rs:3:5'],
      ['c', 'skip', 'needs 6.6', null],
    ])
  })

  test('are read from cargo-nextest, with the last result of a repeated test', () => {
    const text = `    Starting 6 tests across 1 binary
        PASS [   0.005s] probe tests::loads
  TRY 1 FAIL [   0.012s] probe tests::flaky
        PASS [   0.010s] (2/6) probe tests::flaky
     SIGSEGV [   0.020s] probe tests::crashes
     TIMEOUT [  60.001s] probe::it attaches
        LEAK [   0.100s] probe tests::leaks
        SKIP [         ] probe tests::left_out
`
    expect(rows(text)).toEqual([
      ['probe tests::loads', 'pass', null, null],
      ['probe tests::flaky', 'pass', null, null],
      ['probe tests::crashes', 'fail', 'killed by SIGSEGV', null],
      ['probe::it attaches', 'fail', 'it timed out', null],
      ['probe tests::leaks', 'pass', null, null],
      ['probe tests::left_out', 'skip', null, null],
    ])
  })
})
