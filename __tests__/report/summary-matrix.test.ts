import {describe, expect, test} from '@jest/globals'
import type {ReportedTestResult} from '../../src/model/test.ts'
import type {Verdict} from '../../src/model/verdict.ts'
import {type Cell, type Matrix, matrixOf, testMatrixOf} from '../../src/report/matrix.ts'
import {matrixTable} from '../../src/report/summary-matrix.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aLane} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'
import {aReportedTest, aTest} from '../model/test.ts'
import {aLargeRun} from './large-scenarios.ts'

const CELLS: Record<string, Cell | null> = {
  '.': cell('pass'),
  x: cell('fail'),
  o: {...cell('fail'), nonBlocking: true},
  '-': cell('skip'),
  '!': cell('error'),
  h: {...cell('pass'), note: '1/2'},
  ' ': null,
}

function cell(verdict: Verdict): Cell {
  return {verdict, nonBlocking: false, known: false, note: null}
}

/** Returns a matrix from one character per cell. */
function aMatrix(rows: string[], name = 'a', kernel = 'debian-12-6.1'): Matrix {
  return {
    kernels: [...(rows[0] ?? '')].map((_, index) => aKernel({id: `${kernel}.${index}`})),
    rows: rows.map((row, index) => ({
      artifact: 'probe',
      label: `${name}${index}`,
      nonBlocking: false,
      cells: [...row].map(character => CELLS[character] ?? null),
    })),
  }
}

function rowsOf(text: string): string[] {
  return text.split('\n').filter(line => line.startsWith('|'))
}

describe('the table shows', () => {
  test('all of few rows and kernels', () => {
    expect(rowsOf(matrixTable(aMatrix(['..', '..']), 'artifact'))).toHaveLength(4)
  })

  test('those of many rows that have a problem', () => {
    const text = matrixTable(aMatrix(['..', '.x', ...Array.from({length: 18}, () => '..')]), 'artifact')
    expect(rowsOf(text).slice(2)).toEqual(['| <code>a1</code> | ✅ pass | ❌ fail |'])
    expect(text).toContain(
      '<summary>✅ 19 more artifacts pass on all 2 kernels</summary>\n\n<code>a0</code> · <code>a2</code>',
    )
  })

  test('those of many kernels that have a problem', () => {
    const text = matrixTable(aMatrix(['.x..................']), 'artifact')
    expect(rowsOf(text).slice(2)).toEqual(['| <code>a0</code> | ❌ fail |'])
    expect(text).toContain('<summary>✅ Everything passes on 19 more kernels</summary>')
  })

  test('only a sentence if many rows pass on many kernels', () => {
    const text = matrixTable(aMatrix(Array.from({length: 20}, () => '.'.repeat(20))), 'artifact')
    expect(rowsOf(text)).toEqual([])
    expect(text).toContain('<summary>✅ 20 artifacts pass on all 20 kernels</summary>')
  })

  test.each(['x', 'o', '-', '!', 'h'])('a row with %s, never collapsed', character => {
    const rows = [`.${character}`, ...Array.from({length: 9}, () => '..')]
    expect(rowsOf(matrixTable(aMatrix(rows), 'artifact'))).toHaveLength(3)
  })

  test('a row without cells, never collapsed', () => {
    const rows = ['  ', ...Array.from({length: 9}, () => '..')]
    expect(rowsOf(matrixTable(aMatrix(rows), 'artifact'))).toHaveLength(3)
  })

  test('that a row with empty cells passes wherever it runs, not on all kernels', () => {
    const rows = ['. ', ...Array.from({length: 9}, () => '..')]
    expect(matrixTable(aMatrix(rows), 'artifact')).toContain('✅ 10 artifacts pass wherever they run')
  })
})

describe('the layout without horizontal scrolling has', () => {
  test('words under full ids', () => {
    const text = matrixTable(aMatrix(['.x']), 'artifact')
    expect(rowsOf(text)[0]).toBe(
      '|  | <code>debian-12-6.1.0</code><br><sub>6.1.0-56-cloud-amd64</sub> | <code>debian-12-6.1.1</code><br><sub>6.1.0-56-cloud-amd64</sub> |',
    )
  })

  test('kernels as rows if there are more kernels than artifacts', () => {
    const text = matrixTable(aMatrix(['xxxxxxxxx']), 'artifact')
    expect(rowsOf(text)[0]).toBe('| kernel | <code>a0</code> |')
    expect(rowsOf(text)).toHaveLength(11)
  })

  test('signs under ids of two lines', () => {
    const text = matrixTable(aMatrix(Array.from({length: 8}, () => 'xo-! .h')), 'artifact')
    expect(rowsOf(text)[0]).toContain('<sub>debian-12</sub><br><sub>6.1.0</sub>')
    expect(rowsOf(text)[2]).toBe('| <code>a0</code> | ❌ | ⚪ | ➖ | ⚠️ |  | ✅ | ✅ 1/2 |')
    expect(text).toContain(
      '\n\n✅ passes · ❌ fails · ⚪ does not pass, non-blocking · ➖ skipped, no verdict · ⚠️ no verdict: problem of the setup or the machine · n/m: programs attached of those tried · blank: not run on this kernel',
    )
  })

  test('signs under numbers, twenty by twenty, with a key', () => {
    const text = matrixTable(
      aMatrix(Array.from({length: 20}, (_, row) => (row % 2 === 0 ? 'x.' : '.x').repeat(10))),
      'artifact',
    )
    expect(rowsOf(text)).toHaveLength(22)
    expect(text).toContain('<sub>1&nbsp;<code>debian-12-6.1.0</code> · 2&nbsp;')
  })

  test('several tables if a page is too narrow for all kernels', () => {
    const text = matrixTable(aMatrix(Array.from({length: 60}, () => 'x'.repeat(50))), 'artifact')
    expect(
      rowsOf(text)
        .filter(line => line.startsWith('|  |'))
        .map(line => line.split('|').length - 3),
    ).toEqual([17, 17, 16])
  })
})

test('a large run has a small table: three artifacts on three kernels', () => {
  const text = matrixTable(matrixOf(aLargeRun()), 'artifact')
  expect(rowsOf(text)).toHaveLength(5)
  expect(text).toContain('<code>ubuntu-18.04-4.15</code> (non-blocking)')
})

describe('a row is non-blocking', () => {
  const kernels = [aKernel({id: 'required'}), aKernel({id: 'optional', required: false})]
  const labels = (lanes: [boolean, boolean]) => {
    const cases = kernels.map(({id}, index) =>
      aCase({
        kernel: id,
        lanes: [aLane({required: lanes[index] ?? false})],
        tests: [aTest({required: lanes[index] ?? false})],
      }),
    )
    const results = aResults({kernels, cases, artifacts: [anArtifact()]})
    return [matrixOf(results).rows[0]?.nonBlocking, testMatrixOf(results).rows[0]?.nonBlocking]
  }

  test('if it blocks on no required kernel', () => {
    expect(labels([false, false])).toEqual([true, true])
  })

  test('not because of a non-blocking kernel', () => {
    expect(labels([true, false])).toEqual([false, false])
  })
})

describe('tests reported by a command', () => {
  const kernels = [aKernel({id: 'old'}), aKernel({id: 'new'})]
  const on = (kernel: string, ...reported: Partial<ReportedTestResult>[]) =>
    aCase({kernel, reported: reported.map(test => aReportedTest(test))})
  const rowsOf = (...cases: ReturnType<typeof on>[]) =>
    testMatrixOf(aResults({kernels, artifacts: [anArtifact()], cases})).rows.map(({label, nonBlocking, cells}) => [
      label,
      nonBlocking,
      cells.map(cell => cell?.verdict ?? null),
    ])

  test('have their own rows if they do not pass, failures first; all others share a row', () => {
    const passing = {name: 'TestA'}
    expect(
      rowsOf(
        on('old', passing, {name: 'TestB'}, {name: 'TestSkips', verdict: 'skip'}, {name: 'TestFails', verdict: 'fail'}),
        on('new', passing, {name: 'TestB'}, {name: 'TestFails', required: true}),
      ),
    ).toEqual([
      ['example.com/probe TestFails', false, ['fail', 'pass']],
      ['example.com/probe TestSkips', false, ['skip', null]],
      ['2 tests pass everywhere', false, ['pass', 'pass']],
    ])
  })

  test('without a suite have only their name; one that blocks nowhere is non-blocking', () => {
    expect(rowsOf(on('old', {suite: null, name: 'a', verdict: 'fail', required: false}))).toEqual([
      ['a', true, ['fail', null]],
    ])
  })

  test('in large numbers do not make a huge table', () => {
    const failing = Array.from({length: 1000}, (_, index) => ({name: `Test${index}`, verdict: 'fail'}) as const)
    const rows = rowsOf(on('old', ...failing))
    expect([rows.length, rows.at(-1)?.[0]]).toEqual([101, '900 more did not pass: see results.json'])
  })
})
