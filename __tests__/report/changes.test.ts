import {describe, expect, test} from '@jest/globals'
import {isNewlyFailing, isNewlyPassing} from '../../src/baseline/compare.ts'
import type {Comparison} from '../../src/model/comparison.ts'
import {changesOf, changesSentence, uncomparedWords} from '../../src/report/changes.ts'
import {renderSummary} from '../../src/report/summary.ts'
import {changesSection} from '../../src/report/summary-changes.ts'
import {renderTerminal} from '../../src/report/terminal.ts'
import {
  aCase,
  aComparison,
  aFailedLane,
  aKernel,
  anInsnsChange,
  aResults,
  aRunTimeChange,
  aVerdictChange,
} from '../results-fixtures.ts'
import {aChangedRun} from './large-scenarios.ts'

const kernels = [aKernel({id: 'a'}), aKernel({id: 'b'}), aKernel({id: 'c', required: false})]

function changes(overrides: Partial<Comparison>) {
  const cases = kernels.map(({id, required}) => aCase({kernel: id, lanes: [aFailedLane('no', {required})]}))
  const found = changesOf(aResults({kernels, cases, comparison: aComparison(overrides)}))
  if (found === null) throw new Error('there is a comparison')
  return found
}

test('without a baseline nothing is said', () => {
  expect(changesOf(aResults())).toBeNull()
  expect(renderSummary(aResults())).not.toContain('What changed')
  expect(renderTerminal(aResults(), {color: false, width: 80, reportDirectory: 'r'})).not.toContain('since')
})

test('that nothing changed is said', () => {
  expect(changesSentence(changes({}))).toBe('nothing changed')
  expect(changesSection(aResults({comparison: aComparison()}), 10)).toBe(
    '## What changed\n\n**nothing changed** <sub>compared with ccccccc (2026-11-21), from base/results.json</sub>',
  )
})

describe('verdicts', () => {
  test('are folded over kernels, in the order of the run', () => {
    const {verdicts: rows} = changes({verdicts: ['c', 'a'].map(kernel => aVerdictChange({kernel}))})
    expect(rows).toMatchObject([{subject: 'load of handle_exec', kernels: ['a', 'c'], blocks: true, cause: null}])
  })

  test('of a lane are left out where a program says the same more exactly, and only there', () => {
    const lane = aVerdictChange({subject: {kind: 'lane', mode: 'load_attach'}, kernel: 'a'})
    expect(changes({verdicts: [lane, aVerdictChange({kernel: 'a'})]}).verdicts).toHaveLength(1)
    expect(changes({verdicts: [lane, aVerdictChange({kernel: 'b'})]}).verdicts).toHaveLength(2)
  })

  test('on a kernel that changed are not called newly failing', () => {
    const verdicts = [aVerdictChange({kernel: 'a', kernelChanged: true, objectChanged: false})]
    const found = changes({verdicts})
    expect(changesSentence(found)).toBe('1 failing since the kernel changed')
    expect(found.verdicts[0]?.cause).toBe('the kernel changed, the object did not')
  })

  test('that changed though nothing else did are said to', () => {
    const {verdicts: rows} = changes({verdicts: [aVerdictChange({kernel: 'a', objectChanged: false})]})
    expect(rows[0]?.cause).toBe('neither the object nor the kernel changed')
  })

  test('that do not block are neither green nor red', () => {
    const verdicts = [aVerdictChange({kernel: 'c'})]
    const cases = [aCase({kernel: 'c', lanes: [aFailedLane('no', {required: false})]})]
    const text = changesSection(aResults({kernels, cases, comparison: aComparison({verdicts})}), 10)
    expect(text).toContain(
      '| ⚪&nbsp;pass&nbsp;→&nbsp;**fail** | <code>probe</code> | load of handle_exec | c (optional) |',
    )
  })

  test('that were lost, and those that are better, have words of their own', () => {
    const verdicts = [
      aVerdictChange({kernel: 'a', after: 'error'}),
      aVerdictChange({kernel: 'b', before: 'fail', after: 'pass'}),
      aVerdictChange({kernel: 'c', before: 'fail', after: 'skip'}),
    ]
    expect(changesSentence(changes({verdicts}))).toBe('2 no longer with a verdict, 1 newly passing')
  })
})

describe('instructions', () => {
  test('are one row a program, with what grew most first', () => {
    const insns = [anInsnsChange({kernel: 'a', before: 100, after: 300}), anInsnsChange({kernel: 'b'})]
    expect(changes({insns}).grown).toMatchObject([{kernel: 'a', before: 100, after: 300, others: 1}])
  })

  test('that stay below the threshold are no news of the first line', () => {
    const found = changes({insns: [anInsnsChange({beyond: false})]})
    expect(found).toMatchObject({grown: [], moved: [{before: 1400, after: 1804}]})
    expect(changesSentence(found)).toBe('nothing newly fails')
  })
})

describe('run times', () => {
  test('are one row a program; a slower one is news, a faster one is not', () => {
    const runTimes = [aRunTimeChange({kernel: 'a'}), aRunTimeChange({kernel: 'b'})]
    const found = changes({runTimes})
    expect(found.runTimes).toMatchObject([{kernel: 'a', before: 400, after: 1000, others: 1}])
    expect(changesSentence(found)).toBe('1 program takes twice as long to run')
    expect(changesSentence(changes({runTimes: [aRunTimeChange({before: 1000, after: 400})]}))).toBe(
      'nothing newly fails',
    )
  })
})

describe('what had no verdict, then or now', () => {
  const verdicts = [
    aVerdictChange({artifact: 'p', before: 'error'}),
    aVerdictChange({artifact: 'q', before: 'skip', after: 'pass'}),
    aVerdictChange({artifact: 'r', before: 'skip', after: 'error'}),
    aVerdictChange({artifact: 's', before: 'fail', after: 'error'}),
  ]

  test('is called neither newly failing nor newly passing, here and in the outputs alike', () => {
    const found = changes({verdicts})
    expect(changesSentence(found)).toBe(
      '1 no longer with a verdict, 1 failing where there was no verdict, 1 passing where there was no verdict',
    )
    expect(verdicts.filter(change => isNewlyFailing(change) || isNewlyPassing(change))).toEqual([])
  })

  test('and is no equality', () => {
    expect(changesSentence(changes({verdicts: verdicts.slice(2, 3)}))).toBe('nothing newly fails')
  })
})

describe('what only one of the runs has', () => {
  test('is told, since nothing is known of it', () => {
    const comparison = aComparison({cases: {compared: 2, added: 1, gone: 3}})
    const found = changes(comparison)
    expect(uncomparedWords(found.cases)).toBe(
      'not compared: 1 artifact × kernel only now, 3 artifacts × kernels only then',
    )
    const results = aResults({comparison})
    expect(changesSection(results, 10)).toContain('3 artifacts × kernels only then')
    expect(renderTerminal(results, {color: false, width: 120, reportDirectory: 'r'})).toContain(
      '1 artifact × kernel only now',
    )
  })

  test('is all there is when the artifact has another name now: that is not "nothing changed"', () => {
    expect(changesSentence(changes({cases: {compared: 0, added: 1, gone: 1}}))).toBe(
      'nothing could be compared: no artifact was on the same kernel then',
    )
  })
})

test('what is left out of a long comparison is counted', () => {
  const verdicts = Array.from({length: 30}, (_, index) => aVerdictChange({artifact: `probe-${index}`}))
  const results = aResults({comparison: aComparison({verdicts})})
  expect(changesSection(results, 20)).toContain('\n\n10 more are in results.json.')
  expect(renderTerminal(results, {color: false, width: 80, reportDirectory: 'r'})).toContain(
    '\n  20 more, listed in summary.md',
  )
})

test('in the terminal it keeps to the width', () => {
  const text = renderTerminal(aChangedRun(), {color: false, width: 60, reportDirectory: 'r'})
  const lines = text.split('\n')
  const own = lines.slice(
    lines.findIndex(line => line.startsWith('since ')),
    lines.findIndex(line => line.startsWith('1. FAIL')),
  )
  expect(own.length).toBeGreaterThan(8)
  expect(Math.max(...own.map(line => [...line].length))).toBeLessThanOrEqual(60)
})
