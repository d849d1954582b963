import {describe, expect, test} from '@jest/globals'
import type {ReportedTestResult} from '../../src/model/test.ts'
import type {Verdict} from '../../src/model/verdict.ts'
import {type Cell, type Matrix, matrixOf, testMatrixOf} from '../../src/report/matrix.ts'
import {matrixTable} from '../../src/report/summary-matrix.ts'
import {aCase, aKernel, aLane, anArtifact, aReportedTest, aResults, aTest} from '../results-fixtures.ts'
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

/** A matrix of one character a cell. */
function aMatrix(rows: string[], name = 'a', kernel = 'debian-12-6.1'): Matrix {
  return {
    kernels: [...(rows[0] ?? '')].map((_, index) => aKernel({id: `${kernel}.${index}`})),
    rows: rows.map((row, index) => ({
      artifact: 'probe',
      label: `${name}${index}`,
      optional: false,
      cells: [...row].map(character => CELLS[character] ?? null),
    })),
  }
}

function rowsOf(text: string): string[] {
  return text.split('\n').filter(line => line.startsWith('|'))
}

describe('what is shown', () => {
  test('of few rows and kernels, all', () => {
    expect(rowsOf(matrixTable(aMatrix(['..', '..']), 'artifact'))).toHaveLength(4)
  })

  test('of many rows, those on which something is the matter', () => {
    const text = matrixTable(aMatrix(['..', '.x', ...Array.from({length: 18}, () => '..')]), 'artifact')
    expect(rowsOf(text).slice(2)).toEqual(['| <code>a1</code> | ✅ pass | ❌ fail |'])
    expect(text).toContain(
      '<summary>✅ 19 more artifacts pass on all 2 kernels</summary>\n\n<code>a0</code> · <code>a2</code>',
    )
  })

  test('of many kernels, those on which something is the matter', () => {
    const text = matrixTable(aMatrix(['.x..................']), 'artifact')
    expect(rowsOf(text).slice(2)).toEqual(['| <code>a0</code> | ❌ fail |'])
    expect(text).toContain('<summary>✅ On 19 more kernels everything passes</summary>')
  })

  test('nothing, where all is well on many: a sentence does', () => {
    const text = matrixTable(aMatrix(Array.from({length: 20}, () => '.'.repeat(20))), 'artifact')
    expect(rowsOf(text)).toEqual([])
    expect(text).toContain('<summary>✅ 20 artifacts pass on all 20 kernels</summary>')
  })

  test.each(['x', 'o', '-', '!', 'h'])('a row with %s is never folded away', character => {
    const rows = [`.${character}`, ...Array.from({length: 9}, () => '..')]
    expect(rowsOf(matrixTable(aMatrix(rows), 'artifact'))).toHaveLength(3)
  })

  test('a row that nothing is known of is never folded away', () => {
    const rows = ['  ', ...Array.from({length: 9}, () => '..')]
    expect(rowsOf(matrixTable(aMatrix(rows), 'artifact'))).toHaveLength(3)
  })

  test('a row that is not meant for every kernel is not said to pass on all', () => {
    const rows = ['. ', ...Array.from({length: 9}, () => '..')]
    expect(matrixTable(aMatrix(rows), 'artifact')).toContain('✅ 10 artifacts pass on every kernel meant for them')
  })
})

describe('the arrangement that needs no scrolling', () => {
  test('words under whole ids', () => {
    const text = matrixTable(aMatrix(['.x']), 'artifact')
    expect(rowsOf(text)[0]).toBe(
      '|  | <code>debian-12-6.1.0</code><br><sub>6.1.0-56-cloud-amd64</sub> | <code>debian-12-6.1.1</code><br><sub>6.1.0-56-cloud-amd64</sub> |',
    )
  })

  test('turned around, where there are more kernels than rows', () => {
    const text = matrixTable(aMatrix(['xxxxxxxxx']), 'artifact')
    expect(rowsOf(text)[0]).toBe('| kernel | <code>a0</code> |')
    expect(rowsOf(text)).toHaveLength(11)
  })

  test('signs under ids of two lines', () => {
    const text = matrixTable(aMatrix(Array.from({length: 8}, () => 'xo-! .h')), 'artifact')
    expect(rowsOf(text)[0]).toContain('<sub>debian-12</sub><br><sub>6.1.0</sub>')
    expect(rowsOf(text)[2]).toBe('| <code>a0</code> | ❌ | ⚪ | ➖ | ⚠️ |  | ✅ | ✅ 1/2 |')
    expect(text).toContain(
      '\n\n✅ passes · ❌ fails · ⚪ does not pass, and does not block · ➖ skipped, so not known · ⚠️ no verdict: the set-up or the machine is at fault · figures: programs attached, of those that were tried · blank: not meant for the kernel',
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

  test('several tables, where there are more kernels than a page is wide', () => {
    const text = matrixTable(aMatrix(Array.from({length: 60}, () => 'x'.repeat(50))), 'artifact')
    expect(
      rowsOf(text)
        .filter(line => line.startsWith('|  |'))
        .map(line => line.split('|').length - 3),
    ).toEqual([17, 17, 16])
  })
})

test('a large run is a small table: three artifacts on three kernels', () => {
  const text = matrixTable(matrixOf(aLargeRun()), 'artifact')
  expect(rowsOf(text)).toHaveLength(5)
  expect(text).toContain('<code>ubuntu-18.04-4.15</code> (optional)')
})

describe('a row is marked', () => {
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
    return [matrixOf(results).rows[0]?.optional, testMatrixOf(results).rows[0]?.optional]
  }

  test('when it blocks nowhere though the kernel would', () => {
    expect(labels([false, false])).toEqual([true, true])
  })

  test('not for the sake of a kernel that does not block', () => {
    expect(labels([true, false])).toEqual([false, false])
  })
})

describe('tests that a command tells of', () => {
  const kernels = [aKernel({id: 'old'}), aKernel({id: 'new'})]
  const on = (kernel: string, ...reported: Partial<ReportedTestResult>[]) =>
    aCase({kernel, reported: reported.map(test => aReportedTest(test))})
  const rowsOf = (...cases: ReturnType<typeof on>[]) =>
    testMatrixOf(aResults({kernels, artifacts: [anArtifact()], cases})).rows.map(({label, optional, cells}) => [
      label,
      optional,
      cells.map(cell => cell?.verdict ?? null),
    ])

  test('have a row each where one does not pass, those that fail first; all others are one row', () => {
    const passing = {name: 'TestA'}
    expect(
      rowsOf(
        on('old', passing, {name: 'TestB'}, {name: 'TestSkips', verdict: 'skip'}, {name: 'TestFails', verdict: 'fail'}),
        on('new', passing, {name: 'TestB'}, {name: 'TestFails', required: true}),
      ),
    ).toEqual([
      ['example.com/probe TestFails', false, ['fail', 'pass']],
      ['example.com/probe TestSkips', false, ['skip', null]],
      ['2 tests that pass everywhere', false, ['pass', 'pass']],
    ])
  })

  test('without a suite have their name alone; one that blocks nowhere is marked', () => {
    expect(rowsOf(on('old', {suite: null, name: 'a', verdict: 'fail', required: false}))).toEqual([
      ['a', true, ['fail', null]],
    ])
  })

  test('by the thousand are not a table by the thousand', () => {
    const failing = Array.from({length: 1000}, (_, index) => ({name: `Test${index}`, verdict: 'fail'}) as const)
    const rows = rowsOf(on('old', ...failing))
    expect([rows.length, rows.at(-1)?.[0]]).toEqual([101, '900 more that do not pass: see results.json'])
  })
})
