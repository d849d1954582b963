import {describe, expect, test} from '@jest/globals'
import {settleSize} from '../../src/cli/terminal.ts'

describe('settleSize', () => {
  test.each([
    [{columns: 132, rows: 50}, '90', {columns: 132, rows: 50}],
    [{columns: 0, rows: 0}, '90', {columns: 90, rows: 24}],
    [{columns: 0, rows: 0}, undefined, {columns: 80, rows: 24}],
    [{columns: 0, rows: 0}, '0', {columns: 80, rows: 24}],
    [{columns: 0, rows: 0}, '-5', {columns: 80, rows: 24}],
    [{columns: 0, rows: 0}, 'wide', {columns: 80, rows: 24}],
    [{}, undefined, {columns: 80, rows: 24}],
  ])('a terminal that reports %j, with COLUMNS=%s, has %j', (reported, columns, size) => {
    const stream = {isTTY: true, ...reported}
    settleSize(stream, columns === undefined ? {} : {COLUMNS: columns})
    expect(stream).toEqual({isTTY: true, ...size})
  })

  test('a file or a pipe has no size', () => {
    const stream = {}
    settleSize(stream, {COLUMNS: '90'})
    expect(stream).toEqual({})
  })
})
