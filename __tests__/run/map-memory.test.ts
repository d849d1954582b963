import {describe, expect, test} from '@jest/globals'
import type {DeclaredMap} from '../../src/artifact/btf-maps.ts'
import type {Fixup} from '../../src/request/fixup.ts'
import {mapBytes} from '../../src/run/map-memory.ts'

const MIB = 1024 ** 2
const map = (overrides: Partial<DeclaredMap>): DeclaredMap => ({
  name: 'm',
  type: 1,
  keySize: 4,
  valueSize: 8,
  maxEntries: 1000,
  inner: null,
  ...overrides,
})
const of = (declared: Partial<DeclaredMap>, ...fixups: Partial<Fixup>[]) =>
  mapBytes(
    {maps: [map(declared)], dataBytes: 0},
    fixups.map(fixup => ({subject: 'm', place: null, ...fixup}) as Fixup),
  )

describe('mapBytes', () => {
  test('counts the values of an array, the entries of a hash, the bytes of a ring buffer', () => {
    expect(of({type: 2, valueSize: 1024})).toBe(1000 * 1024)
    expect(of({type: 1})).toBeGreaterThan(1000 * (8 + 8 + 48))
    expect(of({type: 27, keySize: 0, valueSize: 0, maxEntries: 8 * MIB})).toBe(8 * MIB)
  })

  test('the manifest overrides the object', () => {
    expect(of({type: 2, maxEntries: 0}, {kind: 'max_entries', value: MIB})).toBe(8 * MIB)
    expect(of({type: 2, maxEntries: 0}, {kind: 'max_entries', value: 'cpus'})).toBe(8)
    expect(of({type: 2}, {kind: 'value_size', value: 64 * 1024})).toBe(1000 * 64 * 1024)
    expect(of({type: 2}, {kind: 'autocreate'})).toBe(0)
  })

  test('counts the prototype of a map of maps', () => {
    const fixup = {
      kind: 'inner_map',
      type: 'ringbuf',
      keySize: 0,
      valueSize: 0,
      maxEntries: 8 * MIB,
      mapFlags: 0,
    } as const
    expect(of({type: 12, maxEntries: 1}, fixup)).toBeGreaterThanOrEqual(8 * MIB)
    expect(of({type: 13, maxEntries: 1, inner: map({type: 2, valueSize: MIB})})).toBeGreaterThanOrEqual(1000 * MIB)
  })

  test('counts global variables as maps', () => {
    expect(mapBytes({maps: [], dataBytes: 3 * MIB}, [])).toBe(6 * MIB)
  })
})
