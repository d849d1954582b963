import {describe, expect, test} from '@jest/globals'
import {knownNotes} from '../../src/init/known.ts'
import {refuseUntried} from '../../src/init/trials.ts'
import {aCase, aFinding, aKernel, aLane} from '../results-fixtures.ts'

describe('knownNotes', () => {
  test('each program that fails has an entry for the kernels on which it does', () => {
    const finding = aFinding({
      artifact: 'monitor',
      class: 'VERIFIER_REJECTION',
      program: 'p',
      otherPrograms: ['q'],
      kernels: ['old'],
      words: 'R0 !read_ok',
    })
    expect(knownNotes([finding], 'monitor')).toEqual([
      {
        kernels: ['old'],
        subject: {kind: 'program', name: 'p'},
        class: 'VERIFIER_REJECTION',
        reason: 'by trial: R0 !read_ok',
      },
      {
        kernels: ['old'],
        subject: {kind: 'program', name: 'q'},
        class: 'VERIFIER_REJECTION',
        reason: 'by trial: R0 !read_ok',
      },
    ])
  })

  test('what is no failure of this object, or says nothing about it, is not known', () => {
    const findings = [
      aFinding({artifact: 'other', level: 'failure'}),
      aFinding({artifact: 'monitor', level: 'warning'}),
      aFinding({artifact: 'monitor', level: 'failure', class: 'CASE_DIED'}),
    ]
    expect(knownNotes(findings, 'monitor')).toEqual([])
  })
})

describe('refuseUntried', () => {
  const {signal} = new AbortController()

  test('a kernel that did not boot is named once, with why', () => {
    const kernels = [aKernel({id: 'k', error: 'the guest gave no sign of life'})]
    const cases = [aCase({kernel: 'k', lanes: [aLane({verdict: 'error', reason: 'the guest gave no sign of life'})]})]
    expect(() => refuseUntried({kernels, cases}, signal)).toThrow(
      /^init: k could not be tried: the guest gave no sign of life; nothing was written[^\n]*$/,
    )
  })

  test('so is an object without a verdict on a kernel that did boot', () => {
    const cases = [
      aCase({artifact: 'a', kernel: 'k', lanes: [aLane({verdict: 'error', reason: 'it ran out of time'})]}),
    ]
    expect(() => refuseUntried({kernels: [aKernel({id: 'k', error: null})], cases}, signal)).toThrow(
      'init: a on k could not be tried: it ran out of time',
    )
  })

  test('a failure is a verdict', () => {
    const cases = [aCase({kernel: 'k', lanes: [aLane({verdict: 'fail'})]})]
    refuseUntried({kernels: [aKernel({id: 'k', error: null})], cases}, signal)
  })

  test('an interruption is none', () => {
    expect(() => refuseUntried({kernels: [], cases: []}, AbortSignal.abort())).toThrow(
      'interrupted; nothing was written',
    )
  })
})
