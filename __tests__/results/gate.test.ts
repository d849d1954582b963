import {describe, expect, test} from '@jest/globals'
import type {LaneResult} from '../../src/model/case.ts'
import type {FailOn} from '../../src/model/gate.ts'
import type {Verdict} from '../../src/model/verdict.ts'
import {gateOf} from '../../src/results/gate.ts'
import {aCase, aFailedLane, aLane} from '../model/case.ts'
import {aFinding} from '../model/finding.ts'
import {aKernel} from '../model/kernel.ts'
import {aTest} from '../model/test.ts'

const kernels = [aKernel({id: 'old'}), aKernel({id: 'new'})]

function gate(lanes: Partial<LaneResult>[], failOn: FailOn = 'required') {
  return gateOf(
    lanes.map((lane, index) => aCase({kernel: index === 0 ? 'old' : 'new', lanes: [aLane(lane)]})),
    kernels,
    failOn,
  )
}

const lane = (verdict: Verdict, required = true): Partial<LaneResult> => ({
  verdict,
  required,
  reason: verdict === 'pass' ? null : `${verdict}!`,
})

const known: Partial<LaneResult> = {verdict: 'fail', reason: 'fail!', known: 'it is so'}

describe('known failures', () => {
  test.each<[string, Partial<LaneResult>[], FailOn, 0 | 1 | 2, string]>([
    [
      'do not block and are counted',
      [lane('pass'), known],
      'required',
      0,
      'Passed: the required check passed on 2 kernels; 1 known failure',
    ],
    [
      'do not block even if everything else does',
      [lane('pass'), known],
      'any',
      0,
      'Passed: the check passed on 2 kernels; 1 known failure',
    ],
    [
      'hide no other failure',
      [lane('fail'), known],
      'required',
      2,
      'Failed: 1 of 1 required checks failed, on old; 1 known failure',
    ],
    [
      'may be all required checks',
      [known, known],
      'required',
      0,
      'Passed: every required check is a known failure, on 2 kernels; 2 known failures',
    ],
  ])('%s', (_, lanes, failOn, exitCode, sentence) => {
    expect(gate(lanes, failOn)).toMatchObject({
      exitCode,
      sentence,
      known: lanes.filter(own => own === known).length,
      nonBlocking: 0,
    })
  })
})

describe('gateOf', () => {
  test.each<[string, Partial<LaneResult>[], FailOn, 0 | 1 | 2, string]>([
    ['all passed', [lane('pass'), lane('pass')], 'required', 0, 'Passed: all 2 required checks passed on 2 kernels'],
    [
      'a required failure',
      [lane('pass'), lane('fail')],
      'required',
      2,
      'Failed: 1 of 2 required checks failed, on new',
    ],
    [
      'a failure that does not block',
      [lane('pass'), lane('fail', false)],
      'required',
      0,
      'Passed: the required check passed on 2 kernels; 1 non-blocking check did not pass',
    ],
    [
      'an error that does not block',
      [lane('pass'), lane('error', false)],
      'required',
      0,
      'Passed: the required check passed on 2 kernels; 1 non-blocking check did not pass',
    ],
    [
      'an error',
      [lane('pass'), lane('error')],
      'required',
      1,
      'Inconclusive: 1 required check has no verdict, on new: error!',
    ],
    [
      'an error and a failure: the error outweighs',
      [lane('fail'), lane('error')],
      'required',
      1,
      'Inconclusive: 1 required check has no verdict, on new: error!; 1 required check failed',
    ],
    [
      'something required that was skipped',
      [lane('pass'), lane('skip')],
      'required',
      1,
      'Inconclusive: 1 required check has no verdict, on new: skip!',
    ],
    [
      'fail-on any: everything blocks',
      [lane('pass'), lane('fail', false)],
      'any',
      2,
      'Failed: 1 of 2 checks failed, on new',
    ],
    [
      'fail-on any: errors block too',
      [lane('fail', false), lane('error', false)],
      'any',
      1,
      'Inconclusive: 1 check has no verdict, on new: error!; 1 check failed',
    ],
    [
      'fail-on any: all pass',
      [lane('pass'), lane('pass', false)],
      'any',
      0,
      'Passed: all 2 checks passed on 2 kernels',
    ],
    [
      'fail-on never: nothing blocks',
      [lane('error'), lane('fail')],
      'never',
      0,
      'Passed: no failure blocks (fail-on: never); 0 of 2 checks passed on 2 kernels',
    ],
    ['nothing at all', [], 'required', 1, 'Inconclusive: no artifact ran on any kernel'],
  ])('%s', (_, lanes, failOn, exitCode, sentence) => {
    expect(gate(lanes, failOn)).toMatchObject({
      exitCode,
      sentence,
      status: {0: 'passed', 1: 'error', 2: 'failed'}[exitCode],
    })
  })

  test('counts verdicts, and names each kernel with a required failure', () => {
    const {counts, failedKernels, nonBlocking} = gate([
      lane('fail'),
      lane('fail'),
      lane('pass', false),
      lane('skip', false),
    ])
    expect({counts, failedKernels, nonBlocking}).toEqual({
      counts: {pass: 1, fail: 2, skip: 1, error: 0},
      failedKernels: ['old', 'new'],
      nonBlocking: 1,
    })
  })

  test('of many kernels, the first ones are named: the sentence is a heading', () => {
    const many = Array.from({length: 9}, (_, index) => aKernel({id: `k${index}`}))
    const cases = many.map(({id}) => aCase({kernel: id, lanes: [aFailedLane('no')]}))
    expect(gateOf(cases, many, 'required').sentence).toBe(
      'Failed: 9 of 9 required checks failed, on 9 kernels (k0, k1, k2, k3 …)',
    )
    const backwards = [
      aCase({kernel: 'new', lanes: [aLane(lane('error'))]}),
      aCase({kernel: 'old', lanes: [aLane(lane('error'))]}),
    ]
    expect(gateOf(backwards, kernels, 'required').sentence).toContain('on old, new')
    const untold = cases.map(result => ({...result, lanes: [aLane({verdict: 'error', reason: 'no'})]}))
    expect(gateOf(untold, many, 'required').sentence).toBe(
      'Inconclusive: 9 required checks have no verdict, on 9 kernels (k0, k1, k2, k3 …): no',
    )
  })

  test('non-blocking tests that did not pass are mentioned if their lane passes', () => {
    const lanes = [aLane({mode: 'behavior'})]
    const tests = [aTest(), aTest({verdict: 'fail', reason: 'no', required: false})]
    expect(gateOf([aCase({lanes, tests})], kernels, 'required').sentence).toBe(
      'Passed: the required check passed on 2 kernels; 1 non-blocking test did not pass',
    )
  })
})

describe('silent differences', () => {
  const finding = (level: 'failure' | 'warning' | 'notice') =>
    aFinding({class: 'HOOK_ARGUMENT_CHANGED', level, kernels: ['new']})
  const gateWith = (level: 'failure' | 'warning' | 'notice', failOn: FailOn, lanes = [lane('pass')]) =>
    gateOf([aCase({kernel: 'old', lanes: lanes.map(one => aLane(one))})], kernels, failOn, [], [finding(level)])

  test('fail a run whose checks all pass, if the manifest requires that', () => {
    expect(gateWith('failure', 'required')).toMatchObject({
      exitCode: 2,
      sentence: 'Failed: 1 hook or field differs silently, on new',
      failedKernels: ['new'],
    })
  })

  test('are mentioned together with failures', () => {
    expect(gateWith('failure', 'required', [lane('fail')]).sentence).toBe(
      'Failed: 1 of 1 required checks failed, on old, new; 1 hook or field differs silently',
    )
  })

  test.each<['failure' | 'warning' | 'notice', FailOn, 0 | 2]>([
    ['warning', 'required', 0],
    ['warning', 'any', 0],
    ['notice', 'any', 0],
    ['failure', 'never', 0],
  ])('a %s with fail-on %s ends with %i', (level, failOn, exitCode) => {
    expect(gateWith(level, failOn).exitCode).toBe(exitCode)
  })

  test('other warnings do not block', () => {
    const other = aFinding({class: 'KERNEL_WARNING', level: 'warning', kernels: ['new']})
    expect(gateOf([aCase({kernel: 'old', lanes: [aLane(lane('pass'))]})], kernels, 'any', [], [other]).exitCode).toBe(0)
  })
})
