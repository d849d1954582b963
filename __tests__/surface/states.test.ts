import {describe, expect, test} from '@jest/globals'
import type {KfuncState, NameSurface} from '../../src/model/name-states.ts'
import type {Extern} from '../../src/model/program-surface.ts'
import {aKernel} from '../model/kernel.ts'
import {aField, type aFunction, anExtern, aProgramSurface, aPrototype} from './surface-fixtures.ts'
import {aFunctionName, IDS, NEW, OLD, rowOf, told} from './table-rows.ts'

describe('a function', () => {
  const prototype = aPrototype('struct sock *sk, int flags', 'struct sock *')

  test.each<[string, Parameters<typeof aFunction>[0], string]>([
    ['has its prototype', {prototype}, '(struct sock *sk, int flags) → struct sock *'],
    ['has no parameters', {prototype: aPrototype('', 'void')}, '(void) → void'],
    ['is absent', {symbols: 0}, 'absent'],
    ['exists several times', {symbols: 3, prototype: aPrototype('')}, '(void) → int; 3 functions'],
    [
      'has copies, without the part that is never called',
      {siblings: ['do_thing.isra.0', 'do_thing.isra.0.cold', 'do_thing.__key.3'], prototype: aPrototype('')},
      '(void) → int; also .isra.0',
    ],
    ['exists only as a copy', {symbols: 0, siblings: ['do_thing.part.0']}, 'absent; only .part.0; not in BTF'],
    ['has no symbol', {symbols: 0, prototype: aPrototype('')}, '(void) → int; inlined: it has no symbol'],
    ['is not in BTF', {}, 'present; not in BTF'],
    ['is of a module', {module: 'nf_nat', prototype: aPrototype('')}, '(void) → int; in module nf_nat'],
  ])('%s', (_, state, words) => {
    expect(told(rowOf({names: [aFunctionName({...state, kernels: IDS})]}))).toEqual([`old middle new: ${words}`])
  })

  test.each<[string, Parameters<typeof aFunction>[0], Parameters<typeof aFunction>[0], boolean]>([
    ['another prototype', {prototype}, {prototype: aPrototype('struct sock *sk')}, true],
    ['absent', {prototype}, {symbols: 0}, true],
    ['more functions', {}, {symbols: 2}, true],
    ['a copy', {}, {siblings: ['do_thing.isra.0']}, true],
    ['a cold part', {}, {siblings: ['do_thing.cold']}, false],
    ['no BTF to compare with', {prototype}, {}, false],
    ['in a module', {prototype}, {prototype, module: 'nf_nat'}, false],
  ])('%s on another kernel: is it a difference?', (_, some, other, differs) => {
    const states = [
      {...some, kernels: ['old']},
      {...other, kernels: ['middle', 'new']},
    ]
    expect(rowOf({names: [aFunctionName(...states)]}).differs).toBe(differs)
  })
})

describe('a field', () => {
  const row = (...states: (ReturnType<typeof aField> | null)[]) =>
    rowOf({
      names: [
        {
          kind: 'field',
          name: 'task_struct.pid',
          states: states.map((field, index) => ({field, kernels: [IDS[index] ?? '']})),
        },
      ],
    })

  test('that moved does not differ: CO-RE finds it', () => {
    const moved = row(aField('pid_t', 24, 4), aField('pid_t', 32, 4), aField('pid_t', 24, 4))
    expect(told(moved)).toEqual(['old middle new: pid_t @ 24 or 32, size 4'])
    expect(moved.differs).toBe(false)
  })

  test('that is missing, or has another type or size, differs', () => {
    const other = row(null, aField('int', 24, 4), aField('long', 24, 8))
    expect(told(other)).toEqual(['old: absent', 'middle: int @ 24, size 4', 'new: long @ 24, size 8'])
    expect(other.differs).toBe(true)
  })

  test('of a struct that grew differs', () => {
    const grown = row(aField('struct sock_common', 0, 136), aField('struct sock_common', 0, 144))
    expect(told(grown)).toEqual(['old: struct sock_common @ 0, size 136', 'middle: struct sock_common @ 0, size 144'])
    expect(grown.differs).toBe(true)
  })

  test('that became a bit field differs', () => {
    const bits = {...aField('unsigned int', 0, 0), offset: 8 * 24 + 3, size: 1, bitfield: true}
    const became = row(aField('unsigned int', 24, 4), bits)
    expect(told(became)).toEqual(['old: unsigned int @ 24, size 4', 'middle: unsigned int : 1 @ 24 bit 3'])
    expect(became.differs).toBe(true)
  })

  test('at many offsets shows their number', () => {
    const kernels = Array.from({length: 5}, (_, index) => aKernel({id: `k${index}`, release: `6.${index}.0`}))
    const states = kernels.map(({id}, index) => ({field: aField('int', 8 * index, 4), kernels: [id]}))
    const row = rowOf({kernels, names: [{kind: 'field', name: 'a.b', states}]})
    expect(told(row)).toEqual(['k0 k1 k2 k3 k4: int @ 5 offsets, size 4'])
  })

  test('is not absent on a kernel without BTF', () => {
    const states = [
      {field: null, kernels: ['old']},
      {field: aField('int', 0, 4), kernels: ['new']},
    ]
    const row = rowOf({kernels: [{...OLD, btf: false}, NEW], names: [{kind: 'field', name: 'a.b', states}]})
    expect(told(row)).toEqual(['old: no BTF', 'new: int @ 0, size 4'])
    expect(row.differs).toBe(false)
  })
})

test('for a type, the size is not a difference, but absence is', () => {
  const type = (...sizes: (number | null)[]) =>
    rowOf({
      names: [{kind: 'type', name: 'sock', states: sizes.map((size, index) => ({size, kernels: [IDS[index] ?? '']}))}],
    })
  expect(told(type(760, 776))).toEqual(['old middle: size 760 or 776'])
  expect(type(760, 776).differs).toBe(false)
  expect(told(type(null, 776))).toEqual(['old: absent', 'middle: size 776'])
  expect(type(null, 776).differs).toBe(true)
})

test('an enumerator shows its value', () => {
  const states = [
    {value: '130', kernels: ['old']},
    {value: '131', kernels: ['middle', 'new']},
  ]
  const row = rowOf({names: [{kind: 'enumerator', name: 'bpf_func_id.BPF_FUNC_loop', states}]})
  expect(told(row)).toEqual(['old: 130', 'middle new: 131'])
  expect(row.differs).toBe(true)
})

describe('what programs use from the kernel by name', () => {
  const prototype = aPrototype('struct task_struct *p', 'void')
  const kfunc = (...states: [string[], Partial<KfuncState>][]): NameSurface => ({
    kind: 'kfunc',
    name: 'bpf_thing',
    states: states.map(([kernels, state]) => ({
      prototype,
      module: null,
      registered: true,
      flags: ['KF_RELEASE'],
      ...state,
      kernels,
    })),
  })
  const calls = (overrides: Partial<Extern>) => [
    aProgramSurface({kernels: IDS, externs: [anExtern({kernels: IDS, ...overrides})]}),
  ]

  test('is a kfunc with its prototype and flags', () => {
    const row = rowOf({names: [kfunc([['old'], {prototype: null}], [['middle'], {}], [['new'], {flags: ['KF_RCU']}])]})
    expect([told(row), row.differs]).toEqual([
      [
        'old: absent',
        'middle: (struct task_struct *p) → void; KF_RELEASE',
        'new: (struct task_struct *p) → void; KF_RCU',
      ],
      true,
    ])
  })

  test('unknown flags are not a difference', () => {
    expect(rowOf({names: [kfunc([['old'], {flags: null}], [['middle', 'new'], {}])]}).differs).toBe(false)
  })

  test.each<[string, NameSurface, Partial<Extern>, string[]]>([
    ['is missing if a program calls it', kfunc([['old'], {prototype: null}], [['new'], {}]), {weak: false}, ['old']],
    ['is not missing if the program works without it', kfunc([['old'], {prototype: null}], [['new'], {}]), {}, []],
    [
      'is not missing if the program does not reach it',
      kfunc([['old'], {prototype: null}]),
      {weak: false, reached: false},
      [],
    ],
    [
      'is missing if the object declares it with other types',
      kfunc([['old'], {prototype: null}], [['new'], {}]),
      {resolved: false},
      ['new'],
    ],
    ['is missing if the kernel does not offer it to programs', kfunc([IDS, {registered: false}]), {}, IDS],
  ])('a kfunc %s', (_, name, extern, missing) => {
    expect(rowOf({names: [name], programs: calls(extern)}).missing).toEqual(missing)
  })

  test('is a symbol with its type, or without one', () => {
    const symbol = {module: null, symbols: 1, type: null}
    const states = [
      {...symbol, symbols: 0, kernels: ['old']},
      {...symbol, kernels: ['middle']},
      {...symbol, type: {words: 'struct rq', shape: 'struct rq:64'}, kernels: ['new']},
    ]
    expect(told(rowOf({names: [{kind: 'symbol', name: 'runqueues', states}]}))).toEqual([
      'old: absent',
      'middle: present',
      'new: struct rq',
    ])
  })

  test('is an option with its value; the kernel version is not a difference', () => {
    const option = (name: string, ...values: (string | null)[]): NameSurface => ({
      kind: 'config',
      name,
      states: values.map((value, index) => ({value, known: true, kernels: [IDS[index] ?? '']})),
    })
    const row = rowOf({names: [option('CONFIG_HZ', '250', '1000', null)]})
    expect([told(row), row.differs]).toEqual([['old: 250', 'middle: 1000', 'new: not set'], true])
    const version = rowOf({names: [option('LINUX_KERNEL_VERSION', '5.10.1', '6.1.2', '6.12.3')]})
    expect([told(version), version.differs]).toEqual([['old middle new: 5.10.1 or 6.1.2 or 6.12.3'], false])
    const unknown: NameSurface = {
      kind: 'config',
      name: 'CONFIG_HZ',
      states: [{value: null, known: false, kernels: IDS}],
    }
    expect(rowOf({names: [unknown]}).states[0]?.kind).toBe('unknown')
  })
})
