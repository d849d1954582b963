import {describe, expect, test} from '@jest/globals'
import type {CaseInput} from '../../src/cases/case-input.ts'
import type {CommandResults} from '../../src/request/command.ts'
import {aRequest, outcome, record, resultOf} from '../run/case-records.ts'

const place = {file: 'bpfcompat.yaml', line: 3, column: 5}
const EXPECT = {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null}

interface Given {
  results?: Partial<CommandResults>
  stdout?: string
  stderr?: string
  file?: string
  code?: number
  required?: boolean
  command?: Partial<Parameters<typeof record<'command'>>[1]>
}

/** Returns the result of a command; by default it prints TAP. */
function resultFor({results = {}, stdout = '', stderr = '', file, code = 0, required = true, command = {}}: Given) {
  const request = aRequest({
    lanes: [{mode: 'command', required}],
    command: {
      command: './run',
      binary: null,
      expect: EXPECT,
      results: {format: 'tap', file: null, optional: [], directory: null, mayBeEmpty: false, ...results},
      place,
    },
  })
  const texts = {stdout, stderr, result: file}
  const output: CaseInput['output'] = ({kind, subject}) => {
    const text = texts[kind]
    if (kind === 'result' && subject !== '/bpfcompat/files/0/out/results.xml') return null
    return text === undefined ? null : {path: `${kind}.log`, tail: text, text}
  }
  const commandOutcome = outcome([record('command', {test: -1, code, ...command})])
  const result = resultOf([], {request, outcome: undefined, commandOutcome, output})
  return {lane: result.lanes[0], reported: result.reported}
}

const GOOD = 'ok 1 - loads\nok 2 - attaches\n1..2\n'
const BAD = 'ok 1 - loads\nnot ok 2 - attaches\n# no such hook\n1..2\n'

describe('a command that reports its tests', () => {
  test('has a result for each', () => {
    const {lane, reported} = resultFor({stdout: BAD, code: 1})
    expect(lane).toMatchObject({verdict: 'fail', reason: '1 of 2 tests pass; attaches: no such hook'})
    expect(reported).toEqual([
      expect.objectContaining({name: 'loads', verdict: 'pass', required: true, reason: null}),
      expect.objectContaining({name: 'attaches', verdict: 'fail', required: true, reason: 'no such hook'}),
    ])
  })

  test('passes if all tests pass', () => {
    expect(resultFor({stdout: GOOD}).lane).toMatchObject({verdict: 'pass', reason: null})
  })

  test('fails if a test fails, even if the exit code is 0', () => {
    expect(resultFor({stdout: BAD}).lane?.verdict).toBe('fail')
  })

  test('fails if it fails otherwise, although all tests pass', () => {
    expect(resultFor({stdout: GOOD, code: 3}).lane).toMatchObject({verdict: 'fail', reason: 'exit code 3 instead of 0'})
    expect(
      resultFor({stdout: BAD, results: {optional: ['attaches']}, command: {code: -1, signal: 11}}).lane,
    ).toMatchObject({verdict: 'fail', reason: 'the command was killed by signal 11'})
  })

  test('is not blocked by an optional test, which explains the exit code', () => {
    const {lane, reported} = resultFor({stdout: BAD, code: 1, results: {optional: ['att*']}})
    expect([lane?.verdict, reported.map(({required}) => required)]).toEqual(['pass', [true, false]])
    expect(resultFor({stdout: BAD, code: 1, results: {optional: ['att']}}).lane?.verdict).toBe('fail')
  })

  test('does not block in an optional lane', () => {
    expect(resultFor({stdout: BAD, required: false}).reported.map(({required}) => required)).toEqual([false, false])
  })

  test('may write a file, relative to its working directory', () => {
    const results = {format: 'junit', file: 'out/results.xml'} as const
    const {lane, reported} = resultFor({results, file: '<testsuite name="s"><testcase name="a"/></testsuite>'})
    expect([lane?.verdict, reported.map(({suite, name}) => [suite, name])]).toEqual(['pass', [['s', 'a']]])
    expect(resultFor({results}).lane).toMatchObject({
      verdict: 'error',
      reason: 'the command did not write `out/results.xml`',
    })
    expect(resultFor({results, file: '<testsuite/>'}).lane?.reason).toBe(
      '`out/results.xml` contains no test results (`junit`)',
    )
    expect(resultFor({results, file: 'no'}).lane?.reason).toMatch(/^`out\/results\.xml` is not XML: /)
  })

  test('is an error without any test, and a failure if the report is incomplete', () => {
    expect(resultFor({stdout: 'hello\n'}).lane).toMatchObject({
      verdict: 'error',
      reason: 'the output of the command contains no test results (`tap`)',
    })
    expect(resultFor({stdout: 'ok 1\n1..3\n'}).lane).toMatchObject({
      verdict: 'fail',
      reason: '2 of 3 planned tests did not run',
    })
    expect(resultFor({stdout: 'hello\n', code: 2}).lane).toMatchObject({
      verdict: 'fail',
      reason: 'exit code 2 instead of 0; the output of the command contains no test results (`tap`)',
    })
  })

  test("may print to both outputs, as Rust's runners do", () => {
    const {reported} = resultFor({
      results: {format: 'libtest'},
      stderr: '        PASS [   0.005s] probe tests::loads\n',
    })
    expect(reported).toMatchObject([{suite: 'probe', name: 'tests::loads', durationMs: 5}])
  })

  test('gets names that are one line of printable characters, whatever a guest sends', () => {
    const {reported} = resultFor({stdout: 'not ok 1 - a\u001b[31m::error::b\n# why\u0007\n'})
    expect(reported[0]?.name).toMatch(/^[\x20-\x7e]+$/)
    expect(reported[0]?.reason).toBe('why')
  })
})

describe('a test binary built by Go or Cargo', () => {
  const own = {format: 'go-test', directory: '/home/me/pkg', mayBeEmpty: true} as const

  test('may have no tests, if it finishes', () => {
    const none = 'testing: warning: no tests to run\nPASS\n'
    expect(resultFor({results: own, stdout: none}).lane).toMatchObject({verdict: 'pass'})
    const rust = 'running 0 tests\n\ntest result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n'
    expect(resultFor({results: {...own, format: 'libtest'}, stdout: rust}).lane).toMatchObject({verdict: 'pass'})
    // With the project's own harness the exit code decides.
    expect(resultFor({results: own, stdout: 'hello\n'}).lane).toMatchObject({verdict: 'pass'})
    expect(resultFor({results: own, stdout: 'hello\n', code: 1}).lane).toMatchObject({verdict: 'fail'})
    expect(resultFor({results: {...own, mayBeEmpty: false}, stdout: none}).lane).toMatchObject({verdict: 'error'})
  })

  test('names files relative to the directory of its package', () => {
    const failed = '=== RUN   TestX\n    x_test.go:7: no event\n--- FAIL: TestX (0.00s)\nFAIL\n'
    const {reported} = resultFor({results: own, stdout: failed, code: 1})
    expect(reported).toMatchObject([
      {name: 'TestX', verdict: 'fail', source: {file: '/home/me/pkg/x_test.go', line: 7}},
    ])
  })
})
