import {describe, expect, test} from '@jest/globals'
import {declaredMaps} from '../../src/artifact/btf-maps.ts'
import {bpfObject} from './bpf-object.ts'
import {btf, objectWith} from './btf-builder.ts'

describe('declaredMaps', () => {
  test('returns the type and the sizes of a map, by number and by type', () => {
    const types = btf()
    const value = types.struct(24, {a: types.int})
    const map = types.struct(32, {
      type: types.number(1),
      max_entries: types.number(1024),
      key: types.pointer(types.alias(types.int)),
      value: types.pointer(value),
    })
    const sized = types.struct(16, {type: types.number(2), key_size: types.number(4), value_size: types.number(65536)})
    types.maps(types.variable('counts', map), types.variable('sized', sized))
    expect(declaredMaps(objectWith(types.bytes()))).toEqual([
      {name: 'counts', type: 1, keySize: 4, valueSize: 24, maxEntries: 1024, inner: null},
      {name: 'sized', type: 2, keySize: 4, valueSize: 65536, maxEntries: 0, inner: null},
    ])
  })

  test('returns the declared prototype of a map-in-map', () => {
    const types = btf()
    const inner = types.struct(8, {type: types.number(27), max_entries: types.number(8_388_608)})
    const outer = types.struct(16, {type: types.number(13), max_entries: types.number(4), values: types.values(inner)})
    types.maps(types.variable('rings', outer))
    expect(declaredMaps(objectWith(types.bytes()))).toMatchObject([
      {name: 'rings', type: 13, maxEntries: 4, inner: {type: 27, maxEntries: 8_388_608}},
    ])
  })

  test('returns nothing for invalid BTF', () => {
    expect(declaredMaps(objectWith(Buffer.from('no BTF at all, but long enough to look at it')))).toEqual([])
    expect(declaredMaps(objectWith(Buffer.from([0x9f, 0xeb, 1, 0, 0xff, 0xff, 0xff, 0xff])))).toEqual([])
    const types = btf()
    types.maps(99, types.variable('endless', 1 << 20))
    expect(declaredMaps(objectWith(types.bytes()))).toMatchObject([{name: 'endless', type: 0}])
    expect(declaredMaps(bpfObject())).toEqual([])
  })
})
