import {describe, expect, test} from '@jest/globals'
import type {ExecCase, ObjectCase} from '../../src/guest/plan.ts'
import {renderPlan} from '../../src/guest/render-plan.ts'
import type {Fixup} from '../../src/request/fixup.ts'
import type {Expectation} from '../../src/request/test.ts'
import {anAttachTarget, anObjectCase} from '../requests.ts'

const place = {file: 'bpfcompat.yaml', line: 1, column: 1}

const objectCase = (overrides: Partial<ObjectCase>) => anObjectCase({object: '/o', ...overrides})

/** Returns the lines of an object's case after the first. */
function linesOf(overrides: Partial<ObjectCase>): string[] {
  return renderPlan({modules: [], cases: [objectCase(overrides)]})
    .split('\n')
    .slice(2, -2)
}

describe('renderPlan', () => {
  test('names the BTF of a kernel, and its release if it is known', () => {
    expect(linesOf({btf: {path: '/bpfcompat/btf/1', release: '6.12.1+deb13'}})).toEqual([
      'btf /bpfcompat/btf/1 release=6.12.1+deb13',
    ])
    expect(linesOf({btf: {path: '/bpfcompat/btf/1', release: null}})).toEqual(['btf /bpfcompat/btf/1'])
  })

  test('selects another cgroup layout before the cases, and a peer in a case', () => {
    expect(renderPlan({modules: [], cgroup: 'hybrid', pauses: true, cases: []}).split('\n').slice(1, 3)).toEqual([
      'cgroup hybrid',
      'pause',
    ])
    expect(renderPlan({modules: [], cgroup: 'v2', cases: []})).toBe('plan 2\nend\n')
    expect(linesOf({peer: true, root: '/r'})).toEqual(['root /r', 'peer'])
  })

  test('contains a program of the host with its arguments, which may be empty', () => {
    const exec = {
      kind: 'exec',
      id: 4,
      artifact: 'exec',
      timeoutMs: 0,
      directory: '/src',
      arguments: ['/src/a b', '', '€'],
      variables: ['HOME=/root', 'X=1\n2'],
      results: ['/src/out'],
      input: null,
      terminal: null,
      peer: false,
    } as const
    const lines = (overrides: Partial<ExecCase>) =>
      renderPlan({modules: [], cases: [{...exec, ...overrides}]})
        .split('\n')
        .slice(1, -2)
    expect(lines({})).toEqual([
      'exec_case 4 exec 0',
      'root /src',
      'argument =/src/a%20b',
      'argument =',
      'argument =%E2%82%AC',
      'variable HOME=/root',
      'variable X=1%0A2',
      'result /src/out',
    ])
    expect(lines({peer: true})[2]).toBe('peer')
    expect(lines({terminal: {rows: 24, columns: 80}, input: '/i'})[0]).toBe(
      'exec_case 4 exec 0 rows=24 columns=80 input=/i',
    )
  })

  test('matches the example in docs/guest-protocol.md', () => {
    const plan = renderPlan({
      modules: [{name: 'veth', path: '/bpfcompat/modules/veth.ko'}],
      cases: [
        objectCase({object: '/bpfcompat/objects/0', artifact: 'simple-pass'}),
        objectCase({id: 1, mode: 'load_only', artifact: 'a/b', root: '/bpfcompat/files/1'}),
        {
          kind: 'command',
          peer: false,
          id: 2,
          artifact: 'a/b',
          timeoutMs: 60_000,
          results: [],
          command: '$BPFCOMPAT_BIN --once',
          object: null,
          binary: '/bpfcompat/files/1/loader',
          root: '/bpfcompat/files/1',
        },
      ],
    })
    expect(plan).toBe(`plan 2
module veth /bpfcompat/modules/veth.ko
case 0 load_attach /bpfcompat/objects/0 simple-pass
case 1 load_only /o a/b
root /bpfcompat/files/1
command_case 2 a/b 60000 %24BPFCOMPAT_BIN%20--once binary=/bpfcompat/files/1/loader
root /bpfcompat/files/1
end
`)
  })

  test.each<[string, Fixup]>([
    ['max_entries m cpus', {subject: 'm', place, kind: 'max_entries', value: 'cpus'}],
    ['value_size m 8', {subject: 'm', place, kind: 'value_size', value: 8}],
    ['map_type m lru_hash', {subject: 'm', place, kind: 'map_type', value: 'lru_hash'}],
    ['autocreate m off', {subject: 'm', place, kind: 'autocreate'}],
    ['pinning m none', {subject: 'm', place, kind: 'pinning'}],
    [
      'inner_map m ringbuf 0 0 4096 0',
      {
        subject: 'm',
        place,
        kind: 'inner_map',
        type: 'ringbuf',
        keySize: 0,
        valueSize: 0,
        maxEntries: 4096,
        mapFlags: 0,
      },
    ],
    ['global g 1', {subject: 'g', place, kind: 'global', value: '1', shown: ''}],
    ['program_type p sched_cls', {subject: 'p', place, kind: 'program_type', value: 'sched_cls'}],
    ['autoload p off', {subject: 'p', place, kind: 'autoload', value: false}],
    ['struct_ops calm undo program=q', {subject: 'calm', place, kind: 'struct_ops', member: 'undo', program: 'q'}],
    ['struct_ops calm undo', {subject: 'calm', place, kind: 'struct_ops', member: 'undo', program: null}],
    ['entry m 1 %7Ba=2%7D', {subject: 'm', place, kind: 'entry', key: '1', value: '{a=2}', shown: ''}],
    ['inner_entry m 0 1 2', {subject: 'm', place, kind: 'inner_entry', outerKey: '0', key: '1', value: '2', shown: ''}],
  ])('fixup %s', (line, fixup) => {
    expect(linesOf({fixups: [fixup]})).toEqual([line])
  })

  test('for a snapshot pauses after the modules', () => {
    const modules = [{name: 'veth', path: '/veth.ko'}]
    expect(renderPlan({modules, pauses: true, cases: []})).toBe('plan 2\nmodule veth /veth.ko\npause\nend\n')
  })

  test('contains programs: optional ones, variants, companions, targets', () => {
    const target = anAttachTarget({kind: 'kprobe', symbol: 'do_unlinkat'})
    const variant = {helper: null, symbol: null, attachTarget: null, trialLoad: false}
    const programs = [
      {...variant, name: 'new', helper: 181, attachTarget: 'f'},
      {...variant, name: 'old', symbol: 's', trialLoad: true},
    ]
    expect(
      linesOf({
        optional: ['extra'],
        variants: [{group: 'g', programs, place}],
        companions: ['tail'],
        attach: [{program: 'p', target}],
      }),
    ).toEqual([
      'optional extra',
      'variant g new helper=181 attach_target=f',
      'variant g old symbol=s trial_load',
      'companion tail',
      'attach p kind=kprobe symbol=do_unlinkat',
    ])
  })

  test('contains target objects, with all their settings', () => {
    const of = {artifact: 'dispatcher', program: 'dispatch', place}
    expect(
      linesOf({
        attach: [{program: 'p', target: anAttachTarget({kind: 'freplace', symbol: 'ask', of})}],
        targets: [
          {
            artifact: 'dispatcher',
            object: '/objects/1',
            fixups: [{subject: 'g', place, kind: 'global', value: '1', shown: ''}],
            optional: ['extra'],
            variants: [],
            companions: [],
            attach: [],
          },
        ],
      }),
    ).toEqual([
      'attach p kind=freplace symbol=ask artifact=dispatcher target=dispatch',
      'target dispatcher /objects/1',
      'global g 1',
      'optional extra',
      'target_end',
    ])
  })

  test('contains tests with their expectations', () => {
    const expectations: Expectation[] = [
      {place, kind: 'events', map: 'rb', min: 1, withinMs: 2000, contains: 'text:61', shown: 'a'},
      {place, kind: 'runs', program: 'p', min: 3, withinMs: 0},
      {place, kind: 'map', map: 'm', key: '0', compare: 'min', value: '5', withinMs: 100, shown: ''},
      {
        place,
        kind: 'test_run',
        program: 'p',
        input: {kind: 'data', bytes: 'hex:00'},
        repeat: 2,
        expectReturn: 0,
        expectDataOut: null,
      },
    ]
    const quiet = {name: 'quiet', command: null, timeoutMs: 1000, expectations: []}
    expect(linesOf({tests: [{...quiet, name: 'a b', command: 'true', expectations}, quiet]})).toEqual([
      'test a%20b 1000',
      'test_command true',
      'expect_events rb 1 2000 contains=text:61',
      'expect_runs p 3 0',
      'expect_map m 0 min 5 100',
      'test_run p 2 data=hex:00',
      'test quiet 1000',
    ])
  })

  test('encodes names so that they cannot become a second token or line', () => {
    const plan = renderPlan({modules: [], cases: [objectCase({artifact: 'a b\nend 100%ü'})]})
    expect(plan.split('\n')[1]).toBe('case 0 load_attach /o a%20b%0Aend%20100%25%C3%BC')
  })
})
