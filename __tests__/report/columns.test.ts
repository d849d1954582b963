import {expect, test} from '@jest/globals'
import {columnLines} from '../../src/report/columns.ts'

const ROWS = [
  ['KERNEL', '', 'CACHE', 'QUIRKS'],
  ['debian-12-6.1', '', '6.1.0-57', ''],
  ['rocky-8-4.18', '', '-', 'no module BTF, backported features'],
]

test('without a width, or if all fits, a row is one line, without empty columns', () => {
  const lines = [
    'KERNEL         CACHE     QUIRKS',
    'debian-12-6.1  6.1.0-57',
    'rocky-8-4.18   -         no module BTF, backported features',
  ]
  expect(columnLines(ROWS)).toEqual(lines)
  expect(columnLines(ROWS, 80)).toEqual(lines)
})

test('the last cells move below the others, and wrap', () => {
  expect(columnLines(ROWS, 30)).toEqual([
    'KERNEL         CACHE',
    '    QUIRKS',
    'debian-12-6.1  6.1.0-57',
    'rocky-8-4.18   -',
    '    no module BTF, backported',
    '    features',
  ])
})

test('no rows are no lines', () => {
  expect(columnLines([], 80)).toEqual([])
})
