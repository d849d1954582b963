import {describe, expect, test} from '@jest/globals'
import {caseSurface} from '../../src/cases/case-surface.ts'
import {KNOWN} from '../../src/cases/surface-names.ts'
import type {GuestRecord, RecordOf} from '../../src/guest/record-shapes.ts'
import {record} from '../run/case-records.ts'

const KERNEL = 'debian-12-6.1'
const LINE = {insn: 3, file: 'src/probe.bpf.c', line: 12, column: 4, text: '\tflags = ctx->di;'}

const surfaceOf = (records: GuestRecord[]) => caseSurface(records, 'probe', KERNEL)

const attached = (fields: Partial<RecordOf<'surface'>> = {}) =>
  record('surface', {
    program: 'p',
    how: 'kprobe',
    kind: 'function',
    name: 'do_thing',
    read: true,
    line: null,
    ...fields,
  })

const relocated = (fields: Partial<RecordOf<'relocation'>> = {}) =>
  record('relocation', {
    program: 'p',
    kind: 'field_offset',
    root: 'task_struct',
    path: 'pid',
    flavor: false,
    loads: true,
    reached: true,
    argument: -1,
    words: 'pid_t',
    shape: 's32',
    offset: 64,
    size: 32,
    bitfield: false,
    line: null,
    ...fields,
  })

describe('a program', () => {
  test('is attached to a hook, and has the reads from its records', () => {
    const read = record('read', {program: 'p', via: 'load', offset: 112, size: 8, member: null, line: LINE})
    const [program] = surfaceOf([attached(), read]).programs
    expect(program).toMatchObject({
      artifact: 'probe',
      program: 'p',
      way: 'kprobe',
      hook: {kind: 'function', name: 'do_thing'},
      kernels: [KERNEL],
      reads: [
        {via: 'load', offset: 112, size: 8, source: {file: 'src/probe.bpf.c', path: null, line: 12}, kernels: [KERNEL]},
      ],
    })
  })

  test('that was submitted twice is described by the last record, and has each read once', () => {
    const read = record('read', {program: 'p', via: 'load', offset: 112, size: 8, member: null, line: LINE})
    const {programs} = surfaceOf([attached({read: false}), attached(), read, attached(), read])
    expect(programs).toHaveLength(1)
    expect(programs[0]).toMatchObject({kernels: [KERNEL], reads: [{offset: 112}]})
    expect(programs[0]?.reads).toHaveLength(1)
  })

  test('that never reached the kernel was not examined', () => {
    expect(surfaceOf([attached({read: false})]).programs[0]?.kernels).toEqual([])
  })

  test('without its own hook has the callers whose prog arrays contain it', () => {
    const calls = record('unfollowed', {program: 'entry', why: 'tail_call', map: 'parts', line: null})
    const held = record('tail_call', {map: 'parts', key: 0, program: 'p'})
    const other = record('tail_call', {map: 'others', key: 0, program: 'q'})
    const {programs} = surfaceOf([
      attached({program: 'entry'}),
      attached({kind: null, name: null}),
      attached({program: 'q'}),
      ...[calls, held, other],
    ])
    expect(programs.map(({program, calledBy}) => [program, calledBy])).toEqual([
      ['entry', []],
      ['p', ['entry']],
      ['q', []],
    ])
  })

  test('names fields by its relocations, with the argument that they start from', () => {
    const [program] = surfaceOf([
      attached(),
      relocated({argument: 112}),
      relocated({kind: 'type_exists', path: ''}),
    ]).programs
    expect(program?.relocations).toMatchObject([
      {kind: 'field_offset', argument: 112, local: {words: 'pid_t', shape: 's32', offset: 64, size: 32}},
      {kind: 'type_exists', argument: null, local: null},
    ])
  })

  test('has its number of runs', () => {
    const runs = record('program_runs', {program: 'p', count: 3})
    expect(surfaceOf([attached(), runs]).programs[0]?.runs).toEqual([{count: 3, kernels: [KERNEL]}])
  })

  test('ignores unknown kinds', () => {
    const [program] = surfaceOf([
      attached({how: 'teleport', kind: 'wormhole'}),
      record('read', {program: 'p', via: 'magic', offset: 0, size: 8, member: null, line: null}),
      record('unfollowed', {program: 'p', why: 'magic', map: null, line: null}),
      relocated({kind: 'magic'}),
    ]).programs
    expect(program).toMatchObject({way: null, hook: null, reads: [], notFollowed: [], relocations: []})
  })
})

describe('names in the kernel', () => {
  const prototype = {btf: 'vmlinux', cut: false, returns: 'int', returns_shape: 's32'} as const

  test('a function with its parameters', () => {
    const {names} = surfaceOf([
      record('kernel_function', {
        ...prototype,
        name: 'do_thing',
        symbols: 1,
        module: null,
        siblings: 'do_thing.part.0 do_thing.cold',
        params: 'sk\tstruct sock *\t*sock\nflags\tint\ts32',
      }),
    ])
    expect(names).toEqual([
      {
        kind: 'function',
        name: 'do_thing',
        states: [
          {
            symbols: 1,
            module: null,
            siblings: ['do_thing.part.0', 'do_thing.cold'],
            callers: null,
            prototype: {
              parameters: [
                {name: 'sk', words: 'struct sock *', shape: '*sock'},
                {name: 'flags', words: 'int', shape: 's32'},
              ],
              returns: {words: 'int', shape: 's32'},
            },
            kernels: [KERNEL],
          },
        ],
      },
    ])
  })

  test.each([
    ['no BTF', {btf: null}],
    ['more parameters than fit into a record', {cut: true}],
  ])('a function with %s has no prototype that is known', (_, fields) => {
    const {names} = surfaceOf([
      record('kernel_raw_tracepoint', {
        ...prototype,
        name: 'sched_switch',
        found: true,
        params: 'a\tint\ts32',
        ...fields,
      }),
    ])
    expect(names).toMatchObject([{kind: 'raw_tracepoint', states: [{found: true, prototype: null}]}])
  })

  test('a tracepoint with the fields of its record', () => {
    const fields = [
      'pid_t prev_pid\t24\t4\t1',
      'char comm[16]\t8\t16\t0',
      '__data_loc char[] filename\t40\t4\t0',
      'nonsense',
    ]
    const {names} = surfaceOf([
      record('kernel_tracepoint', {
        name: 'sched/sched_switch',
        category: 'sched',
        fields: fields.join('\n'),
        cut: false,
      }),
    ])
    expect(names).toMatchObject([
      {
        kind: 'tracepoint',
        states: [
          {
            category: 'sched',
            fields: [
              {name: 'prev_pid', type: 'pid_t', offset: 24, size: 4, signed: true},
              {name: 'comm', type: 'char[16]', offset: 8, size: 16, signed: false},
              {name: 'filename', type: '__data_loc char[]', offset: 40, size: 4, signed: false},
            ],
          },
        ],
      },
    ])
  })

  test('a field, an enumerator and a type, present or absent', () => {
    const field = {root: 'task_struct', path: '__state', words: '', shape: '', offset: 0, size: 0, bitfield: false}
    const {names} = surfaceOf([
      record('kernel_field', {...field, found: false}),
      record('kernel_field', {...field, path: 'comm[2]', words: 'char', shape: 'u8', offset: 80, size: 8, found: true}),
      record('kernel_enumerator', {root: 'bpf_func_id', path: 'BPF_FUNC_loop', found: true, value: '181'}),
      record('kernel_type', {root: 'bpf_iter', found: false, size: -1}),
    ])
    expect(names.map(({kind, name, states: [state]}) => [kind, name, state])).toEqual([
      ['field', 'task_struct.__state', {field: null, kernels: [KERNEL]}],
      [
        'field',
        'task_struct.comm[2]',
        {field: {words: 'char', shape: 'u8', offset: 80, size: 8, bitfield: false}, kernels: [KERNEL]},
      ],
      ['enumerator', 'bpf_func_id.BPF_FUNC_loop', {value: '181', kernels: [KERNEL]}],
      ['type', 'bpf_iter', {size: null, kernels: [KERNEL]}],
    ])
  })

  test('a kfunc, a symbol and an option, present or absent', () => {
    const proto = {btf: 'vmlinux', params: 'p\tint\ts32', cut: false, returns: 'void', returns_shape: 'void'}
    const none = {btf: null, params: '', cut: false, returns: '', returns_shape: ''}
    const {names} = surfaceOf([
      record('kernel_kfunc', {name: 'do_this', known: false, registered: 1, flags: 5, ...proto}),
      record('kernel_kfunc', {name: 'do_that', known: false, registered: 0, flags: 0, ...proto, btf: 'nf_nat'}),
      record('kernel_kfunc', {name: 'do_none', known: false, registered: -1, flags: 0, ...none}),
      record('kernel_symbol', {
        name: 'runqueues',
        known: false,
        symbols: 1,
        module: null,
        words: 'struct rq',
        shape: 'struct rq:64',
      }),
      record('kernel_symbol', {name: 'known', known: true, symbols: -1, module: null, words: '', shape: ''}),
      record('kernel_config', {name: 'CONFIG_HZ', readable: true, value: '250'}),
      record('kernel_config', {name: 'CONFIG_X', readable: false, value: ''}),
    ])
    const prototype = {
      parameters: [{name: 'p', words: 'int', shape: 's32'}],
      returns: {words: 'void', shape: 'void'},
    }
    const kernels = [KERNEL]
    expect(names.map(({kind, name, states: [state]}) => [kind, name, state])).toEqual([
      ['kfunc', 'do_this', {prototype, module: null, registered: true, flags: ['KF_ACQUIRE', 'KF_RET_NULL'], kernels}],
      ['kfunc', 'do_that', {prototype, module: 'nf_nat', registered: false, flags: null, kernels}],
      ['kfunc', 'do_none', {prototype: null, module: null, registered: null, flags: null, kernels}],
      ['symbol', 'runqueues', {symbols: 1, module: null, type: {words: 'struct rq', shape: 'struct rq:64'}, kernels}],
      ['symbol', 'known', {symbols: KNOWN, module: null, type: null, kernels}],
      ['config', 'CONFIG_HZ', {value: '250', known: true, kernels}],
      ['config', 'CONFIG_X', {value: null, known: false, kernels}],
    ])
  })

  test('references of a program, with known kinds only', () => {
    const extern = {program: 'handle_exec', weak: true, reached: true, resolved: false, line: null}
    const {programs} = surfaceOf([
      record('surface', {program: 'handle_exec', how: 'kprobe', kind: null, name: null, read: true, line: null}),
      record('extern', {...extern, kind: 'kfunc', name: 'do_this'}),
      record('extern', {...extern, kind: 'other', name: 'do_that'}),
    ])
    expect(programs[0]?.externs).toEqual([
      {kind: 'kfunc', name: 'do_this', weak: true, reached: true, resolved: false, source: null, kernels: [KERNEL]},
    ])
  })

  test('names from a hostile guest become one line of printable characters', () => {
    const {names} = surfaceOf([
      record('kernel_type', {root: `x\n::error::y\u001b[31m${'z'.repeat(2000)}`, found: false, size: -1}),
    ])
    expect(names[0]?.name).toMatch(/^[\x20-\x7e…]{1,600}$/)
  })
})
