import {describe, expect, test} from '@jest/globals'
import type {Errno} from '../../src/model/errno.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {MapRefusal, MapTrial} from '../../src/model/map.ts'
import {aFailedLoad} from '../model/case.ts'
import {aMap, aRefusal, aTrial} from '../model/map.ts'
import {aFailedProgramLoad, aProgram, aProgramOff} from '../model/program.ts'
import {findings, only} from './cases.ts'

const EINVAL: Errno = {number: 22, name: 'EINVAL'}
const E2BIG: Errno = {number: 7, name: 'E2BIG'}
const ENOMEM: Errno = {number: 12, name: 'ENOMEM'}

/** The finding about one map with these trials of the guest, after it created the smallest map of the type. */
function findingOf(refusal: Partial<MapRefusal>, ...trials: Partial<MapTrial>[]): Finding {
  const own = aRefusal({...refusal, trials: [aTrial(), ...trials.map(aTrial)]})
  return only(findings({load: aFailedLoad({map: 'events'}), maps: [aMap({refusal: own})], programs: []}))
}

describe('the finding states the rule that the trials show', () => {
  test.each<[string, Partial<MapRefusal>, Partial<MapTrial>[], string, RegExp]>([
    [
      'a key that is too long',
      {keySize: 1024},
      [{property: 'key_size', value: 1024, errno: E2BIG, limit: 512}],
      'key_size 1024 is too large, this kernel accepts at most 512',
      /^Shorten the key/,
    ],
    [
      'a value that is too long for each CPU',
      {type: 'percpu_array', valueSize: 40_000},
      [{property: 'value_size', value: 40_000, errno: ENOMEM, limit: 32_768}],
      'value_size 40000 is too large, this kernel accepts at most 32768 bytes per CPU',
      /^Shorten the value/,
    ],
    [
      'a size with a single accepted value',
      {type: 'perf_event_array', valueSize: 264},
      [
        {property: 'value_size', value: 264, errno: EINVAL, limit: 4},
        {property: 'value_size', value: 3, errno: EINVAL},
      ],
      'value_size must be 4 for type perf_event_array, not 264',
      /^Set value_size to 4\. If your loader does this/,
    ],
    [
      'a key for a type without keys',
      {type: 'queue', keySize: 4},
      [{property: 'key_size', value: 4, errno: EINVAL, limit: 0}],
      'key_size must be 0 for type queue, not 4',
      /^Set key_size to 0\./,
    ],
    [
      'a key that is too short',
      {type: 'lpm_trie', keySize: 4},
      [{property: 'key_size', value: 4, errno: EINVAL, limit: 5}],
      'key_size 4 is too small, this kernel accepts 5 or more',
      /^Set key_size to 5 or more/,
    ],
    [
      'a stack trace with an incomplete frame',
      {type: 'stack_trace', valueSize: 100},
      [
        {property: 'value_size', value: 100, errno: EINVAL, limit: 96},
        {property: 'value_size', value: 96, errno: null},
      ],
      'value_size must be a multiple of 8, not 100',
      /^Set value_size to 96\./,
    ],
    [
      'a stack trace that is too deep',
      {type: 'stack_trace', valueSize: 1024},
      [{property: 'value_size', value: 1024, errno: EINVAL, limit: 1016}],
      'value_size 1024 is too large, this kernel accepts at most 1016',
      /^Set value_size to 1016 or less: 127 frames/,
    ],
    [
      'a ring buffer of an odd size',
      {type: 'ringbuf', maxEntries: 12_288},
      [
        {property: 'max_entries', value: 12_288, errno: EINVAL},
        {property: 'max_entries', value: 16_384, errno: null},
      ],
      'max_entries must be a power of two and a multiple of the page size for type ringbuf, not 12288',
      /^Set max_entries to 16384\./,
    ],
    [
      'more CPUs than the kernel can have',
      {type: 'cpumap', maxEntries: 100_000},
      [{property: 'max_entries', value: 100_000, errno: E2BIG, limit: 8192}],
      'max_entries 100000 is too large, this kernel accepts at most 8192',
      /^Set max_entries to 8192 or less/,
    ],
    [
      'a required flag',
      {type: 'lpm_trie'},
      [{property: 'flag', value: 1, errno: EINVAL}],
      'a map of type lpm_trie needs BPF_F_NO_PREALLOC in map_flags',
      /^Add __uint\(map_flags, BPF_F_NO_PREALLOC\)/,
    ],
    [
      'a flag that is not accepted',
      {type: 'array', flags: 0x401},
      [
        {property: 'flag', value: 1, errno: EINVAL},
        {property: 'flag', value: 0x400, errno: null},
      ],
      'this kernel does not accept BPF_F_NO_PREALLOC in map_flags of a map of type array',
      /^Remove BPF_F_NO_PREALLOC/,
    ],
    [
      'missing BTF',
      {type: 'task_storage', btf: 'none'},
      [{property: 'btf', value: 0, errno: EINVAL}],
      'a map of type task_storage needs BTF that describes its key and value',
      /^Declare them with __type\(key, …\)/,
    ],
    [
      'BTF that the kernel refused',
      {type: 'task_storage', btf: 'refused'},
      [{property: 'btf', value: 0, errno: EINVAL}],
      'a map of type task_storage needs BTF, but the kernel does not accept the BTF of the object',
      /^Read the reason in libbpf's log/,
    ],
  ])('%s', (_, refusal, trials, rule, remedy) => {
    const finding = findingOf(refusal, ...trials)
    expect(finding).toMatchObject({class: 'MAP_CREATION_FAILURE', title: `map events cannot be created: ${rule}`})
    expect(finding.remedy).toMatch(remedy)
  })

  test('each of several, and the YAML if the manifest can set all of them', () => {
    const finding = findingOf(
      {type: 'sk_storage', maxEntries: 16},
      {property: 'max_entries', value: 16, errno: EINVAL, limit: 0},
      {property: 'flag', value: 1, errno: EINVAL},
    )
    expect(finding.title).toBe(
      'map events cannot be created: max_entries must be 0 for type sk_storage, not 16; a map of type sk_storage needs BPF_F_NO_PREALLOC in map_flags',
    )
    expect(finding.remedyYaml).toContain('map_flags: [BPF_F_NO_PREALLOC]   # only if your loader sets it')
  })

  test('what helps, if only the combination is refused', () => {
    expect(
      findingOf(
        {errno: ENOMEM, maxEntries: 1 << 24},
        {property: 'max_entries', value: 1 << 24, errno: null},
        {base: 'own', property: 'nothing', errno: ENOMEM},
        {base: 'own', property: 'max_entries', value: 1, errno: null},
      ),
    ).toMatchObject({
      title: 'map events cannot be created: it is refused (ENOMEM), but created with max_entries 1',
      remedy: expect.stringMatching(/^Make it smaller/),
    })
  })

  test('that a map is created without the other maps', () => {
    expect(findingOf({errno: ENOMEM}, {base: 'own', property: 'nothing', errno: null}).title).toContain(
      'does not have enough memory for it together with the other maps',
    )
  })

  test('of the inner map, and not of the outer map', () => {
    const finding = findingOf({inner: true, keySize: 600}, {property: 'key_size', value: 600, errno: E2BIG, limit: 512})
    expect(finding).toMatchObject({
      map: 'events',
      title: 'the inner map of events cannot be created: key_size 600 is too large, this kernel accepts at most 512',
      remedyYaml: null,
    })
  })
})

describe('a type of which the kernel does not create even the smallest map', () => {
  const unknown = aRefusal({type: 'user_ringbuf', trials: [aTrial({errno: EINVAL})]})

  test('is not supported, regardless of the release', () => {
    const finding = only(findings({load: aFailedLoad({map: 'events'}), maps: [aMap({refusal: unknown})], programs: []}))
    expect(finding).toMatchObject({
      class: 'UNSUPPORTED_MAP_TYPE',
      title: 'the kernel does not support the type user_ringbuf of map events',
    })
    expect(finding.remedyYaml).toContain('optional: true   # only if your loader works without it')
  })

  test('may be the type of an inner map', () => {
    const refusal = {...unknown, type: 'ringbuf', inner: true}
    expect(only(findings({load: aFailedLoad({map: 'events'}), maps: [aMap({refusal})], programs: []})).title).toBe(
      'the kernel does not support the type ringbuf of the inner maps of map events',
    )
  })

  test('is not permitted if the kernel returns EPERM', () => {
    const refusal = {...unknown, trials: [aTrial({errno: {number: 1, name: 'EPERM'}})]}
    expect(only(findings({load: aFailedLoad({map: 'events'}), maps: [aMap({refusal})], programs: []})).class).toBe(
      'POLICY_DENIED',
    )
  })
})

test('every refused map has its own finding, and programs that need one have none', () => {
  const list = findings({
    load: aFailedLoad({map: 'first'}),
    maps: [
      aMap({name: 'first', refusal: aRefusal({trials: [aTrial({errno: EINVAL})]})}),
      aMap({name: 'fine'}),
      aMap({name: 'second', refusal: aRefusal({trials: [aTrial({errno: EINVAL})]})}),
    ],
    programs: [aProgram({load: aFailedProgramLoad({map: 'second'})})],
  })
  expect(list.map(({class: own, map}) => [own, map])).toEqual([
    ['UNSUPPORTED_MAP_TYPE', 'first'],
    ['UNSUPPORTED_MAP_TYPE', 'second'],
  ])
})

test('an optional map is a notice that names the programs that were left out with it, which have no findings', () => {
  const gone = aProgramOff('dropped', {name: 'sometimes'})
  const list = findings({
    lanes: [{mode: 'load_attach', required: true, verdict: 'pass', reason: null, known: null}],
    maps: [
      aMap({
        name: 'commands',
        off: {by: 'optional', reason: 'optional'},
        refusal: aRefusal({type: 'user_ringbuf', trials: [aTrial({errno: EINVAL})]}),
      }),
    ],
    programs: [aProgram(), {...gone, off: {by: 'dropped', reason: 'no map', map: 'commands'}}],
  })
  expect(only(list)).toMatchObject({
    class: 'MAP_DROPPED',
    level: 'notice',
    title: 'map commands is left out: the kernel does not support the type user_ringbuf',
    remedy: expect.stringContaining('sometimes cannot be loaded without the map'),
  })
})
