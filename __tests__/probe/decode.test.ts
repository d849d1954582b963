import {describe, expect, test} from '@jest/globals'
import type {RecordOf} from '../../src/guest/record-shapes.ts'
import {decodeFeatures} from '../../src/probe/decode.ts'

function featureRecord(more: Partial<RecordOf<'feature'>>): RecordOf<'feature'> {
  return {type: 'feature', case: 0, group: 'map_type', name: 'hash', status: 'yes', errno: 0, detail: '', ...more}
}

function helpersRecord(more: Partial<RecordOf<'helpers'>>): RecordOf<'helpers'> {
  return {type: 'helpers', case: 9, program: 'xdp', status: 'yes', count: 9, bits: '0201', ...more}
}

describe('records from a guest are checked', () => {
  test.each([
    ['an unknown group', featureRecord({group: '__proto__'})],
    ['an unknown status', featureRecord({status: 'maybe'})],
    ['a name that contains only control characters', featureRecord({name: '\u0000\u001b[31m'})],
    ['bits that are not hex', helpersRecord({bits: 'zz01'})],
    ['fewer bits than its count', helpersRecord({bits: '02'})],
    ['more helpers than any kernel has', helpersRecord({count: 1 << 20, bits: '00'.repeat(1 << 17)})],
    ['a negative count', helpersRecord({count: -8, bits: ''})],
  ])('%s is refused, and counted', (_, record) => {
    expect(decodeFeatures([record])).toEqual({features: [], helpers: [], refused: 1})
  })

  test('names and details are one line without escape sequences, and of bounded length', () => {
    const {features} = decodeFeatures([
      featureRecord({name: `a\n::error::${'x'.repeat(500)}`, detail: `\u001b]0;t\u0007${'y'.repeat(5000)}`}),
    ])
    expect(features[0]?.name).toMatch(/^a ::error::x+…$/)
    expect(features[0]?.name).toHaveLength(100)
    expect(features[0]?.detail).toHaveLength(300)
  })

  test('duplicates count once, and a kernel cannot fill the memory', () => {
    const {features, refused} = decodeFeatures(Array.from({length: 10_000}, (_, n) => featureRecord({name: `m${n}`})))
    expect([features.length, refused]).toEqual([5000, 5000])
    expect(decodeFeatures([featureRecord({}), featureRecord({status: 'no'})])).toMatchObject({
      features: [{status: 'yes'}],
      refused: 1,
    })
  })
})

test('an errno has its name, and helpers have their names by the number of their bit', () => {
  expect(
    decodeFeatures([featureRecord({status: 'no', errno: 22, detail: 'unknown opcode e5'}), helpersRecord({})]),
  ).toEqual({
    features: [
      {group: 'map_type', name: 'hash', status: 'no', errno: {number: 22, name: 'EINVAL'}, detail: 'unknown opcode e5'},
    ],
    helpers: [{program: 'xdp', status: 'yes', names: ['bpf_map_lookup_elem', 'bpf_get_smp_processor_id']}],
    refused: 0,
  })
})

test('a helper that is newer than the list is named by its number', () => {
  const bits = `${'00'.repeat(37)}10`
  expect(decodeFeatures([helpersRecord({count: 301, bits})]).helpers[0]?.names).toEqual(['helper_300'])
})
