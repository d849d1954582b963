import {describe, expect, test} from '@jest/globals'
import {aFailedLoad, aFixup} from '../model/case.ts'
import {aMap} from '../model/map.ts'
import {aFailedProgramLoad, aProgram} from '../model/program.ts'
import {findings, NEW, OLD, only} from './cases.ts'

describe('maps', () => {
  const words = "map 'kubearmor_visibility': failed to create: Invalid argument(-22)"
  const libbpfTail = [
    'libbpf: Error in bpf_create_map_xattr(kubearmor_visibility):Invalid argument(-22). Retrying without BTF.',
    `libbpf: ${words}`,
    "libbpf: failed to load object 'system_monitor.bpf.o'",
  ].join('\n')
  const visibility = aMap({name: 'kubearmor_visibility', type: 'hash_of_maps'})
  const unloaded = aProgram({
    load: aFailedProgramLoad({map: 'kubearmor_visibility', errno: {number: 22, name: 'EINVAL'}}),
    attach: null,
  })

  test('a map-in-map without a prototype is one finding, with the YAML to paste', () => {
    const finding = only(
      findings({
        load: aFailedLoad({map: 'kubearmor_visibility', message: words}),
        maps: [visibility],
        programs: [unloaded, {...unloaded, name: 'other'}],
        libbpfTail,
      }),
    )
    expect(finding).toMatchObject({class: 'MISSING_INNER_MAP', level: 'failure', map: 'kubearmor_visibility', words})
    expect(finding.remedyYaml).toBe(
      [
        'artifacts:',
        '  - name: probe',
        '    maps:',
        '      - name: kubearmor_visibility',
        '        inner_map: {type: hash, key_size: 4, value_size: 4, max_entries: 64}   # the sizes that your loader sets',
      ].join('\n'),
    )
    // The words are complete: what libbpf adds to every failure is not an excerpt.
    expect(finding.excerpt).toBeNull()
  })

  test('the YAML names every map that the loader has to complete, so that one run is enough', () => {
    const finding = only(
      findings({
        load: aFailedLoad({map: 'kubearmor_visibility', message: words}),
        maps: [
          visibility,
          aMap({name: 'auxiliary_maps', type: 'array', maxEntries: 0}),
          aMap({name: 'ringbuf_maps', type: 'array_of_maps', maxEntries: 0}),
        ],
        programs: [],
        libbpfTail,
      }),
    )
    expect(finding.remedy).toContain('auxiliary_maps, ringbuf_maps')
    expect(finding.remedyYaml).toContain('inner_ringbuf_bytes: 8388608')
    expect(finding.remedyYaml?.match(/max_entries: 1024 /g)).toHaveLength(2)
  })

  test('a prototype that was applied is not requested again', () => {
    const finding = only(
      findings({
        load: aFailedLoad({map: 'kubearmor_visibility', message: words}),
        maps: [visibility],
        fixups: [aFixup()],
        programs: [],
      }),
    )
    expect(finding.class).toBe('MAP_CREATION_FAILURE')
  })

  test.each([
    ['max_entries 0', aMap({maxEntries: 0}), 'EINVAL', OLD, 'MAP_SIZE_UNSET'],
    ['a type that every kernel has', aMap(), 'EINVAL', OLD, 'MAP_CREATION_FAILURE'],
    ['memory', aMap({maxEntries: 1 << 24}), 'ENOMEM', NEW, 'MAP_CREATION_FAILURE'],
  ])('%s', (_, map, name, kernel, expected) => {
    const load = aFailedLoad({map: 'events', errno: {number: 22, name}})
    expect(only(findings({load, maps: [map], programs: []}, {kernels: [kernel]})).class).toBe(expected)
  })

  test('the map is taken from the message if the guest could not report it', () => {
    expect(only(findings({load: aFailedLoad(), maps: [visibility], programs: [unloaded], libbpfTail})).class).toBe(
      'MISSING_INNER_MAP',
    )
  })
})
