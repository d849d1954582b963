import {describe, expect, test} from '@jest/globals'
import type {CaseInput} from '../../src/cases/case-input.ts'
import type {GuestRecord} from '../../src/guest/record-shapes.ts'
import type {Expectation, TestRequest} from '../../src/request/test.ts'
import {aRequest, LOADED, outcome, place, record, resultOf} from '../run/case-records.ts'

describe('tests', () => {
  const expect0 = {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null}
  const aTestRequest = (overrides: Partial<TestRequest> = {}): TestRequest => ({
    name: 't',
    required: true,
    timeoutSeconds: 10,
    command: null,
    expect: expect0,
    expectations: [],
    place,
    ...overrides,
  })
  const START = record('test_start', {test: 0})
  const END = record('test_end', {test: 0})
  const run = (test: Partial<TestRequest>, records: GuestRecord[], input: Partial<CaseInput> = {}) => {
    const request = aRequest({lanes: [{mode: 'behavior', required: true}], tests: [aTestRequest(test)]})
    return resultOf(records, {request, outcome: outcome(records), ...input}).tests[0]
  }
  const ran = (test: Partial<TestRequest>, records: GuestRecord[], input: Partial<CaseInput> = {}) =>
    run(test, [...LOADED, START, ...records, END], input)

  test('are absent without the mode `behavior`', () => {
    expect(resultOf(LOADED, {request: aRequest({tests: [aTestRequest()]})}).tests).toEqual([])
  })

  test('search the whole output, and report every failed expectation of the command', () => {
    const text = `marker\n${'x'.repeat(100_000)}`
    const output: CaseInput['output'] = ({case: of, kind, subject}) =>
      of === 'object' && kind === 'stdout' && subject === 'test 0' ? {path: 'o.log', tail: 'xxx', text} : null
    const want = (stdoutContains: string, exitCode = 0) =>
      ran(
        {
          command: 'x',
          expect: {...expect0, exitCode, stdoutContains, stdoutMatches: /^marker$/m, stderrContains: null},
        },
        [record('command', {stdout_bytes: text.length})],
        {output},
      )
    expect(want('marker')).toMatchObject({
      verdict: 'pass',
      reason: null,
      command: {stdout: {log: 'o.log', tail: 'xxx'}},
    })
    expect(want('absent', 3)).toMatchObject({
      verdict: 'fail',
      reason: 'exit code 0 instead of 3; stdout does not contain "absent"',
    })
  })

  test('with a text missing from an output that was cut are errors', () => {
    const wanted = {command: 'x', expect: {...expect0, stdoutContains: 'needle'}}
    expect(ran(wanted, [record('command', {cut: true})])?.verdict).toBe('error')
    expect(ran(wanted, [record('command', {cut: true, code: 1})])?.verdict).toBe('fail')
  })

  test.each([
    ['a timeout', {timed_out: true, code: -1, signal: 9}, 'fail', 'the command did not finish within 0.4 s'],
    ['a signal', {code: -1, signal: 11}, 'fail', 'the command was killed by signal 11'],
    ['a command that never started', {code: -1}, 'error', 'the command could not be started'],
  ])('%s', (_, fields, verdict, reason) => {
    expect(ran({command: 'x'}, [record('command', fields)])).toMatchObject({verdict, reason})
  })

  const within = {withinMs: 100, place}
  test.each<[string, Expectation, GuestRecord, string, string]>([
    [
      'events',
      {kind: 'events', map: 'm', min: 2, contains: 'text:61', shown: '"a"', ...within},
      record('events', {matched: 1, count: 3, lost: 2}),
      'fail',
      'm: at least 2 events with "a", saw 1 of 3 events, 2 lost',
    ],
    [
      'runs',
      {kind: 'runs', program: 'p', min: 5, ...within},
      record('runs', {}),
      'fail',
      'p: at least 5 runs, saw 1 run',
    ],
    [
      'a map value',
      {kind: 'map', map: 'm', key: '0', compare: 'min', value: '50', shown: 'm[0] >= 50', ...within},
      record('map_value', {met: false}),
      'fail',
      'm[0] >= 50, saw 42 (2a000000)',
    ],
    [
      'a map that is not there: a slip of the manifest',
      {kind: 'map', map: 'm', key: '0', compare: 'min', value: '50', shown: 'm[0] >= 50', ...within},
      record('map_value', {met: false, errno: 2, value: null, message: 'the object has no such map'}),
      'error',
      'm[0] >= 50, saw the object has no such map (ENOENT)',
    ],
    [
      'a key that is not there',
      {kind: 'map', map: 'm', key: '0', compare: 'min', value: '50', shown: 'm[0] >= 50', ...within},
      record('map_value', {met: false, errno: 2, value: null}),
      'fail',
      'm[0] >= 50, saw no such key',
    ],
    [
      'a test run',
      {kind: 'test_run', program: 'p', input: null, repeat: 1, expectReturn: 1, expectDataOut: 'AA', place},
      record('test_run', {data_out: 'bb', data_out_bytes: 1}),
      'fail',
      'p: returns 1 and outputs the data AA, saw returned 2, output bb (90 ns per run)',
    ],
    [
      'a packet that is longer',
      {kind: 'test_run', program: 'p', input: null, repeat: 1, expectReturn: null, expectDataOut: 'AA', place},
      record('test_run', {data_out: 'aa', data_out_bytes: 2}),
      'fail',
      'p: outputs the data AA, saw returned 2, output aa (90 ns per run)',
    ],
    [
      'what the kernel cannot do',
      {kind: 'runs', program: 'p', min: 1, ...within},
      record('runs', {errno: 95, message: 'no run counters'}),
      'error',
      'p: at least 1 run, saw no run counters (EOPNOTSUPP)',
    ],
  ])('%s that is not as expected', (_, expectation, told, verdict, reason) => {
    expect(ran({expectations: [expectation]}, [told])).toMatchObject({verdict, reason})
  })

  test('fail for a program that is off on this kernel', () => {
    const expectation: Expectation = {kind: 'runs', program: 'q', min: 1, ...within}
    const records = [
      record('program', {name: 'q', autoload: false}),
      record('runs', {errno: 2, message: 'no such program'}),
    ]
    expect(ran({expectations: [expectation]}, records)).toMatchObject({
      verdict: 'fail',
      reason: expect.stringContaining('it is not loaded: off by default'),
    })
  })

  test('do not pass with an expectation that was not reported', () => {
    expect(ran({expectations: [{kind: 'runs', program: 'p', min: 1, ...within}]}, [])?.verdict).toBe('error')
  })

  test('that were not reached are skipped with the reason', () => {
    const failed = [record('program', {name: 'p'}), record('load', {errno: 22, message: 'no'})]
    expect(run({}, failed)).toMatchObject({verdict: 'skip', reason: 'the object does not load'})
    expect(run({}, [], {outcome: undefined, obstacle: 'it did not boot'})).toMatchObject({
      verdict: 'skip',
      reason: 'it did not boot',
    })
  })

  test('in which the kernel died fail', () => {
    const records = [...LOADED, START]
    const crash = {kind: 'crash', message: 'panic', during: 'a/p test'} as const
    expect(run({}, records, {outcome: outcome(records, crash)})).toMatchObject({
      verdict: 'fail',
      reason: 'the kernel crashed: panic (during a/p test)',
    })
  })
})
