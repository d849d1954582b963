import {describe, expect, test} from '@jest/globals'
import {casesWithKnown, findingsOf} from '../../src/findings/findings.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {KnownFailure} from '../../src/model/known-failure.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aLane} from '../model/case.ts'
import {aKnownFailure} from '../model/known-failure.ts'
import {aResults} from '../model/results.ts'
import {aCommand, aReportedTest} from '../model/test.ts'
import {NEW, OLD} from './cases.ts'

const FAILED = aReportedTest({
  name: 'TestFails',
  verdict: 'fail',
  reason: 'got 4, want 5',
  output: 'x_test.go:9: got 4, want 5',
})

function scene(own: Partial<CaseResult>, knownFailures: KnownFailure[] = []) {
  const cases = [OLD, NEW].map(({id}) =>
    aCase({
      kernel: id,
      lanes: [aFailedLane('1 of 2 tests pass', {mode: 'command'})],
      load: null,
      programs: [],
      command: aCommand({verdict: 'fail', reason: 'exit code 1 instead of 0', exitCode: 1}),
      reported: [aReportedTest(), FAILED],
      ...own,
    }),
  )
  const before = aResults({kernels: [OLD, NEW], artifacts: [anArtifact({knownFailures})], cases})
  return {findings: findingsOf({...before, cases: casesWithKnown(before)}), cases: casesWithKnown(before)}
}

const known = (overrides: Partial<KnownFailure>) =>
  aKnownFailure({classes: ['BEHAVIOR_FAILURE'], kernels: [OLD.id, NEW.id], ...overrides})

describe('a failing test that a command reports', () => {
  test('is one finding for all kernels, with its message and its line, and the command has no finding', () => {
    const source = {file: 'x_test.go', path: 'x_test.go', line: 9, column: 0, text: 'if got != want {'}
    const {findings} = scene({reported: [aReportedTest(), {...FAILED, source}]})
    expect(findings).toMatchObject([
      {
        class: 'BEHAVIOR_FAILURE',
        level: 'failure',
        title: 'test "example.com/probe TestFails": got 4, want 5',
        kernels: [OLD.id, NEW.id],
        source,
        excerpt: 'x_test.go:9: got 4, want 5',
      },
    ])
  })

  test('is a warning if it does not block', () => {
    const {findings} = scene({lanes: [aLane({mode: 'command'})], reported: [{...FAILED, required: false}]})
    expect(findings.map(({level}) => level)).toEqual(['warning'])
  })

  test('does not replace the finding of a command that a signal or the timeout ended', () => {
    const ended = scene({
      command: aCommand({verdict: 'fail', reason: 'ended by signal 11', exitCode: null, signal: 11}),
    })
    expect(ended.findings.map(({class: kind}) => kind).sort()).toEqual(['BEHAVIOR_FAILURE', 'COMMAND_FAILURE'])
  })

  test.each(['TestFails', 'Test*', 'example.com/probe TestFails', 'example.com/* *Fails'])('is known as %s', name => {
    const {findings, cases} = scene({}, [known({subject: {kind: 'test', name}})])
    expect(findings.map(({level}) => level)).toEqual(['notice'])
    expect(cases[0]?.lanes[0]?.known).not.toBeNull()
    expect(cases[0]?.reported.map(({known: reason}) => reason !== null)).toEqual([false, true])
  })

  test.each(['TestFail', 'Fails', 'example.com/probe'])('is not known as %s', name => {
    const {findings} = scene({}, [known({subject: {kind: 'test', name}})])
    expect(findings.some(({class: kind, level}) => kind === 'BEHAVIOR_FAILURE' && level === 'failure')).toBe(true)
  })

  test('that passes again is reported', () => {
    const {findings} = scene({reported: [aReportedTest()], lanes: [], command: aCommand()}, [
      known({subject: {kind: 'test', name: 'Test*'}}),
    ])
    expect(findings.map(({class: kind}) => kind)).toContain('KNOWN_FAILURE_PASSES')
  })

  test('among very many has a finding; the last finding counts the rest', () => {
    const reported = Array.from({length: 60}, (_, index) => ({...FAILED, name: `Test${index}`}))
    const {findings} = scene({reported})
    expect(findings).toHaveLength(50)
    expect(findings.some(({remedy}) => remedy.endsWith('10 more tests fail: results.json lists them.'))).toBe(true)
  })
})
