import {describe, expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import {surfaceTable} from '../../src/surface/table.ts'
import {aKernel} from '../model/kernel.ts'
import {aProgram, aProgramLoad} from '../model/program.ts'
import {aSurfaceRun} from '../report/surface-scenario.ts'
import {aField, aFunction, aProgramSurface, aPrototype, aRelocation} from './surface-fixtures.ts'
import {aFunctionName, IDS, MIDDLE, NEW, OLD, rowOf, tableOf} from './table-rows.ts'

describe('a missing name', () => {
  const field = (by: 'field_offset' | 'field_exists', on: string[]) =>
    tableOf({
      programs: [
        aProgramSurface({relocations: [aRelocation({kind: by, root: 'task_struct', path: 'state', kernels: on})]}),
      ],
      names: [
        {
          kind: 'field',
          name: 'task_struct.state',
          states: [
            {field: aField('long', 0, 8), kernels: ['old']},
            {field: null, kernels: ['middle', 'new']},
          ],
        },
      ],
    }).rows[0]?.missing

  test('is a hook that a kernel does not have', () => {
    const states = [
      {...aFunction({symbols: 0}), kernels: ['new']},
      {...aFunction({}), kernels: ['old', 'middle']},
    ]
    expect(rowOf({names: [{kind: 'function', name: 'do_thing', states}]}).missing).toEqual(['new'])
  })

  test('is a field that a program accesses, but not one that it only checks for or never reaches', () => {
    expect(field('field_offset', IDS)).toEqual(['middle', 'new'])
    expect(field('field_offset', ['old', 'middle'])).toEqual(['middle'])
    expect(field('field_exists', IDS)).toEqual([])
  })

  test('comes after differences that programs read, and before other differences', () => {
    const {rows} = tableOf({
      names: [
        aFunctionName(
          {prototype: aPrototype('int a'), kernels: ['old']},
          {prototype: aPrototype('int b'), kernels: ['new']},
        ),
        {kind: 'function', name: 'gone', states: [{...aFunction({symbols: 0}), kernels: IDS}]},
      ],
    })
    expect(rows.map(({name}) => name)).toEqual(['gone', 'do_thing'])
  })
})

test('a kernel that was not examined has no column', () => {
  const failed = aKernel({id: 'failed', release: null, boots: 0, error: 'host not found'})
  const kernels = [OLD, failed]
  expect(tableOf({kernels, names: []}).kernels.map(({id}) => id)).toEqual(['old'])
  const examined = aKernel({id: 'examined', release: '7.0.0', boots: 0})
  const programs = [aProgramSurface({kernels: ['examined']})]
  expect(tableOf({kernels: [OLD, examined], programs, names: []}).kernels.map(({id}) => id)).toEqual([
    'old',
    'examined',
  ])
})

describe('the table', () => {
  test('has the oldest kernel first, and shows where a name was not looked up', () => {
    const {kernels, rows} = tableOf({kernels: [NEW, OLD, MIDDLE], names: [aFunctionName({kernels: ['new', 'old']})]})
    expect(kernels.map(({id}) => id)).toEqual(['old', 'middle', 'new'])
    expect(rows[0]?.notExamined).toEqual(['middle'])
    expect(rows[0]?.states.map(state => state.kernels)).toEqual([['old', 'new']])
  })

  test('begins with differences that programs read, then has other differences', () => {
    expect(surfaceTable(aSurfaceRun()).rows.map(({name, read, differs}) => [name, read, differs])).toEqual([
      ['inet_csk_accept', true, true],
      ['load_elf_phdrs', true, false],
      ['sched/sched_process_fork', true, true],
      ['sched_switch', false, true],
      ['task_struct.__state', false, true],
      ['proto_accept_arg', false, true],
      ['bpf_task_acquire', false, true],
      ['wake_up_new_task', false, false],
      ['sock.__sk_common.skc_num', false, false],
      ['task_struct.pid', false, false],
      ['bpf_func_id.BPF_FUNC_ringbuf_output', false, false],
      ['bpf_prog_fops', false, false],
      ['CONFIG_HZ', false, false],
    ])
  })

  test('has hooks before fields and fields before types, regardless of the order in the results', () => {
    const run = aSurfaceRun()
    const names = run.surface.names.toReversed()
    expect(surfaceTable({...run, surface: {...run.surface, names}}).rows.map(({kind}) => kind)).toEqual([
      'function',
      'function',
      'tracepoint',
      'raw_tracepoint',
      'field',
      'type',
      'kfunc',
      'function',
      'field',
      'field',
      'enumerator',
      'symbol',
      'config',
    ])
  })

  test('has each difference once, with all programs that read it', () => {
    const [{differences} = {differences: []}] = surfaceTable(aSurfaceRun()).rows
    expect(
      differences.map(({class: kind, what, readers}) => [kind, what, readers.map(({program}) => program)]),
    ).toEqual([['HOOK_ARGUMENT_CHANGED', {kind: 'argument', index: 1}, ['accept_entry', 'accept_flags']]])
  })

  test('has the other states of a difference without the kernels that are as expected', () => {
    const [{differences} = {differences: []}] = surfaceTable(aSurfaceRun()).rows
    expect(differences[0]?.expected?.words).toBe('int flags')
    expect(differences[0]?.others).toEqual([
      {words: 'struct proto_accept_arg *arg', kernels: ['debian-13-6.12', 'debian-sid-7.3']},
    ])
  })

  test('distinguishes a function and a raw tracepoint with the same name', () => {
    const run = aSurfaceRun()
    const [first] = run.surface.names
    const names = first === undefined ? [] : [{...first, name: 'sched_switch'} as NameSurface, ...run.surface.names]
    const rows = surfaceTable({...run, surface: {...run.surface, names}}).rows.filter(
      ({name}) => name === 'sched_switch',
    )
    expect(rows.map(({kind, parts}) => [kind, parts.length])).toEqual([
      ['function', 0],
      ['raw_tracepoint', 1],
    ])
  })

  test('has no difference for a program that a kernel refuses', () => {
    const run = aSurfaceRun()
    const load = aProgramLoad({verdict: 'fail'})
    const cases = run.cases.map(one => ({
      ...one,
      programs: one.programs.map(({name}) => aProgram({name, load: name === 'exec_entry' ? load : aProgramLoad()})),
    }))
    const row = surfaceTable({...run, cases}).rows.find(({name}) => name === 'load_elf_phdrs')
    expect(row?.read).toBe(false)
  })
})
