import {describe, expect, test} from '@jest/globals'
import type {VerifierStats} from '../../src/model/program.ts'
import {chartSection, chartsOf} from '../../src/report/charts.ts'
import {statistics} from '../../src/report/statistics.ts'
import {aCase} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFailedProgramLoad, aProgram, aProgramLoad, aStats} from '../model/program.ts'
import {aResults} from '../model/results.ts'

/** Results of one program on one kernel per figure. */
function aRun(...figures: Partial<VerifierStats>[]) {
  const kernels = figures.map((_, index) => aKernel({id: `kernel-${index}`}))
  const cases = kernels.map(({id}, index) =>
    aCase({kernel: id, programs: [aProgram({load: aProgramLoad({stats: aStats(figures[index])})})]}),
  )
  return aResults({kernels, cases})
}

describe('a chart is drawn for a program', () => {
  test.each([
    ['near the kernel’s limit', [{insnsProcessed: 500_000}], '50 % of the kernel’s limit of 1,000,000'],
    ['near its budget', [{insnsProcessed: 11_000, budget: 12_000}], '92 % of its budget of 12,000'],
    [
      'that differs between kernels',
      [{insnsProcessed: 10_000}, {insnsProcessed: 25_000}],
      '2.5 times as many on one kernel as on another',
    ],
  ])('%s', (_, figures, reason) => {
    expect(chartsOf(aRun(...figures)).map(chart => chart.reason)).toEqual([reason])
  })
})

describe('no chart is drawn for a program', () => {
  test.each([
    ['far from any limit', [{insnsProcessed: 499_999}]],
    ['that differs little', [{insnsProcessed: 10_000}, {insnsProcessed: 19_999}]],
    ['too small to matter', [{insnsProcessed: 100}, {insnsProcessed: 9999}]],
    ['without figures from the kernel', [{insnsProcessed: null}]],
  ])('%s', (_, figures) => {
    expect(chartSection(aRun(...figures))).toBe('')
  })

  test('that was rejected', () => {
    const load = aFailedProgramLoad({stats: aStats({insnsProcessed: 1_000_000, headroom: 0})})
    expect(chartSection(aResults({cases: [aCase({programs: [aProgram({load})]})]}))).toBe('')
  })
})

test('bars are proportional to the figures and come last in the line', () => {
  expect(chartSection(aRun({insnsProcessed: 600_000}, {insnsProcessed: 200_000}))).toContain(
    ['```text', `kernel-0  600,000  ${'█'.repeat(30)}`, `kernel-1  200,000  ${'█'.repeat(10)}`, '```'].join('\n'),
  )
})

test('five charts are drawn and the others are counted', () => {
  const programs = Array.from({length: 8}, (_, index) =>
    aProgram({name: `p${index}`, load: aProgramLoad({stats: aStats({insnsProcessed: 500_000 + index})})}),
  )
  const text = chartSection(aResults({cases: [aCase({programs})]}))
  expect(text.match(/<code>p\d<\/code>/g)).toEqual(['p7', 'p6', 'p5', 'p4', 'p3'].map(name => `<code>${name}</code>`))
  expect(text).toContain('3 more such programs')
})

describe('statistics', () => {
  test('of few kernels have one column per kernel, with headroom', () => {
    expect(statistics(aRun({insnsProcessed: 431_221, headroom: 568_779}))).toContain(
      '| <code>handle_exec</code> 212 | 431,221<br><sub>headroom 56 % · 1.1 KiB · 2 ms</sub> |',
    )
  })

  test('of many kernels are ranges, with the kernel of the maximum', () => {
    const figures = Array.from({length: 6}, (_, index) => ({insnsProcessed: 1000 * (index + 1), headroom: 999_000}))
    expect(statistics(aRun(...figures))).toContain(
      '| <code>probe</code> | <code>handle_exec</code> 212 | 1,000 – 6,000 | <code>kernel-5</code> | 99.9 % | 1.1 KiB | 2 ms |',
    )
  })

  test('mark a program over its budget', () => {
    expect(statistics(aRun({insnsProcessed: 1804, budget: 1000}))).toContain('1,804 > budget 1,000')
  })
})
