import {describe, expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import type {ProgramSurface} from '../../src/model/program-surface.ts'
import type {Surface} from '../../src/model/surface.ts'
import type {Compared, Difference} from '../../src/surface/difference.ts'
import {surfaceDifferences} from '../../src/surface/differences.ts'
import {aCase, aFailedProgramLoad, anAttach, aProgram, aTest} from '../results-fixtures.ts'
import {
  aField,
  aFunction,
  aLine,
  aProgramSurface,
  aPrototype,
  aRead,
  aRecordField,
  aRelocation,
  aType,
} from './surface-fixtures.ts'

const [OLD, MIDDLE, NEW] = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12'] as const
const ALL = [OLD, MIDDLE, NEW]
/** Offsets of the x86_64 registers in struct pt_regs. */
const [FIRST, SECOND, THIRD, RETURN] = [112, 104, 96, 80] as const

const KERNELS: Compared['kernels'] = [
  {id: OLD, arch: 'x86_64', release: '5.10.0-46-cloud-amd64'},
  {id: MIDDLE, arch: 'x86_64', release: '6.1.0-57-cloud-amd64'},
  {id: NEW, arch: 'x86_64', release: '6.12.118+deb13-cloud-amd64'},
]

/** Returns the differences for one program. */
function differences(
  program: Partial<ProgramSurface>,
  names: NameSurface[],
  {cases = [], others = []}: {cases?: Compared['cases']; others?: ProgramSurface[]} = {},
): Difference[] {
  const surface: Surface = {programs: [aProgramSurface({kernels: ALL, ...program}), ...others], names}
  return surfaceDifferences({surface, kernels: KERNELS, cases})
}

/** Returns the kernels of each difference, with its class and what was expected. */
function summary(found: readonly Difference[]) {
  return found.map(({class: kind, expected, kernels}) => [kind, expected?.words ?? null, expected?.by ?? null, kernels])
}

/** Makes the function that the program is attached to, from its parameters on each kernel. */
function hook(before: string, after: string, returns: readonly [string, string] = ['int', 'int']): NameSurface {
  return {
    kind: 'function',
    name: 'do_thing',
    states: [
      {...aFunction({prototype: aPrototype(before, returns[0])}), kernels: [OLD, MIDDLE]},
      {...aFunction({prototype: aPrototype(after, returns[1])}), kernels: [NEW]},
    ],
  }
}

const read = (offset: number, text?: string) =>
  aRead({offset, kernels: ALL, source: text === undefined ? null : aLine(36, text)})

describe('an argument that changed', () => {
  const changed = hook('struct sock *sk, int flags', 'struct sock *sk, struct proto_accept_arg *arg')

  test('differs on the minority of kernels, if it is not known what the program was written for', () => {
    expect(summary(differences({reads: [read(SECOND)]}, [changed]))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'int flags', 'most', [NEW]],
    ])
  })

  test('differs on the older kernel, if there is no majority', () => {
    const reads = [aRead({offset: SECOND, kernels: [MIDDLE, NEW]})]
    expect(summary(differences({reads}, [changed]))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'struct proto_accept_arg *arg', 'most', [MIDDLE]],
    ])
  })

  test('differs where it does not match the declaration in the source', () => {
    const reads = [read(SECOND, 'int BPF_KPROBE(accept, struct sock *sk, int how)')]
    expect(summary(differences({reads}, [changed]))).toEqual([['HOOK_ARGUMENT_CHANGED', 'int flags', 'source', [NEW]]])
  })

  test('differs where it is not the struct that the program follows it as', () => {
    const relocations = [aRelocation({root: 'proto_accept_arg', path: 'flags', argument: SECOND, kernels: ALL})]
    expect(summary(differences({reads: [read(SECOND)], relocations}, [changed]))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'struct proto_accept_arg *arg', 'use', [OLD, MIDDLE]],
    ])
  })

  test('does not differ if the program follows it only on kernels that have the struct', () => {
    const relocations = [aRelocation({root: 'proto_accept_arg', path: 'flags', argument: SECOND, kernels: [NEW]})]
    expect(differences({reads: [read(SECOND)], relocations}, [changed])).toEqual([])
  })

  test('differs from what the program reads instead on the other kernels', () => {
    const names: NameSurface[] = [
      {
        kind: 'function',
        name: 'do_thing',
        states: [
          {...aFunction({prototype: aPrototype('struct inode *dir, struct dentry *dentry')}), kernels: [OLD]},
          {
            ...aFunction({prototype: aPrototype('int ns, struct inode *dir, struct dentry *dentry')}),
            kernels: [MIDDLE, NEW],
          },
        ],
      },
    ]
    const reads = [aRead({offset: SECOND, kernels: [OLD, NEW]}), aRead({offset: THIRD, kernels: [MIDDLE]})]
    expect(summary(differences({reads}, names))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'struct dentry *dentry', 'use', [NEW]],
    ])
  })

  test('does not differ if the source declares a struct that was renamed', () => {
    const reads = [read(SECOND, 'int BPF_KPROBE(connects, int fd, struct sockaddr *addr)')]
    const renamed = hook('int fd, struct sockaddr *addr', 'int fd, struct sockaddr_unsized *addr')
    expect(differences({reads}, [renamed])).toEqual([])
  })

  test('does not differ for a program that reads it on one kind of kernel', () => {
    expect(differences({reads: [aRead({offset: SECOND, kernels: [NEW]})]}, [changed])).toEqual([])
  })

  test('does not differ for a program that reads another argument', () => {
    expect(differences({reads: [read(FIRST)]}, [changed])).toEqual([])
  })

  test('does not differ on a kernel that refuses the program', () => {
    const cases = [OLD, MIDDLE].map(kernel =>
      aCase({
        artifact: 'probe',
        kernel,
        programs: [aProgram({name: 'handle_exec', attach: anAttach({verdict: 'fail'})})],
      }),
    )
    expect(differences({reads: [read(SECOND)]}, [changed], {cases})).toEqual([])
  })

  test('has the states of all kernels in words, the expected ones first', () => {
    const [found] = differences({reads: [read(SECOND)]}, [changed])
    expect(found?.states).toEqual([
      {words: 'int flags', kernels: [OLD, MIDDLE]},
      {words: 'struct proto_accept_arg *arg', kernels: [NEW]},
    ])
  })

  test.each([
    ['was not loaded', {load: null}],
    ['does not load', {load: aFailedProgramLoad()}],
  ])('does not differ on a kernel on which the program %s', (_, fate) => {
    const cases = [NEW].map(kernel =>
      aCase({artifact: 'probe', kernel, programs: [aProgram({name: 'handle_exec', ...fate})]}),
    )
    expect(differences({reads: [read(SECOND)]}, [changed], {cases})).toEqual([])
  })

  test('does not differ after a struct that takes two registers', () => {
    const wide = {name: 'optval', words: 'sockptr_t', shape: 'struct sockptr_t:128'}
    const behind = (last: string) => {
      const prototype = aPrototype(`int fd, int flags, ${last}`)
      return aFunction({prototype: {...prototype, parameters: prototype.parameters.with(1, wide)}})
    }
    const names: NameSurface[] = [
      {
        kind: 'function',
        name: 'do_thing',
        states: [
          {...behind('int length'), kernels: [OLD, MIDDLE]},
          {...behind('struct sock *sk'), kernels: [NEW]},
        ],
      },
    ]
    expect(differences({reads: [read(THIRD)]}, names)).toEqual([])
  })

  test('does not differ without BTF', () => {
    const names: NameSurface[] = [{kind: 'function', name: 'do_thing', states: [{...aFunction(), kernels: ALL}]}]
    expect(differences({reads: [read(SECOND)]}, names)).toEqual([])
  })

  test('does not exist on kernels with fewer arguments', () => {
    const names = [hook('struct inode *dir, int mode', 'struct inode *dir')]
    expect(summary(differences({reads: [read(SECOND)]}, names))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'int mode', 'most', [NEW]],
    ])
  })

  test('does not exist on any kernel, although the source declares it', () => {
    const names = [hook('struct inode *dir', 'struct inode *dir')]
    const reads = [read(THIRD, 'int BPF_KPROBE(gone, struct inode *dir, int mode, int flags)')]
    expect(summary(differences({reads}, names))).toEqual([['HOOK_ARGUMENT_CHANGED', 'int flags', 'source', ALL]])
  })

  test('does not exist on any kernel: a macro that saves all registers does not use it', () => {
    expect(differences({reads: [read(THIRD)]}, [hook('struct inode *dir', 'struct inode *dir')])).toEqual([])
  })

  test('of the same type has the name of another argument', () => {
    const names = [hook('struct sock *sk, int nonblock, int flags', 'struct sock *sk, int flags, int length')]
    const reads = [read(SECOND, 'int BPF_KPROBE(receive, struct sock *sk, int nonblock)')]
    expect(summary(differences({reads}, names))).toEqual([['HOOK_ARGUMENT_CHANGED', 'int nonblock', 'source', [NEW]]])
  })

  test.each([
    ['a new name', 'struct sock *sk, int flags', 'struct sock *sk, int how'],
    ['another sign', 'struct sock *sk, int flags', 'struct sock *sk, unsigned int flags'],
    ['a renamed struct', 'int fd, struct sockaddr *addr', 'int fd, struct sockaddr_unsized *addr'],
  ])('is the same with %s', (_, before, after) => {
    expect(differences({reads: [read(SECOND)]}, [hook(before, after)])).toEqual([])
  })
})

describe('the value after the arguments', () => {
  test('fexit finds an argument where the return value was', () => {
    const names = [
      hook(
        'struct inode *dir, struct dentry *dentry',
        'struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry',
      ),
    ]
    const reads = [read(16, 'int BPF_PROG(gone, struct inode *dir, struct dentry *dentry, int ret)')]
    expect(summary(differences({way: 'fexit', reads}, names))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'int (the return value)', 'source', [NEW]],
    ])
  })

  test('bpf_get_func_ret finds the return value', () => {
    const names = [hook('struct inode *dir', 'struct mnt_idmap *idmap, struct inode *dir')]
    expect(differences({way: 'fexit', reads: [aRead({via: 'return', kernels: ALL})]}, names)).toEqual([])
  })
})

describe('a return value', () => {
  test('of another type', () => {
    const names = [hook('struct inode *dir', 'struct inode *dir', ['int', 'struct dentry *'])]
    const reads = [read(RETURN, 'int BPF_KRETPROBE(made, int ret)')]
    expect(summary(differences({way: 'kretprobe', reads}, names))).toEqual([
      ['RETURN_TYPE_CHANGED', 'int', 'source', [NEW]],
    ])
  })

  test('that does not exist on the newest kernel', () => {
    const names = [hook('struct bio *bio', 'struct bio *bio', ['unsigned int', 'void'])]
    expect(summary(differences({way: 'kretprobe', reads: [read(RETURN)]}, names))).toEqual([
      ['RETURN_TYPE_CHANGED', 'unsigned int', 'most', [NEW]],
    ])
  })

  test('of which a program reads no more than every kernel has', () => {
    const names = [hook('int fd', 'int fd', ['long', 'int'])]
    const reads = [read(RETURN, 'int BPF_KRETPROBE(opened, int ret)')]
    expect(differences({way: 'kretprobe', reads}, names)).toEqual([])
  })
})

describe('a hook', () => {
  const states = (state: Parameters<typeof aFunction>[0]): NameSurface[] => [
    {
      kind: 'function',
      name: 'do_thing',
      states: [
        {...aFunction(), kernels: [OLD]},
        {...aFunction(state), kernels: [MIDDLE, NEW]},
      ],
    },
  ]

  test('with several functions of its name', () => {
    expect(summary(differences({}, states({symbols: 2})))).toEqual([['AMBIGUOUS_HOOK', null, null, [MIDDLE, NEW]]])
  })

  test.each(['do_thing.constprop.0', 'do_thing.part.0', 'do_thing.isra.0', 'do_thing.part.0.isra.0'])(
    'with a copy %s',
    copy => {
      expect(summary(differences({}, states({siblings: [copy]})))).toEqual([
        ['HOOK_VARIANT_MISSED', null, null, [MIDDLE, NEW]],
      ])
    },
  )

  test('with a copy that another program is attached to', () => {
    const other = aProgramSurface({program: 'other', hook: {kind: 'function', name: 'do_thing.part.0'}, kernels: ALL})
    expect(differences({}, states({siblings: ['do_thing.part.0']}), {others: [other]})).toEqual([])
  })

  test('with a cold part that is reached through it', () => {
    expect(differences({}, states({siblings: ['do_thing.cold', 'do_thing.cold.12']}))).toEqual([])
  })

  test('that runs on some kernels but not on others during the same tests', () => {
    const runs = [
      {count: 3, kernels: [OLD]},
      {count: 0, kernels: [NEW]},
    ]
    expect(summary(differences({runs}, []))).toEqual([['HOOK_NEVER_RUNS', null, null, [NEW]]])
    expect(differences({runs: [{count: 0, kernels: ALL}]}, [])).toEqual([])
    const failed = [aCase({artifact: 'probe', kernel: NEW, programs: [], tests: [aTest({verdict: 'fail'})]})]
    expect(differences({runs}, [], {cases: failed})).toEqual([])
  })
})

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

test('a program that another program calls has the hook of that program', () => {
  const caller = aProgramSurface({program: 'entry', kernels: ALL})
  const names = [hook('struct sock *sk, int flags', 'struct sock *sk, struct proto_accept_arg *arg')]
  const called = {way: null, hook: null, calledBy: ['entry'], reads: [read(SECOND)]}
  expect(summary(differences(called, names, {others: [caller]}))).toEqual([
    ['HOOK_ARGUMENT_CHANGED', 'int flags', 'most', [NEW]],
  ])
})

test('the kernel that an object was compiled for is the one with the same structs', () => {
  const fields = ['a', 'b', 'c', 'd'].map(
    (path, index): NameSurface => ({
      kind: 'field',
      name: `task_struct.${path}`,
      states: [
        {field: aField('int', 8 + 4 * index, 4), kernels: [OLD]},
        {field: aField('int', 108 + 4 * index, 4), kernels: [MIDDLE, NEW]},
      ],
    }),
  )
  const relocations = ['a', 'b', 'c', 'd'].map((path, index) =>
    aRelocation({path, local: aField('int', 8 + 4 * index, 4), kernels: ALL}),
  )
  const names: NameSurface[] = [
    {
      kind: 'function',
      name: 'do_thing',
      states: [
        {...aFunction({prototype: aPrototype('struct sock *sk, int flags')}), kernels: [OLD]},
        {...aFunction({prototype: aPrototype('struct sock *sk, struct inode *inode')}), kernels: [MIDDLE, NEW]},
      ],
    },
    ...fields,
  ]
  expect(summary(differences({reads: [read(SECOND)], relocations}, names))).toEqual([
    ['HOOK_ARGUMENT_CHANGED', 'int flags', 'object', [MIDDLE, NEW]],
  ])
})
