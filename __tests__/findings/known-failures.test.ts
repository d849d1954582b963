import {describe, expect, test} from '@jest/globals'
import {casesWithKnown, findingsOf} from '../../src/findings/findings.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {KnownFailure} from '../../src/model/known-failure.ts'
import type {Results} from '../../src/model/results.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFailedLoad, aLane} from '../model/case.ts'
import {aKnownFailure} from '../model/known-failure.ts'
import {aFailedProgramLoad, anAttach, aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {aTest} from '../model/test.ts'
import {NEW, OLD} from './cases.ts'

const REJECTED = aFailedProgramLoad({verifierTail: 'The sequence of 8193 jumps is too complex.'})
const UNSAFE = aFailedProgramLoad({verifierTail: "R1 invalid mem access 'scalar'"})

/** A case on {@link OLD} in which these programs are rejected. */
function refused(programs: Record<string, typeof REJECTED>, overrides: Partial<CaseResult> = {}): CaseResult {
  const names = Object.keys(programs)
  return aCase({
    kernel: OLD.id,
    lanes: [aFailedLane('it did not load')],
    load: aFailedLoad({program: names[0] ?? null}),
    programs: [
      ...names.map(name => aProgram({name, load: programs[name] ?? null, attach: null})),
      aProgram({name: 'fine', attach: null}),
    ],
    ...overrides,
  })
}

const expected = (overrides: Partial<KnownFailure> = {}) =>
  aKnownFailure({classes: ['VERIFIER_LIMIT'], kernels: [OLD.id], ...overrides})

function run(cases: CaseResult[], knownFailures: KnownFailure[]): Omit<Results, 'findings' | 'comparison' | 'gate'> {
  return aResults({kernels: [OLD, NEW], artifacts: [anArtifact({knownFailures})], cases})
}

function judged(cases: CaseResult[], knownFailures: KnownFailure[]) {
  const before = run(cases, knownFailures)
  const marked = casesWithKnown(before)
  return {
    lanes: marked.map(({lanes}) => lanes.map(({known}) => known)),
    programs: marked.map(({programs}) => programs.map(({known}) => known)),
    tests: marked.map(({tests}) => tests.map(({known}) => known)),
    findings: findingsOf({...before, cases: marked}),
  }
}

test('a failure of another class than the expected one mentions that, and blocks', () => {
  const {findings} = judged([refused({handle_exec: UNSAFE})], [expected()])
  expect(findings).toMatchObject([{class: 'VERIFIER_REJECTION', level: 'failure', known: null}])
  expect(findings[0]?.remedy).toMatch(
    /`known_failures` expects VERIFIER_LIMIT here \(.*:9:\d+\), but this is a different failure\.$/,
  )
})

describe('an expected failure', () => {
  test('is a notice with its reason, and a lane without other failures is known', () => {
    const {lanes, programs, findings} = judged([refused({handle_exec: REJECTED})], [expected()])
    expect(lanes).toEqual([['the loop is too long there']])
    expect(programs).toEqual([['the loop is too long there', null]])
    expect(findings).toMatchObject([
      {
        class: 'VERIFIER_LIMIT',
        level: 'notice',
        known: {reason: 'the loop is too long there', until: null, place: {line: 9}},
      },
    ])
  })

  test.each<[string, Partial<KnownFailure>]>([
    ['another class', {classes: ['VERIFIER_REJECTION']}],
    ['another program', {subject: {kind: 'program', name: 'fine'}}],
    ['another kernel', {kernels: [NEW.id]}],
    ['a map', {subject: {kind: 'map', name: 'handle_exec'}}],
  ])('blocks if the entry is about %s', (_, overrides) => {
    const {lanes, findings} = judged([refused({handle_exec: REJECTED})], [expected(overrides)])
    expect(lanes).toEqual([[null]])
    expect(findings[0]).toMatchObject({class: 'VERIFIER_LIMIT', level: 'failure', known: null})
  })

  test('hides no other failure of the same lane', () => {
    const {lanes, findings} = judged([refused({handle_exec: REJECTED, other: UNSAFE})], [expected()])
    expect(lanes).toEqual([[null]])
    expect(findings.map(({class: kind, level, program}) => [kind, level, program])).toEqual([
      ['VERIFIER_REJECTION', 'failure', 'other'],
      ['VERIFIER_LIMIT', 'notice', 'handle_exec'],
    ])
  })

  test('folds only with failures that the same entry expects', () => {
    const cases = [refused({a: REJECTED, b: REJECTED, c: REJECTED})]
    const whole = expected({subject: {kind: 'artifact', name: null}})
    expect(judged(cases, [whole]).findings).toMatchObject([{program: 'a', otherPrograms: ['b', 'c']}])
    const {lanes, findings} = judged(cases, [expected({subject: {kind: 'program', name: 'b'}})])
    expect(lanes).toEqual([[null]])
    expect(findings).toMatchObject([
      {program: 'a', otherPrograms: ['c'], known: null},
      {program: 'b', otherPrograms: []},
    ])
  })

  test('on a kernel that the entry does not select is a separate finding', () => {
    const other = {...refused({handle_exec: REJECTED}), kernel: NEW.id}
    const {lanes, findings} = judged([refused({handle_exec: REJECTED}), other], [expected()])
    expect(lanes).toEqual([['the loop is too long there'], [null]])
    expect(findings.map(({kernels, level}) => [kernels, level])).toEqual([
      [[NEW.id], 'failure'],
      [[OLD.id], 'notice'],
    ])
  })

  test('of a test is known, and the test is marked', () => {
    const failing = aTest({verdict: 'fail', reason: 'no event'})
    const cases = [aCase({kernel: OLD.id, lanes: [aFailedLane('no', {mode: 'behavior'})], tests: [failing]})]
    const entry = expected({subject: {kind: 'test', name: failing.name}, classes: ['BEHAVIOR_FAILURE']})
    const {lanes, tests} = judged(cases, [entry])
    expect([lanes, tests]).toEqual([[['the loop is too long there']], [['the loop is too long there']]])
    expect(judged(cases, [{...entry, subject: {kind: 'test', name: 'another'}}]).tests).toEqual([[null]])
  })

  test('does not apply to a lane without a verdict', () => {
    const cases = [refused({handle_exec: REJECTED}, {lanes: [aLane({verdict: 'error', reason: 'lost'})]})]
    const {lanes, findings} = judged(cases, [expected()])
    expect(lanes).toEqual([[null]])
    expect(findings[0]).toMatchObject({level: 'failure', known: null})
  })

  test('blocks again after its `until`, and mentions that', () => {
    const over = judged([refused({handle_exec: REJECTED})], [expected({until: '2026-11-21'})])
    expect(over.lanes).toEqual([[null]])
    expect(over.findings).toMatchObject([
      {
        level: 'failure',
        known: null,
        remedy: expect.stringMatching(
          /^Fix this failure, or set a later `until`: it blocks again because known_failures expected it only until 2026-11-21 \(bpfcompat\.yaml:9:9: the loop is too long there\)\. /,
        ),
      },
    ])
    expect(judged([refused({handle_exec: REJECTED})], [expected({until: '5.10.0-47'})]).lanes).not.toEqual([[null]])
    expect(judged([refused({handle_exec: REJECTED})], [expected({until: '5.10.0-46'})]).lanes).toEqual([[null]])
  })
})

describe('an expected failure that does not occur', () => {
  const passing = aCase({kernel: OLD.id})

  test('is reported with the line of its entry', () => {
    expect(judged([passing], [expected()]).findings).toMatchObject([
      {
        class: 'KNOWN_FAILURE_PASSES',
        level: 'warning',
        kernels: [OLD.id],
        title: 'program handle_exec passes, but known_failures expects VERIFIER_LIMIT',
        remedy: 'Remove the entry at bpfcompat.yaml:9:9: it would hide a new failure.',
        place: {line: 9, column: 9},
      },
    ])
  })

  test('on one of its kernels keeps the entry for the others', () => {
    const entry = expected({kernels: [OLD.id, NEW.id, 'debian-10-4.19']})
    const cases = [refused({handle_exec: REJECTED}), aCase({kernel: NEW.id})]
    const {findings} = judged(cases, [entry])
    expect(findings.find(({class: kind}) => kind === 'KNOWN_FAILURE_PASSES')).toMatchObject({
      kernels: [NEW.id],
      remedy: `Remove this kernel from the \`kernels\` of the entry at bpfcompat.yaml:9:9: the entry would hide a new failure here. It also selects ${OLD.id}, debian-10-4.19.`,
    })
  })

  test.each<[string, CaseResult, Partial<KnownFailure>]>([
    ['it fails in another way', refused({handle_exec: UNSAFE}), {}],
    [
      'its attach was not tried',
      refused({other: UNSAFE, handle_exec: UNSAFE}),
      {subject: {kind: 'program', name: 'fine'}},
    ],
    ['it does not attach', aCase({kernel: OLD.id, programs: [aProgram({attach: anAttach({verdict: 'fail'})})]}), {}],
    [
      'a lane has no verdict',
      {...passing, lanes: [aLane({verdict: 'error'})]},
      {subject: {kind: 'artifact', name: null}},
    ],
    ['another artifact passes', aCase({kernel: OLD.id, artifact: 'other'}), {}],
  ])('is not reported if %s', (_, result, overrides) => {
    const {findings} = judged([result], [expected(overrides)])
    expect(findings.map(({class: kind}) => kind)).not.toContain('KNOWN_FAILURE_PASSES')
  })
})
