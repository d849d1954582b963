import {describe, expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import type {HookWay, ProgramSurface} from '../../src/model/program-surface.ts'
import {surfaceDifferences} from '../../src/surface/differences.ts'
import {systemCallRecord} from '../../src/surface/system-call-record.ts'
import {aKernel} from '../model/kernel.ts'
import {
  aField,
  aFunction,
  aLine,
  aProgramSurface,
  aPrototype,
  aRead,
  aRecordField,
  aRelocation,
} from './surface-fixtures.ts'

const KERNELS = ['old', 'new', 'rt']

function differencesOf(program: ProgramSurface, ...names: NameSurface[]): string[] {
  const kernels = KERNELS.map((id, index) => aKernel({id, release: `6.${index}.0`}))
  return surfaceDifferences({surface: {programs: [program], names}, kernels, cases: []}).map(
    ({what, expected, kernels: on, states}) =>
      `${what.kind} on ${on.join(' ')}: ${expected?.words} (${expected?.by}), not ${states.filter(state => state.kernels.some(id => on.includes(id))).map(({words}) => words)}`,
  )
}

describe('a field that flavors declare', () => {
  const names: NameSurface = {
    kind: 'field',
    name: 'kernfs_node.id',
    states: [
      {field: aField('union kernfs_node_id', 0, 8), kernels: ['old']},
      {field: aField('u64', 0, 8), kernels: ['new']},
    ],
  }
  const copy = (words: string, kernel: string) =>
    aRelocation({root: 'kernfs_node', path: 'id', loads: false, local: aField(words, 0, 8), kernels: [kernel]})

  test('is compared with the flavor that is live on a kernel', () => {
    const relocations = [copy('u64', 'new'), copy('union kernfs_node_id', 'old')]
    expect(differencesOf(aProgramSurface({kernels: KERNELS, relocations}), names)).toEqual([])
  })

  test('differs if the live declaration is that of other kernels', () => {
    const relocations = [copy('u64', 'new'), copy('u64', 'old')]
    expect(differencesOf(aProgramSurface({kernels: KERNELS, relocations}), names)).toEqual([
      'field on old: u64 (source), not union kernfs_node_id',
    ])
  })
})

describe('an element of an array in a record', () => {
  const record = (shift: number) => ({
    category: 'raw_syscalls',
    fields: [aRecordField('long id', 8 + shift, 8), aRecordField('unsigned long[6] args', 16 + shift, 48)],
  })
  const names: NameSurface = {
    kind: 'tracepoint',
    name: 'raw_syscalls/sys_enter',
    states: [
      {...record(0), kernels: ['old', 'new']},
      {...record(8), kernels: ['rt']},
    ],
  }
  const reading = (member: string, offset: number) =>
    aProgramSurface({
      way: 'tracepoint',
      hook: {kind: 'tracepoint', name: 'raw_syscalls/sys_enter'},
      kernels: KERNELS,
      reads: [aRead({member, offset, kernels: KERNELS})],
    })

  test.each([
    ['args[0]', 16, 'long id'],
    ['args[1]', 24, 'unsigned long[6] args'],
    ['args[2]', 32, 'unsigned long[6] args from byte 8'],
  ])('%s differs only where the record is longer', (member, offset, found) => {
    expect(differencesOf(reading(member, offset), names)).toEqual([
      expect.stringContaining(`record on rt: unsigned long[6] args`),
    ])
    expect(differencesOf(reading(member, offset), names)[0]).toContain(`not ${found}`)
  })
})

describe('the record of a system call', () => {
  const tracepoint = 'syscalls/sys_enter_openat'
  const names: NameSurface = {
    kind: 'tracepoint',
    name: tracepoint,
    states: [{category: 'syscalls', fields: systemCallRecord(tracepoint) ?? [], kernels: KERNELS}],
  }
  const program = (...reads: ProgramSurface['reads']) =>
    aProgramSurface({way: 'tracepoint', hook: {kind: 'tracepoint', name: tracepoint}, kernels: KERNELS, reads})

  test('is not the one that CO-RE finds on realtime kernels', () => {
    const reads = [
      aRead({member: 'args[0]', offset: 16, kernels: ['old', 'new']}),
      aRead({member: 'args[0]', offset: 24, kernels: ['rt']}),
    ]
    expect(differencesOf(program(...reads), names)).toEqual([
      expect.stringMatching(/^record on rt: unsigned long\[6\] args/),
    ])
  })

  test('is correct on every kernel at fixed offsets, under any names', () => {
    const reads = ['args[1]', 'filename', null].map(member => aRead({member, offset: 24, kernels: KERNELS}))
    expect(differencesOf(program(...reads, aRead({member: 'nr', offset: 8, kernels: KERNELS})), names)).toEqual([])
  })

  test('is only for tracepoints of system calls', () => {
    expect([systemCallRecord('raw_syscalls/sys_enter'), systemCallRecord('sched/sched_switch')]).toEqual([null, null])
    expect(systemCallRecord('syscalls/sys_exit_openat')?.map(({name}) => name)).toEqual(['id', 'ret'])
  })
})

describe('an argument', () => {
  const prototype = (kernel: string, parameters: string): NameSurface => ({
    kind: 'function',
    name: 'do_thing',
    states: [{...aFunction({prototype: aPrototype(parameters)}), kernels: [kernel]}],
  })
  const reading = (way: HookWay, offset: number, text: string) =>
    aProgramSurface({
      way,
      kernels: KERNELS,
      reads: [aRead({offset, source: aLine(9, text), kernels: KERNELS})],
    })

  test('that the source declares as a pointer is wrong on every kernel with a value too narrow for a pointer', () => {
    const text = 'int BPF_PROG(leave, struct sock *sk, struct sock *retsk)'
    expect(differencesOf(reading('fexit', 8, text), prototype('old', 'struct sock *sk, bool kern'))).toEqual([
      'argument on old: struct sock *retsk (source), not bool kern',
    ])
  })

  test('that is cast to a pointer is not wrong', () => {
    const text = 'int BPF_PROG(enter, struct sock *sk, struct sock *other)'
    expect(differencesOf(reading('fentry', 8, text), prototype('old', 'struct sock *sk, unsigned long data'))).toEqual(
      [],
    )
  })

  test.each<[HookWay, number, number]>([
    ['kprobe', 96, 1],
    ['fentry', 16, 0],
    ['lsm', 24, 0],
  ])('of %s that does not exist: the verifier rejects typed ones', (way, offset, count) => {
    const text = 'int BPF_KPROBE(enter, struct sock *sk, int flags, int more, int most)'
    expect(differencesOf(reading(way, offset, text), prototype('old', 'struct sock *sk, int flags'))).toHaveLength(
      count,
    )
  })
})
