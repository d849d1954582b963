import {describe, expect, test} from '@jest/globals'
import {knownNotes} from '../../src/init/known.ts'
import {refuseUntried} from '../../src/init/trials.ts'
import {aCase, aLane} from '../model/case.ts'
import {aFinding} from '../model/finding.ts'
import {aKernel} from '../model/kernel.ts'

describe('knownNotes', () => {
  test('has an entry for each failing program, with its kernels', () => {
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

  test('ignores failures of other objects, and those that say nothing about the object', () => {
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

  test('names a kernel that did not boot once, with the reason', () => {
    const kernels = [aKernel({id: 'k', error: 'the guest gave no sign of life'})]
    const cases = [aCase({kernel: 'k', lanes: [aLane({verdict: 'error', reason: 'the guest gave no sign of life'})]})]
    expect(() => refuseUntried({kernels, cases}, signal)).toThrow(
      /^init: k could not be tried: the guest gave no sign of life; nothing was written[^\n]*$/,
    )
  })

  test('names an object without a verdict on a kernel that booted', () => {
    const cases = [
      aCase({artifact: 'a', kernel: 'k', lanes: [aLane({verdict: 'error', reason: 'it ran out of time'})]}),
    ]
    expect(() => refuseUntried({kernels: [aKernel({id: 'k', error: null})], cases}, signal)).toThrow(
      'init: a on k could not be tried: it ran out of time',
    )
  })

  test('accepts a failure as a verdict', () => {
    const cases = [aCase({kernel: 'k', lanes: [aLane({verdict: 'fail'})]})]
    refuseUntried({kernels: [aKernel({id: 'k', error: null})], cases}, signal)
  })

  test('rejects an interruption', () => {
    expect(() => refuseUntried({kernels: [], cases: []}, AbortSignal.abort())).toThrow(
      'interrupted; nothing was written',
    )
  })
})
