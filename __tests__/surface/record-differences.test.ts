import {describe, expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import {ALL, differences, MIDDLE, NEW, OLD, summary} from './compared-program.ts'
import {aRead, aRecordField} from './surface-fixtures.ts'

describe('the record of a tracepoint', () => {
  const fields = [aRecordField('pid_t pid', 8, 4), aRecordField('int cpu', 12, 4)]
  const later = [aRecordField('char[16] comm', 8, 16), aRecordField('pid_t pid', 24, 4), aRecordField('int cpu', 28, 4)]
  const records = (before = fields, after = later): NameSurface[] => [
    {
      kind: 'tracepoint',
      name: 'sched/sched_thing',
      states: [
        {category: 'sched', fields: before, kernels: [OLD, MIDDLE]},
        {category: 'sched', fields: after, kernels: [NEW]},
      ],
    },
  ]
  const tracepoint = {way: 'tracepoint', hook: {kind: 'tracepoint', name: 'sched/sched_thing'}} as const

  test("has another field than the program's own type", () => {
    const reads = [aRead({offset: 8, size: 4, member: 'pid', kernels: ALL})]
    expect(summary(differences({...tracepoint, reads}, records()))).toEqual([
      ['TRACEPOINT_FIELD_CHANGED', 'pid_t pid', 'source', [NEW]],
    ])
  })

  test('has another field than most kernels, if the program has no type of it', () => {
    const reads = [aRead({offset: 12, size: 4, kernels: ALL})]
    expect(summary(differences({...tracepoint, reads}, records()))).toEqual([
      ['TRACEPOINT_FIELD_CHANGED', 'int cpu', 'most', [NEW]],
    ])
  })

  test('has a field of another size, which CO-RE gives to the load', () => {
    const names = records([aRecordField('u16 protocol', 8, 2)], [aRecordField('u8 protocol', 8, 1)])
    const direct = [
      aRead({offset: 8, size: 2, member: 'protocol', kernels: [OLD, MIDDLE]}),
      aRead({offset: 8, size: 1, member: 'protocol', kernels: [NEW]}),
    ]
    expect(differences({...tracepoint, reads: direct}, names)).toEqual([])
  })

  test('has the same field if CO-RE finds it', () => {
    const reads = [
      aRead({offset: 8, size: 4, member: 'pid', kernels: [OLD, MIDDLE]}),
      aRead({offset: 24, size: 4, member: 'pid', kernels: [NEW]}),
    ]
    expect(differences({...tracepoint, reads}, records())).toEqual([])
  })

  test.each([
    ['text that moved out of the record', 'char[16] comm', 16, '__data_loc char[] comm', 4],
    ['a field of another size', 'unsigned long state', 8, 'unsigned int state', 4],
    ['a field that begins at another offset', 'char[16] comm', 16, 'char[16] comm', 16],
  ])('has %s', (what, before, size, after, newSize) => {
    const at = what.startsWith('a field that begins') ? 4 : 8
    const names = records([aRecordField(before, 8, size)], [aRecordField(after, at, newSize)])
    const reads = [aRead({offset: 8, size, member: /\w+$/.exec(before)?.[0] ?? null, kernels: ALL})]
    expect(summary(differences({...tracepoint, reads}, names))).toEqual([
      ['TRACEPOINT_FIELD_CHANGED', expect.stringContaining(' '), 'source', expect.anything()],
    ])
  })

  test.each([
    ['a part of a field', 12, 2],
    ['more than one field', 8, 8],
  ])('is read the same by a read of %s', (_, offset, size) => {
    const reads = [aRead({offset, size, kernels: ALL})]
    expect(differences({...tracepoint, reads}, records(fields, fields))).toEqual([])
  })
})
