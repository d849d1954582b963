import {describe, expect, test} from '@jest/globals'
import {isNewlyFailing, isNewlyPassing} from '../../src/baseline/compare.ts'
import type {Comparison} from '../../src/model/comparison.ts'
import {changesOf, changesSentence, uncomparedWords} from '../../src/report/changes.ts'
import {renderSummary} from '../../src/report/summary.ts'
import {changesSection} from '../../src/report/summary-changes.ts'
import {renderTerminal} from '../../src/report/terminal.ts'
import {aCase, aFailedLane} from '../model/case.ts'
import {aComparison, anInsnsChange, aRunTimeChange, aVerdictChange} from '../model/comparison.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'
import {aChangedRun} from './large-scenarios.ts'

const kernels = [aKernel({id: 'a'}), aKernel({id: 'b'}), aKernel({id: 'c', required: false})]

function changes(overrides: Partial<Comparison>) {
  const cases = kernels.map(({id, required}) => aCase({kernel: id, lanes: [aFailedLane('no', {required})]}))
  const found = changesOf(aResults({kernels, cases, comparison: aComparison(overrides)}))
  if (found === null) throw new Error('there is a comparison')
  return found
}

test('without a baseline there is no section', () => {
  expect(changesOf(aResults())).toBeNull()
  expect(renderSummary(aResults())).not.toContain('What changed')
  expect(renderTerminal(aResults(), {color: false, width: 80, reportDirectory: 'r'})).not.toContain('since')
})

test('without changes the section says so', () => {
  expect(changesSentence(changes({}))).toBe('nothing changed')
  expect(changesSection(aResults({comparison: aComparison()}), 10)).toBe(
    '## What changed\n\n**nothing changed** <sub>compared with ccccccc (2026-11-21), from base/results.json</sub>',
  )
})

describe('verdicts', () => {
  test('are grouped over kernels, in the order of the run', () => {
    const {verdicts: rows} = changes({verdicts: ['c', 'a'].map(kernel => aVerdictChange({kernel}))})
    expect(rows).toMatchObject([{subject: 'load of handle_exec', kernels: ['a', 'c'], blocks: true, cause: null}])
  })

  test('of a lane are left out on kernels on which a program has the same change', () => {
    const lane = aVerdictChange({subject: {kind: 'lane', mode: 'load_attach'}, kernel: 'a'})
    expect(changes({verdicts: [lane, aVerdictChange({kernel: 'a'})]}).verdicts).toHaveLength(1)
    expect(changes({verdicts: [lane, aVerdictChange({kernel: 'b'})]}).verdicts).toHaveLength(2)
  })

  test('on a changed kernel are not newly failing', () => {
    const verdicts = [aVerdictChange({kernel: 'a', kernelChanged: true, objectChanged: false})]
    const found = changes({verdicts})
    expect(changesSentence(found)).toBe('1 failing since the kernel changed')
    expect(found.verdicts[0]?.cause).toBe('the kernel changed, but not the object')
  })

  test('have a note if neither the object nor the kernel changed', () => {
    const {verdicts: rows} = changes({verdicts: [aVerdictChange({kernel: 'a', objectChanged: false})]})
    expect(rows[0]?.cause).toBe('neither the object nor the kernel changed')
  })

  test('that are non-blocking are neither green nor red', () => {
    const verdicts = [aVerdictChange({kernel: 'c'})]
    const cases = [aCase({kernel: 'c', lanes: [aFailedLane('no', {required: false})]})]
    const text = changesSection(aResults({kernels, cases, comparison: aComparison({verdicts})}), 10)
    expect(text).toContain(
      '| ⚪&nbsp;pass&nbsp;→&nbsp;**fail** | <code>probe</code> | load of handle_exec | c (non-blocking) |',
    )
  })

  test('that were lost or improved have their own words', () => {
    const verdicts = [
      aVerdictChange({kernel: 'a', after: 'error'}),
      aVerdictChange({kernel: 'b', before: 'fail', after: 'pass'}),
      aVerdictChange({kernel: 'c', before: 'fail', after: 'skip'}),
    ]
    expect(changesSentence(changes({verdicts}))).toBe('2 now without a verdict, 1 newly passing')
  })
})

describe('instructions', () => {
  test('are one row per program, with the largest growth first', () => {
    const insns = [anInsnsChange({kernel: 'a', before: 100, after: 300}), anInsnsChange({kernel: 'b'})]
    expect(changes({insns}).grown).toMatchObject([{kernel: 'a', before: 100, after: 300, others: 1}])
  })

  test('below the threshold are not in the first line', () => {
    const found = changes({insns: [anInsnsChange({beyond: false})]})
    expect(found).toMatchObject({grown: [], moved: [{before: 1400, after: 1804}]})
    expect(changesSentence(found)).toBe('no new failures')
  })
})

describe('run times', () => {
  test('are one row per program; the sentence names slower ones only', () => {
    const runTimes = [aRunTimeChange({kernel: 'a'}), aRunTimeChange({kernel: 'b'})]
    const found = changes({runTimes})
    expect(found.runTimes).toMatchObject([{kernel: 'a', before: 400, after: 1000, others: 1}])
    expect(changesSentence(found)).toBe('1 program takes twice as long to run')
    expect(changesSentence(changes({runTimes: [aRunTimeChange({before: 1000, after: 400})]}))).toBe('no new failures')
  })
})

describe('a check without a verdict in one of the runs', () => {
  const verdicts = [
    aVerdictChange({artifact: 'p', before: 'error'}),
    aVerdictChange({artifact: 'q', before: 'skip', after: 'pass'}),
    aVerdictChange({artifact: 'r', before: 'skip', after: 'error'}),
    aVerdictChange({artifact: 's', before: 'fail', after: 'error'}),
  ]

  test('is neither newly failing nor newly passing, here and in the outputs', () => {
    const found = changes({verdicts})
    expect(changesSentence(found)).toBe(
      '1 now without a verdict, 1 failing with no earlier verdict, 1 passing with no earlier verdict',
    )
    expect(verdicts.filter(change => isNewlyFailing(change) || isNewlyPassing(change))).toEqual([])
  })

  test('is not reported as unchanged', () => {
    expect(changesSentence(changes({verdicts: verdicts.slice(2, 3)}))).toBe('no new failures')
  })
})

describe('cases that only one of the runs has', () => {
  test('are reported as not compared', () => {
    const comparison = aComparison({cases: {compared: 2, added: 1, gone: 3}})
    const found = changes(comparison)
    expect(uncomparedWords(found.cases)).toBe('not compared: 1 case only in this run, 3 cases only in the baseline')
    const results = aResults({comparison})
    expect(changesSection(results, 10)).toContain('3 cases only in the baseline')
    expect(renderTerminal(results, {color: false, width: 120, reportDirectory: 'r'})).toContain(
      '1 case only in this run',
    )
  })

  test('are not "nothing changed" if the artifact was renamed', () => {
    expect(changesSentence(changes({cases: {compared: 0, added: 1, gone: 1}}))).toBe(
      'nothing to compare: no artifact ran on the same kernel in the baseline',
    )
  })
})

test('a long comparison counts the rows that it leaves out', () => {
  const verdicts = Array.from({length: 30}, (_, index) => aVerdictChange({artifact: `probe-${index}`}))
  const results = aResults({comparison: aComparison({verdicts})})
  expect(changesSection(results, 20)).toContain('\n\n10 more in results.json.')
  expect(renderTerminal(results, {color: false, width: 80, reportDirectory: 'r'})).toContain(
    '\n  20 more, listed in summary.md',
  )
})

test('the terminal output keeps to the width', () => {
  const text = renderTerminal(aChangedRun(), {color: false, width: 60, reportDirectory: 'r'})
  const lines = text.split('\n')
  const own = lines.slice(
    lines.findIndex(line => line.startsWith('since ')),
    lines.findIndex(line => line.startsWith('1. FAIL')),
  )
  expect(own.length).toBeGreaterThan(8)
  expect(Math.max(...own.map(line => [...line].length))).toBeLessThanOrEqual(60)
})
