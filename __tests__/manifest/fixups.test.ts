import {describe, expect, test} from '@jest/globals'
import {describeFixup} from '../../src/manifest/describe-fixup.ts'
import type {Fixup} from '../../src/request/fixup.ts'
import {artifact, problemsOfArtifact, single} from './load-yaml.ts'

function withoutPlaces(fixups: readonly Fixup[]) {
  return fixups.map(({place, ...fixup}) => fixup)
}

describe.each([
  ['a bpfcompat manifest', artifact],
  ['a single-artifact manifest', single],
])('in %s', (_name, form) => {
  test('every key of a map becomes a fixup', async () => {
    const {fixups} = await form(`maps:
  - name: m
    type: lru_hash
    key_size: 4
    value_size: 16
    max_entries: 4096
    map_flags: [BPF_F_NO_PREALLOC, BPF_F_RB_OVERWRITE]
    pinning: none
  - {name: unused, autocreate: false}
  - {name: flags, map_flags: 0x400}
  - {name: outer, inner_map: {type: hash, key_size: 4, value_size: 8, max_entries: 64, map_flags: [BPF_F_INNER_MAP]}}
  - {name: rings, max_entries: cpus, inner_map: {type: ringbuf, max_entries: 8192}}
  - {name: more_rings, inner_ringbuf_bytes: 4096}`)
    expect(withoutPlaces(fixups)).toEqual([
      {subject: 'm', kind: 'map_type', value: 'lru_hash'},
      {subject: 'm', kind: 'key_size', value: 4},
      {subject: 'm', kind: 'value_size', value: 16},
      {subject: 'm', kind: 'max_entries', value: 4096},
      {subject: 'm', kind: 'map_flags', value: 0x80001},
      {subject: 'm', kind: 'pinning'},
      {subject: 'unused', kind: 'autocreate'},
      {subject: 'flags', kind: 'map_flags', value: 0x400},
      {subject: 'outer', kind: 'inner_map', type: 'hash', keySize: 4, valueSize: 8, maxEntries: 64, mapFlags: 0x1000},
      {subject: 'rings', kind: 'max_entries', value: 'cpus'},
      {subject: 'rings', kind: 'inner_map', type: 'ringbuf', keySize: 0, valueSize: 0, maxEntries: 8192, mapFlags: 0},
      {
        subject: 'more_rings',
        kind: 'inner_map',
        type: 'ringbuf',
        keySize: 0,
        valueSize: 0,
        maxEntries: 4096,
        mapFlags: 0,
      },
    ])
    expect(fixups.map(describeFixup)).toContain('inner_ringbuf_bytes=8192')
  })

  test('entries, variables, types and autoload become fixups', async () => {
    const {fixups} = await form(`maps:
  - name: config
    entries: [{key: 5, value: {verbose: 1}}]
  - name: jumps
    entries: [{key: 0, value: {program: tail}}]
  - name: outer
    entries: [{key: hex:01, inner: [{key: 1, value: 2}, {key: 3, value: on}]}]
globals: {verbose: 1}
program_types: [{program: socket1, type: socket_filter}, {program: kprobe/x, type: lsm}]
programs: [{name: p, type: xdp, autoload: true}, {name: q, autoload: false}]`)
    expect(withoutPlaces(fixups)).toEqual([
      {subject: 'config', kind: 'entry', key: '5', value: '{verbose=1}', shown: 'entries[5]={verbose: 1}'},
      {subject: 'jumps', kind: 'entry', key: '0', value: 'program:tail', shown: 'entries[0]={program: "tail"}'},
      {subject: 'outer', kind: 'inner_entry', outerKey: 'hex:01', key: '1', value: '2', shown: 'entries[hex:01][1]=2'},
      {
        subject: 'outer',
        kind: 'inner_entry',
        outerKey: 'hex:01',
        key: '3',
        value: 'text:6f6e',
        shown: 'entries[hex:01][3]="on"',
      },
      {subject: 'verbose', kind: 'global', value: '1', shown: 'verbose=1'},
      {subject: 'socket1', kind: 'program_type', value: 'socket_filter'},
      {subject: 'kprobe/x', kind: 'program_type', value: 'lsm'},
      {subject: 'p', kind: 'program_type', value: 'xdp'},
      {subject: 'p', kind: 'autoload', value: true},
      {subject: 'q', kind: 'autoload', value: false},
    ])
  })
})

test('a fixup has the place of its key', async () => {
  const {fixups} = await artifact('maps:\n  - name: m\n    max_entries: 1\n    entries:\n      - {key: 0, value: 1}')
  expect(fixups.map(({place}) => [place?.line, place?.column])).toEqual([
    [5, 9],
    [7, 13],
  ])
})

test('entries with the key 0 can repeat: each is pushed to a queue or stack', async () => {
  const {fixups} = await artifact('maps: [{name: queue, entries: [{key: 0, value: 1}, {key: 0, value: 2}]}]')
  expect(fixups).toMatchObject([{value: '1'}, {value: '2'}])
})

describe('mistakes', () => {
  test.each([
    [
      'maps: [{name: m}]',
      '3:12: map `m` has no settings; set `max_entries`, `inner_map`, `inner_ringbuf_bytes`, `entries` or another key',
    ],
    [
      'maps: [{name: m, max_entries: 1}, {name: m, max_entries: 2}]',
      '3:49: `max_entries` of map `m` is set twice; remove one',
    ],
    [
      'maps: [{name: m, inner_ringbuf_bytes: 4096, inner_map: {type: hash, value_size: 4, max_entries: 1}}]',
      '3:22: the prototype of the inner maps of map `m` is set twice; remove one',
    ],
    [
      'maps: [{name: m, inner_ringbuf_bytes: 5000}]',
      '3:22: the size of a ring buffer must be a power of two, at least 4096, not 5000',
    ],
    [
      'maps: [{name: m, inner_map: {type: ringbuf, max_entries: 64}}]',
      '3:49: the size of a ring buffer must be a power of two, at least 4096, not 64',
    ],
    [
      'maps: [{name: m, inner_map: {type: ringbuf, value_size: 4, max_entries: 4096}}]',
      '3:49: a ring buffer has no `value_size`; remove it',
    ],
    [
      'maps: [{name: m, inner_map: {type: hash, key_size: 4, max_entries: 4}}]',
      '3:22: an inner map of type `hash` needs `value_size`, at least 1',
    ],
    [
      'maps: [{name: m, type: rinbuf}]',
      '3:22: `type` must be a map type of libbpf such as `hash`, `lru_hash` or `ringbuf`, got "rinbuf"; did you mean `ringbuf`?',
    ],
    [
      'maps: [{name: m, map_flags: [BPF_F_NO_PREALOC]}]',
      '3:34: `map_flags[0]` must be a flag of BPF_MAP_CREATE, got "BPF_F_NO_PREALOC"; did you mean `BPF_F_NO_PREALLOC`?',
    ],
    [
      'maps: [{name: m, map_flags: mmapable}]',
      '3:22: `map_flags` must be a whole number from 0 to 4294967295, or a list of flags such as `[BPF_F_NO_PREALLOC]`, got "mmapable"',
    ],
    [
      'maps: [{name: m, autocreate: true}]',
      '3:22: `autocreate` must be `false`; omit the key to create the map, got true',
    ],
    [
      'maps: [{name: m, pinning: by_name}]',
      '3:22: `pinning` must be `none`; omit the key to pin as the object declares, got "by_name"',
    ],
    [
      'maps: [{name: m, max_entries: 99999999999999999999}]',
      '3:22: `max_entries` must be a whole number from 1 to 4294967295, or `cpus`, got 99999999999999999999',
    ],
    [
      'maps: [{name: m, entries: [{key: 1}]}]',
      '3:32: set either the `value` of the entry or, in a map-in-map, its `inner` entries',
    ],
    [
      'maps: [{name: m, entries: [{key: 1, value: 1, inner: [{key: 1, value: 1}]}]}]',
      '3:32: set either the `value` of the entry or, in a map-in-map, its `inner` entries',
    ],
    [
      'maps: [{name: m, entries: [{key: 1, value: 1}, {key: 1, value: 2}]}]',
      '3:52: entries[1] of map `m` is set twice; remove one',
    ],
    [
      'globals: {}',
      '3:5: `globals` must be a mapping of at least one variable to its value, or a list of `{kernels, set}`, got a mapping',
    ],
    ['globals: [{kernels: [all]}]', '3:15: `set` is missing in `artifacts[0].globals[0]`'],
    [
      'maps: [{name: m, optional: false}]',
      '3:22: `optional` must be `true`; omit the key if the map is required, got false',
    ],
    [
      'maps: [{name: m, kernels: [], max_entries: 1}]',
      '3:22: `kernels` must be a list of at least 1, got an empty list',
    ],
    [
      'programs: [{name: p, kernels: [all], optional: true, autoload: true}]',
      '3:42: `optional` applies to all kernels; move it to an entry of program `p` without `kernels`',
    ],
    [
      'programs: [{name: p, kernels: [all]}]',
      '3:16: program `p` has an entry with `kernels` and no settings; set `autoload` or `type`',
    ],
    [
      'globals: {"a[0]": 1}',
      '3:16: `a[0]` is not a valid name of a global variable; write fields as `name: {field: 1}`',
    ],
    [
      'program_types: [{program: p, type: sched_class}]',
      '3:34: `type` must be a program type of libbpf such as `kprobe`, `xdp` or `socket_filter`, got "sched_class"; did you mean `sched_cls`?',
    ],
    [
      'program_types: [{program: p, type: xdp}]\nprograms: [{name: p, type: kprobe}]',
      '4:26: the type of program `p` is set twice; remove one',
    ],
  ])('%s', async (lines, problem) => {
    expect(await problemsOfArtifact(lines)).toEqual([problem])
  })
})

test('a map cannot have both `autocreate: false` and `optional: true`', async () => {
  expect(await problemsOfArtifact('maps: [{name: m, autocreate: false, optional: true}]')).toEqual([
    expect.stringMatching(
      /: map `m` has `autocreate: false`, so it is never created; remove `optional` or `autocreate`$/,
    ),
  ])
})
