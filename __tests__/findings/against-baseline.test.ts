import {describe, expect, test} from '@jest/globals'
import {againstBaseline} from '../../src/findings/against-baseline.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {GrowthPolicy} from '../../src/model/comparison.ts'
import type {FailOn} from '../../src/model/gate.ts'
import type {Results} from '../../src/model/results.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFailedLoad, aLane} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFailedProgramLoad, aProgram, aProgramLoad, aStats} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {aTest} from '../model/test.ts'

const PLACE = {file: 'bpfcompat.yaml', line: 2, column: 1}
const OLD = aKernel({id: 'debian-11-5.10'})
const NEW = aKernel()
const CHANGED = [anArtifact({sha256: 'e'.repeat(64)})]

function held(before: Partial<Results>, after: Partial<Results>, failOn: FailOn = 'required'): Results {
  const baseline = {results: aResults({revision: 'abc1234'.padEnd(40, '0'), ...before}), source: 'base.json'}
  return againstBaseline(aResults({artifacts: CHANGED, ...after}), baseline, failOn)
}

function grown(insns: Record<string, number>, overrides: Partial<CaseResult> = {}): CaseResult {
  const programs = Object.entries(insns).map(([name, insnsProcessed]) =>
    aProgram({name, load: aProgramLoad({stats: aStats({insnsProcessed})})}),
  )
  return aCase({programs, ...overrides})
}

const policy = (overrides: Partial<GrowthPolicy> = {}): GrowthPolicy => ({
  threshold: '+10%',
  required: false,
  place: PLACE,
  ...overrides,
})

describe('programs that grew', () => {
  const kernels = [OLD, NEW]
  const on = (kernel: string, insns: Record<string, number>, overrides: Partial<CaseResult> = {}) =>
    grown(insns, {kernel, ...overrides})
  const before = {kernels, cases: [on(OLD.id, {probe: 1000}), on(NEW.id, {probe: 1000})]}
  const after = {kernels, cases: [on(OLD.id, {probe: 1200}), on(NEW.id, {probe: 1500})]}

  test('are one warning for all kernels, with the figures of each kernel, on the line of the manifest that sets the limit', () => {
    const {findings, gate} = held(before, {...after, growth: policy()})
    expect(findings).toEqual([
      expect.objectContaining({
        class: 'INSN_GROWTH',
        level: 'warning',
        artifact: 'probe',
        program: 'probe',
        kernels: [OLD.id, NEW.id],
        title: 'the verifier processes up to 50 % more instructions for program probe than at abc1234; +10% is allowed',
        words: 'debian-12-6.1: 1,000 → 1,500 (+50 %), debian-11-5.10: 1,000 → 1,200 (+20 %)',
        place: PLACE,
      }),
    ])
    expect(findings[0]?.remedy).toMatch(
      /^Check what the change adds .* After a merge, the new figure is the baseline\.$/,
    )
    expect(gate).toMatchObject({status: 'passed', exitCode: 0})
  })

  test('fail the run if the manifest requires it', () => {
    const {findings, gate} = held(before, {...after, growth: policy({required: true})})
    expect(findings[0]?.level).toBe('failure')
    expect(gate).toMatchObject({
      status: 'failed',
      exitCode: 2,
      failedKernels: [OLD.id, NEW.id],
      sentence: `Failed: 1 program takes more instructions than the baseline allows, on ${OLD.id}, ${NEW.id}`,
    })
  })

  test('do not fail the run if none of their lanes blocks', () => {
    const lanes = [aLane({required: false})]
    const cases = [on(OLD.id, {probe: 1000}), on(NEW.id, {probe: 1500}, {lanes})]
    const {findings, gate} = held(before, {kernels, cases, growth: policy({required: true})})
    expect([findings[0]?.level, gate.exitCode]).toEqual(['warning', 0])
  })

  test.each<[FailOn, boolean, number]>([
    ['any', false, 2],
    ['never', true, 0],
  ])('with fail-on %s and required %s end with %d', (failOn, required, exitCode) => {
    expect(held(before, {...after, growth: policy({required})}, failOn).gate.exitCode).toBe(exitCode)
  })

  test('are only shown without a threshold', () => {
    const {findings, comparison, gate} = held(before, {...after, growth: policy({threshold: null})})
    expect([findings, gate.exitCode, comparison?.insns.length]).toEqual([[], 0, 2])
  })

  test('are added to other failures', () => {
    const failing = on(OLD.id, {probe: 1000}, {lanes: [aFailedLane('no')]})
    const {gate} = held(before, {
      kernels,
      cases: [failing, on(NEW.id, {probe: 1500})],
      growth: policy({required: true}),
    })
    expect(gate.sentence).toBe(
      'Failed: 1 of 2 required checks failed, on debian-11-5.10, debian-12-6.1; 1 program takes more instructions than the baseline allows',
    )
  })

  test('that share a function of one object are one finding that begins with the largest growth', () => {
    const {findings} = held(
      {cases: [grown({a: 1000, b: 1000, c: 1000})]},
      {cases: [grown({a: 1200, b: 1900, c: 1300})], growth: policy()},
    )
    expect(findings).toEqual([expect.objectContaining({program: 'b', otherPrograms: ['c', 'a']})])
  })

  test('of an unchanged object point to the manifest', () => {
    const {findings} = held(before, {...after, artifacts: [anArtifact()], growth: policy()})
    expect(findings[0]?.remedy).toMatch(
      /^Check what the manifest sets .* the object has the same bytes as in the baseline\./,
    )
  })
})

describe('a failure', () => {
  const failing = {
    lanes: [aFailedLane('no')],
    load: aFailedLoad({program: 'handle_exec'}),
    programs: [aProgram({load: aFailedProgramLoad({verifierTail: "R1 invalid mem access 'scalar'"}), attach: null})],
  }
  const remedy = ({findings}: Results) => findings[0]?.remedy

  test('that is new shows where it passed', () => {
    expect(remedy(held({}, {cases: [aCase(failing)]}))).toMatch(/^It passed at abc1234 on the same kernel\. /)
  })

  test('that is new on one of its kernels names that kernel', () => {
    const kernels = [OLD, NEW]
    const cases = [aCase({...failing, kernel: OLD.id}), aCase(failing)]
    const before = {kernels, cases: [aCase({...failing, kernel: OLD.id}), aCase()]}
    expect(remedy(held(before, {kernels, cases}))).toMatch(/^It passed at abc1234 on debian-12-6\.1\. /)
  })

  test('that is new with the same object mentions that', () => {
    expect(remedy(held({}, {artifacts: [anArtifact()], cases: [aCase(failing)]}))).toMatch(
      /^It passed at abc1234 on the same kernel, with the same object: check the manifest, or run it again\. /,
    )
  })

  test.each<[string, Partial<Results>, Partial<Results>]>([
    ['that is old', {cases: [aCase(failing)]}, {}],
    ['on a different kernel build', {}, {kernels: [aKernel({release: '6.1.0-57', vmlinuzSha256: null})]}],
    ['of an artifact that did not exist', {cases: []}, {}],
  ])('%s has no sentence about the baseline', (_, before, after) => {
    expect(remedy(held(before, {cases: [aCase(failing)], ...after}))).not.toMatch(/passed at/)
  })

  test('of one test is not attributed to another test', () => {
    const tests = (a: 'pass' | 'fail', b: 'pass' | 'fail') => [
      aTest({name: 'a', verdict: a, expectations: [], reason: 'no'}),
      aTest({name: 'b', verdict: b, expectations: [], reason: 'no'}),
    ]
    const lanes = [aLane({mode: 'behavior', verdict: 'fail', reason: 'no'})]
    const {findings} = held(
      {cases: [aCase({lanes, tests: tests('pass', 'fail')})]},
      {cases: [aCase({lanes, tests: tests('fail', 'fail')})]},
    )
    expect(findings.map(({title, remedy: words}) => [title.slice(0, 8), /^It passed at/.test(words)])).toEqual([
      ['test "a"', true],
      ['test "b"', false],
    ])
  })
})
