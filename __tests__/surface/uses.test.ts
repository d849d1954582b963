import {describe, expect, test} from '@jest/globals'
import {partWords} from '../../src/surface/uses.ts'
import {aField, aLine, aProgramSurface, aPrototype, aRead, aRelocation} from './surface-fixtures.ts'
import {aFunctionName, IDS, read, rowOf} from './table-rows.ts'

test('what was read on only one kernel is marked only there', () => {
  const [argument, other] = [aPrototype('int a, int b'), aPrototype('int a, int b, int c')]
  const states = [
    {prototype: argument, kernels: ['old']},
    {prototype: other, kernels: ['middle', 'new']},
  ]
  const programs = [
    aProgramSurface({
      kernels: IDS,
      reads: [aRead({offset: 112, kernels: IDS}), aRead({offset: 104, kernels: ['new']})],
    }),
  ]
  expect(rowOf({names: [aFunctionName(...states)], programs}).states.map(read)).toEqual([['int a'], ['int a', 'int b']])
})

test('fexit finds the return value after the arguments', () => {
  const names = [aFunctionName({prototype: aPrototype('int a, int b', 'long'), kernels: IDS})]
  const programs = [aProgramSurface({way: 'fexit', kernels: IDS, reads: [aRead({offset: 16, kernels: IDS})]})]
  const row = rowOf({names, programs})
  expect(row.parts.map(({of}) => partWords(of))).toEqual(['return value'])
  expect(row.states.map(read)).toEqual([['long']])
})

describe('the users of a name', () => {
  test('are listed once each, with the first line that reads a part', () => {
    const source = aLine(12, 'x = ctx[0];')
    const programs = [
      aProgramSurface({
        way: 'fentry',
        kernels: IDS,
        reads: [aRead({kernels: IDS}), aRead({kernels: IDS, source}), aRead({kernels: IDS, source: aLine(90, 'y')})],
      }),
      aProgramSurface({program: 'attached_only', kernels: IDS}),
    ]
    const {parts, programs: users} = rowOf({names: [aFunctionName({kernels: IDS})], programs})
    expect(parts).toEqual([
      {
        of: {kind: 'argument', index: 0},
        readers: [{artifact: 'probe', program: 'handle_exec', source}],
        kernels: new Set(IDS),
      },
    ])
    expect(users.map(({program}) => program)).toEqual(['handle_exec', 'attached_only'])
  })

  test('include a program that is tail-called from the attached one', () => {
    const programs = [
      aProgramSurface({program: 'entry', kernels: IDS}),
      aProgramSurface({program: 'between', hook: null, kernels: IDS, calledBy: ['entry']}),
      aProgramSurface({
        program: 'last',
        hook: null,
        kernels: IDS,
        calledBy: ['between'],
        reads: [aRead({offset: 104, kernels: IDS})],
      }),
    ]
    const {parts} = rowOf({names: [aFunctionName({kernels: IDS})], programs})
    expect(parts.map(({of, readers}) => [partWords(of), readers.map(({program}) => program)])).toEqual([
      ['argument 2', ['last']],
    ])
  })

  test('of a field include unreachable references, which do not read it', () => {
    const programs = [
      aProgramSurface({
        hook: null,
        relocations: [
          aRelocation({kernels: IDS, kind: 'field_exists'}),
          aRelocation({kernels: IDS, kind: 'field_offset', reached: false}),
        ],
      }),
    ]
    const states = [{field: aField('pid_t', 24, 4), kernels: IDS}]
    const row = rowOf({names: [{kind: 'field', name: 'task_struct.pid', states}], programs})
    expect(row.parts.map(({of}) => partWords(of))).toEqual(['whether it exists'])
    expect(row.programs.map(({program}) => program)).toEqual(['handle_exec'])
  })
})
