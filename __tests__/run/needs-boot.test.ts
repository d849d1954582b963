import {expect, test} from '@jest/globals'
import type {FunctionState, NameSurface} from '../../src/model/name-states.ts'
import type {ProgramSurface} from '../../src/model/program-surface.ts'
import type {Surface} from '../../src/model/surface.ts'
import type {GuestWork} from '../../src/run/guest-work.ts'
import {needsBoot} from '../../src/run/needs-boot.ts'
import {anArtifactRequest} from '../requests.ts'
import {record} from './case-records.ts'

const kernels = ['debian-12-6.1']
const ALL = {hasBtf: true, hasSymbols: true}

function aFunction(name: string, state: Partial<FunctionState>): NameSurface {
  return {
    kind: 'function',
    name,
    states: [{symbols: 1, module: null, siblings: [], callers: null, prototype: null, kernels, ...state}],
  }
}

function aTracepoint(name: string, category: string | null, fields = 0): NameSurface {
  const field = {name: 'pid', type: 'pid_t', offset: 8, size: 4, signed: true}
  return {kind: 'tracepoint', name, states: [{category, fields: Array.from({length: fields}, () => field), kernels}]}
}

function work(variants: readonly string[] = []): Pick<GuestWork, 'artifacts'> {
  const request = anArtifactRequest({variants: variants.map(group => ({group, programs: []}))} as object)
  return {artifacts: [{artifact: {name: 'probe', request}, object: 0}]} as unknown as GuestWork
}

function notes(
  names: NameSurface[],
  records: Parameters<typeof needsBoot>[2]['records'] = new Map(),
  of = work(),
): string[] {
  const [, ...rest] = needsBoot({programs: [], names}, of, {records}, ALL)
  return rest
}

test('lists what a kernel without a boot cannot show, with the names', () => {
  const surface: Surface = {
    programs: [{hook: {kind: 'function', name: 'vfs_read'}} as ProgramSurface],
    names: [],
  }
  expect(
    needsBoot(surface, work(['reader', 'writer']), {records: new Map()}, {hasBtf: false, hasSymbols: false}),
  ).toEqual([
    'not booted: the results come from its package; only a boot shows whether programs load, attach and run',
    'the image has no BTF: no prototypes or fields can be compared',
    'needs a boot: copies of functions, and functions with the same name (the image has no symbols)',
    'needs a boot: whether functions can be traced (notrace, the kprobe blacklist)',
    'needs a boot: probe/reader, probe/writer (which of its variants runs; all were examined)',
  ])
})

test('names functions that may be in a module, missing tracepoints, and unknown records', () => {
  const prototype = {parameters: [], returns: {words: 'void', shape: 'void'}}
  expect(
    notes([
      aFunction('there', {}),
      aFunction('copied', {symbols: 0, siblings: ['copied.isra.0']}),
      aFunction('inlined', {symbols: 0, prototype}),
      aFunction('nf_conntrack_in', {symbols: 0}),
      aTracepoint('sched/sched_switch', 'sched', 3),
      aTracepoint('sched/sched_wakeup', 'sched'),
      aTracepoint('syscalls/sys_enter_openat', 'syscalls'),
      aTracepoint('nfsd/nfsd_read', null),
    ]),
  ).toEqual([
    'needs a boot: nf_conntrack_in (not in the image: a module may have them)',
    'needs a boot: nfsd/nfsd_read (tracepoints that are not in the image)',
    'needs a boot: sched/sched_wakeup (the record of the tracepoint)',
  ])
})

test('shows some of many names, and the number of the rest', () => {
  const many = Array.from({length: 9}, (_, index) => aFunction(`f${index}`, {symbols: 0}))
  expect(notes(many)).toEqual([
    'needs a boot: f0, f1, f2, f3, f4, f5 and 3 more (not in the image: a module may have them)',
  ])
})

test('lists what was not examined: an object that cannot be opened, programs that libbpf rejects, a validator that died', () => {
  const refused = ['a', 'b'].map(program =>
    record('program_load', {program, errno: 3, message: "no 'x' in vmlinux BTF"}),
  )
  expect(notes([], new Map([[0, refused]]))).toEqual(["not examined: probe/a, probe/b: no 'x' in vmlinux BTF"])
  expect(notes([], new Map([[0, [record('open', {errno: 22, message: 'not an ELF file'})]]]))).toEqual([
    'not examined: probe: not an ELF file',
  ])
  expect(notes([], new Map([[0, [record('case_exit', {code: -1, signal: 11})]]]))).toEqual([
    'examined in part: probe: the validator ended with signal 11',
  ])
})
