import {describe, expect, test} from '@jest/globals'
import {compareResults, isNewlyFailing, isNewlyPassing} from '../../src/baseline/compare.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {Comparison} from '../../src/model/comparison.ts'
import type {Results} from '../../src/model/results.ts'
import type {Verdict} from '../../src/model/verdict.ts'
import {parseThreshold} from '../../src/request/insns-threshold.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFailedLoad, aLane} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFailedProgramLoad, anAttach, aProgram, aProgramLoad, aStats} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {aTest} from '../model/test.ts'

const FAILED = aCase({
  lanes: [aFailedLane('no')],
  load: aFailedLoad(),
  programs: [aProgram({load: aFailedProgramLoad(), attach: null})],
})
const OTHER_KERNEL = aKernel({release: '6.1.0-57-cloud-amd64', vmlinuzSha256: 'd'.repeat(64)})

function compare(before: Partial<Results>, after: Partial<Results>, insns = ''): Comparison {
  const baseline = {results: aResults(before), source: 'base.json'}
  return compareResults(baseline, aResults(after), parseThreshold(insns) ?? null)
}

function withInsns(insnsProcessed: number | null, name = 'handle_exec'): CaseResult {
  return aCase({programs: [aProgram({name, load: aProgramLoad({stats: aStats({insnsProcessed})})})]})
}

const words = ({verdicts}: Comparison) =>
  verdicts.map(
    ({subject, before, after}) =>
      `${'name' in subject ? subject.name : subject.mode} ${subject.kind} ${before} ${after}`,
  )

describe('verdicts', () => {
  test('what passed before and fails now is newly failing: the lane and the load of the program', () => {
    const comparison = compare({}, {cases: [FAILED]})
    expect(words(comparison)).toEqual(['load_attach lane pass fail', 'handle_exec program pass fail'])
    expect(comparison.verdicts.every(isNewlyFailing)).toBe(true)
    expect(comparison.cases).toEqual({compared: 1, added: 0, gone: 0})
  })

  test('what failed before and passes now is newly passing', () => {
    const comparison = compare({cases: [FAILED]}, {})
    expect(comparison.verdicts.map(isNewlyPassing)).toEqual([true, true])
    expect(comparison.verdicts.some(isNewlyFailing)).toBe(false)
  })

  test.each([
    ['its release', OTHER_KERNEL, '6.1.0-56-cloud-amd64', '6.1.0-57-cloud-amd64'],
    [
      'its package version',
      aKernel({packageVersion: '6.1.192-3', vmlinuzSha256: 'd'.repeat(64)}),
      '6.1.0-56-cloud-amd64 (6.1.192-2)',
      '6.1.0-56-cloud-amd64 (6.1.192-3)',
    ],
    [
      'only its bytes',
      aKernel({vmlinuzSha256: 'd'.repeat(64)}),
      '6.1.0-56-cloud-amd64 (sha256 aaaaaaaaaaaa)',
      '6.1.0-56-cloud-amd64 (sha256 dddddddddddd)',
    ],
  ])('a different kernel build by %s is not a regression of the code', (_, kernel, before, after) => {
    const comparison = compare({}, {kernels: [kernel], cases: [FAILED]})
    expect(comparison.kernels).toEqual([{kernel: 'debian-12-6.1', arch: 'x86_64', before, after}])
    expect(comparison.verdicts.map(({kernelChanged}) => kernelChanged)).toEqual([true, true])
    expect(comparison.verdicts.some(isNewlyFailing)).toBe(false)
  })

  test('a kernel that was unavailable is not a different build', () => {
    const gone = aKernel({release: null, vmlinuzSha256: null, error: 'no such release'})
    const cases = [aCase({lanes: [aLane({verdict: 'error', reason: 'no kernel'})], load: null, programs: []})]
    const comparison = compare({}, {kernels: [gone], cases})
    expect(comparison.kernels).toEqual([])
    expect(words(comparison)).toEqual(['load_attach lane pass error'])
    expect(comparison.verdicts.some(isNewlyFailing)).toBe(false)
  })

  test.each<[Verdict, Verdict]>([
    ['pass', 'error'],
    ['pass', 'skip'],
    ['error', 'fail'],
    ['skip', 'fail'],
  ])('%s → %s of a test is not a changed verdict', (before, after) => {
    const result = (verdict: Verdict) => aCase({lanes: [], programs: [], tests: [aTest({verdict})]})
    expect(compare({cases: [result(before)]}, {cases: [result(after)]}).verdicts).toEqual([])
  })

  test('an attach and a test are listed separately, and worse changes come first', () => {
    const before = aCase({tests: [aTest({name: 'a', verdict: 'fail'}), aTest({name: 'b'})]})
    const after = aCase({
      programs: [aProgram({attach: anAttach({verdict: 'fail'})})],
      tests: [aTest({name: 'a'}), aTest({name: 'b', verdict: 'fail'})],
    })
    expect(words(compare({cases: [before]}, {cases: [after]}))).toEqual([
      'handle_exec program pass fail',
      'b test pass fail',
      'a test fail pass',
    ])
  })

  test('an object with the same bytes is distinguished from a changed one', () => {
    const changed = (sha256: string | null) =>
      compare({}, {artifacts: [anArtifact({sha256})], cases: [FAILED]}).verdicts[0]?.objectChanged
    expect([changed('b'.repeat(64)), changed('e'.repeat(64)), changed(null)]).toEqual([false, true, false])
  })

  test('what only one of the runs has is not a change, but is counted', () => {
    const other = aCase({artifact: 'other'})
    const elsewhere = aCase({kernel: 'debian-11-5.10'})
    const comparison = compare({cases: [aCase(), other]}, {cases: [aCase(), elsewhere, FAILED].slice(0, 2)})
    expect(comparison).toMatchObject({cases: {compared: 1, added: 1, gone: 1}, verdicts: [], insns: []})
  })
})

describe('run times', () => {
  const at = (insnsPerRun: number | null, runs = 1000) =>
    aCase({programs: [aProgram({runTime: {runs, nsecPerRun: 900, insnsPerRun}})]})
  const changes = (before: CaseResult, after: CaseResult) => compare({cases: [before]}, {cases: [after]}).runTimes

  test.each([
    [500, 1000],
    [1000, 500],
    [0, 1000],
  ])('%d → %d simple instructions a run is a change', (before, after) => {
    expect(changes(at(before), at(after))).toEqual([expect.objectContaining({before, after})])
  })

  test.each([
    ['less than twofold', at(500), at(999)],
    ['of a short program', at(20), at(999)],
    ['of few runs in the baseline', at(500, 999), at(1900)],
    ['of few runs now', at(500), at(1900, 999)],
    ['that was not measured', at(null), at(1900)],
    ['of a program that did not run', aCase(), at(1900)],
  ])('%s is not a change', (_, before, after) => {
    expect(changes(before, after)).toEqual([])
  })
})

describe('instructions', () => {
  const change = (before: number | null, after: number | null, insns = '') =>
    compare({cases: [withInsns(before)]}, {cases: [withInsns(after)]}, insns).insns

  test.each<[number, number, string, boolean]>([
    [1000, 1100, '+10%', false],
    [1000, 1101, '+10%', true],
    [1000, 1500, '+500', false],
    [1000, 1501, '+500', true],
    [1000, 1001, '+0%', true],
    [1000, 9000, '', false],
    [9000, 1000, '+10%', false],
  ])('%d → %d with %j is beyond: %s', (before, after, insns, beyond) => {
    expect(change(before, after, insns)).toEqual([expect.objectContaining({before, after, beyond})])
  })

  test('equal figures, and figures that one kernel does not report, are not changes', () => {
    expect([...change(1000, 1000), ...change(null, 1000), ...change(1000, null)]).toEqual([])
  })

  test('a rejected program has no figure: it was not verified completely', () => {
    const load = aFailedProgramLoad({stats: aStats({insnsProcessed: 1_000_001})})
    const cases = [aCase({programs: [aProgram({load, attach: null})]})]
    expect(compare({cases: [withInsns(1000)]}, {cases}, '+10%').insns).toEqual([])
  })

  test('on a different kernel build, growth is shown, but never beyond the threshold', () => {
    const {insns} = compare({cases: [withInsns(1000)]}, {kernels: [OTHER_KERNEL], cases: [withInsns(5000)]}, '+10%')
    expect(insns).toEqual([expect.objectContaining({after: 5000, kernelChanged: true, beyond: false})])
  })

  test('the largest growth comes first', () => {
    const result = (figures: Record<string, number>) =>
      aCase({
        programs: Object.entries(figures).map(([name, insnsProcessed]) =>
          aProgram({name, load: aProgramLoad({stats: aStats({insnsProcessed})})}),
        ),
      })
    const {insns} = compare(
      {cases: [result({shrinks: 100, little: 1000, most: 10})]},
      {cases: [result({shrinks: 50, little: 1100, most: 30})]},
    )
    expect(insns.map(({program}) => program)).toEqual(['most', 'little', 'shrinks'])
  })
})
