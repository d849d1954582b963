import {describe, expect, test} from '@jest/globals'
import type {KernelResult} from '../../src/model/kernel.ts'
import type {KfuncState, NameSurface} from '../../src/model/name-states.ts'
import type {On} from '../../src/model/on-kernels.ts'
import type {Extern, ProgramSurface} from '../../src/model/program-surface.ts'
import {type SurfaceState, stateWords} from '../../src/surface/state-words.ts'
import {type SurfaceRow, surfaceTable} from '../../src/surface/table.ts'
import {partWords} from '../../src/surface/uses.ts'
import {aSurfaceRun} from '../report/surface-scenario.ts'
import {aCase, aKernel, aProgram, aProgramLoad} from '../results-fixtures.ts'
import {
  aField,
  aFunction,
  aLine,
  anExtern,
  aPlaceNotFollowed,
  aProgramSurface,
  aPrototype,
  aRead,
  aRecordField,
  aRelocation,
} from './surface-fixtures.ts'

const OLD = aKernel({id: 'old', release: '5.10.0'})
const MIDDLE = aKernel({id: 'middle', release: '6.1.0'})
const NEW = aKernel({id: 'new', release: '6.12.0'})
const IDS = ['old', 'middle', 'new']

interface Given {
  names: NameSurface[]
  programs?: ProgramSurface[]
  kernels?: KernelResult[]
}

function tableOf({names, programs = [], kernels = [OLD, MIDDLE, NEW]}: Given) {
  const cases = kernels.map(({id}) => aCase({kernel: id}))
  return surfaceTable({surface: {names, programs}, kernels, cases})
}

function rowOf(given: Given): SurfaceRow {
  const [row] = tableOf(given).rows
  if (row === undefined) throw new Error('no row')
  return row
}

/** Returns `old middle: (void) → int`. */
function told({states}: SurfaceRow): string[] {
  return states.map(state => `${state.kernels.join(' ')}: ${stateWords(state)}`)
}

function read({pieces}: SurfaceState): string[] {
  return pieces.flatMap(piece => (piece.read ? [piece.words] : []))
}

function aFunctionName(...states: On<Parameters<typeof aFunction>[0] & object>[]): NameSurface {
  return {
    kind: 'function',
    name: 'do_thing',
    states: states.map(({kernels, ...state}) => ({...aFunction(state), kernels})),
  }
}

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

test('places that were not followed are listed once for each program', () => {
  const place = aPlaceNotFollowed({source: aLine(9, 'x')})
  const programs = [
    aProgramSurface({notFollowed: [{...place, kernels: ['old']}, aPlaceNotFollowed({why: 'jump'})]}),
    aProgramSurface({hook: {kind: 'function', name: 'other'}, notFollowed: [{...place, kernels: ['new']}]}),
    aProgramSurface({program: 'followed'}),
  ]
  expect(tableOf({names: [], programs}).notFollowed).toEqual([
    {
      artifact: 'probe',
      program: 'handle_exec',
      places: [{...place, kernels: ['old', 'new']}, aPlaceNotFollowed({why: 'jump'})],
    },
  ])
})
