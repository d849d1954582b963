import {describe, expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import {partWords} from '../../src/surface/uses.ts'
import {aProgramSurface, aRead, aRecordField} from './surface-fixtures.ts'
import {IDS, read, rowOf, told} from './table-rows.ts'

describe('a tracepoint', () => {
  const pid = aRecordField('pid_t pid', 8, 4)
  const comm = aRecordField('char[16] comm', 12, 16)
  const name = 'sched/sched_process_wait'
  const tracepoint = (...records: (typeof pid)[][]): NameSurface => ({
    kind: 'tracepoint',
    name,
    states: records.map((fields, index) => ({category: 'sched', fields, kernels: [IDS[index] ?? '']})),
  })
  const reading = (offset: number) =>
    aProgramSurface({
      way: 'tracepoint',
      hook: {kind: 'tracepoint', name},
      kernels: IDS,
      reads: [aRead({offset, size: 4, kernels: IDS})],
    })

  test('shows the fields that programs read, and counts the others', () => {
    const row = rowOf({names: [tracepoint([pid, comm], [pid, comm])], programs: [reading(8)]})
    expect(told(row)).toEqual(['old middle: pid_t pid @ 8, size 4; 1 more field'])
    expect(row.states.map(read)).toEqual([['pid_t pid @ 8, size 4']])
    expect(row.states[0]?.record).toEqual(['pid_t pid @ 8, size 4', 'char[16] comm @ 12, size 16'])
  })

  test('shows the fields that moved, whether or not a program reads them', () => {
    const moved = {...comm, offset: 16}
    const row = rowOf({names: [tracepoint([pid, comm], [pid, moved])]})
    expect(told(row)).toEqual([
      'old: char[16] comm @ 12, size 16; 1 more field',
      'middle: char[16] comm @ 16, size 16; 1 more field',
    ])
    expect([row.differs, row.read]).toEqual([true, false])
  })

  test('with a record that is too long to be sent is not compared', () => {
    const row = rowOf({names: [tracepoint([pid], [])]})
    expect(told(row)).toEqual(['old: 1 field', 'middle: unknown record'])
    expect(row.differs).toBe(false)
  })

  test('in another category mentions that', () => {
    const states = [{category: 'task', fields: [pid], kernels: IDS}]
    expect(told(rowOf({names: [{kind: 'tracepoint', name, states}]}))).toEqual([
      'old middle new: 1 field; in category task',
    ])
  })

  test('shows what is at the offset that is read on each kernel: another field, or none', () => {
    const program = reading(8)
    const reads = program.reads.map(read => ({...read, member: 'pid'}))
    const row = rowOf({names: [tracepoint([pid], [{...comm, offset: 8}], [])], programs: [{...program, reads}]})
    expect(row.parts.map(({of, kernels}) => [partWords(of), [...kernels]])).toEqual([
      // Nothing else is known about a record that is too long.
      ['pid', ['old', 'new']],
      ['comm', ['middle']],
    ])
    expect(rowOf({names: [tracepoint([pid], [comm])], programs: [{...program, reads}]}).parts.at(-1)?.of).toEqual({
      kind: 'byte',
      offset: 8,
    })
  })
})
