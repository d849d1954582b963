import {deflateSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {createPackedRecords} from '../../src/guest/packed-records.ts'
import type {RecordOf} from '../../src/guest/record-shapes.ts'

const TYPE = '{"type":"kernel_type","case":3,"root":"sock","found":true,"size":760}'

function parts(text: string, size = 1 << 20): RecordOf<'log'>[] {
  const packed = deflateSync(text)
  const count = Math.max(1, Math.ceil(packed.length / size))
  return Array.from({length: count}, (_, part) => ({
    type: 'log',
    case: 3,
    kind: 'surface',
    pass: 'whole',
    subject: null,
    part,
    last: part === count - 1,
    data: packed.subarray(part * size, (part + 1) * size).toString('base64'),
  }))
}

function take(all: readonly RecordOf<'log'>[]) {
  const packed = createPackedRecords()
  return all.flatMap(part => packed.take(part))
}

describe('compressed records', () => {
  test('are those of all parts together', () => {
    expect(take(parts(`${TYPE}\n${TYPE}\n`, 20))).toEqual([JSON.parse(TYPE), JSON.parse(TYPE)])
  })

  test('are none before the last part', () => {
    const [first] = parts(`${TYPE}\n`, 20)
    expect(first === undefined ? undefined : createPackedRecords().take(first)).toEqual([])
  })

  test.each([
    ['a line that is not a record', 'nonsense'],
    ['a record that is never compressed', '{"type":"case_end","case":3}'],
    ['a record of another case', TYPE.replace('3', '4')],
    ['a record with a field of the wrong type', TYPE.replace('760', '"760"')],
  ])('%s is skipped', (_, line) => {
    expect(take(parts(`${line}\n${TYPE}\n`))).toEqual([JSON.parse(TYPE)])
  })
})

describe('data that our guest program never sends', () => {
  test('parts out of order', () => {
    const [first] = parts(TYPE)
    expect(() => take(first === undefined ? [] : [{...first, part: 1}])).toThrow('parts out of order')
  })

  test('a part after the last one', () => {
    const [only] = parts(TYPE)
    const again = only === undefined ? [] : [only, {...only, part: 1, data: ''}]
    expect(() => take(again)).toThrow('parts out of order')
  })

  test('more records than a case can have', () => {
    expect(() => take(parts(`${TYPE}\n`.repeat(50_001)))).toThrow('more than 50000 records at once')
  })

  test('data that is not compressed', () => {
    const [first] = parts(TYPE)
    expect(() => take(first === undefined ? [] : [{...first, data: 'AAAA'}])).toThrow('cannot be decompressed')
  })

  test('data that inflates to too much', () => {
    expect(() => take(parts(' '.repeat(65 << 20)))).toThrow('cannot be decompressed')
  })
})
