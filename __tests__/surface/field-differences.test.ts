import {describe, expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import {aCase} from '../model/case.ts'
import {anAttach, aProgram} from '../model/program.ts'
import {ALL, differences, MIDDLE, NEW, OLD, summary} from './compared-program.ts'
import {aField, aRelocation, aType} from './surface-fixtures.ts'

describe('a field that a program copies', () => {
  const names: NameSurface[] = [
    {
      kind: 'field',
      name: 'task_struct.on_cpu',
      states: [
        {field: aField('int', 52, 4), kernels: [OLD, MIDDLE]},
        {field: aField('bool', 52, 1), kernels: [NEW]},
      ],
    },
  ]
  const copy = aRelocation({path: 'on_cpu', loads: false, local: aField('int', 0, 4), kernels: ALL})

  test('has another size', () => {
    expect(summary(differences({relocations: [copy]}, names))).toEqual([['FIELD_TYPE_CHANGED', 'int', 'source', [NEW]]])
  })

  test('is loaded by an instruction whose size libbpf adapts to the kernel', () => {
    expect(differences({relocations: [{...copy, loads: true}]}, names)).toEqual([])
  })

  test('has another size on a kernel that does not attach the program: another program may call it', () => {
    const failed = anAttach({verdict: 'fail'})
    const cases = ALL.map(kernel =>
      aCase({artifact: 'probe', kernel, programs: [aProgram({name: 'handle_exec', attach: failed})]}),
    )
    expect(summary(differences({relocations: [copy]}, names, {cases}))).toEqual([
      ['FIELD_TYPE_CHANGED', 'int', 'source', [NEW]],
    ])
  })

  test('is copied in a branch that is never reached', () => {
    expect(differences({relocations: [{...copy, reached: false}]}, names)).toEqual([])
  })

  test('is read by a macro that asks for its size', () => {
    const asked = aRelocation({kind: 'field_size', path: 'on_cpu', local: aField('int', 0, 4), kernels: ALL})
    expect(differences({relocations: [copy, asked]}, names)).toEqual([])
  })

  test('is declared differently from all kernels: they are compared with each other', () => {
    const declared = {...copy, local: aField('long', 0, 8)}
    expect(summary(differences({relocations: [declared]}, names))).toEqual([
      ['FIELD_TYPE_CHANGED', 'int', 'most', [NEW]],
    ])
  })

  test('is a bit field on one kernel', () => {
    const bits: NameSurface[] = [
      {
        kind: 'field',
        name: 'task_struct.on_cpu',
        states: [
          {field: {...aType('unsigned int'), offset: 8, size: 8, bitfield: true}, kernels: [OLD]},
          {field: aField('int', 52, 4), kernels: [MIDDLE, NEW]},
        ],
      },
    ]
    expect(summary(differences({relocations: [copy]}, bits))).toEqual([['FIELD_TYPE_CHANGED', 'int', 'source', [OLD]]])
  })
})
