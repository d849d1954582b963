import {describe, expect, test} from '@jest/globals'
import {declaredMaps} from '../../src/artifact/btf-maps.ts'
import {bpfObject} from './bpf-object.ts'

/** BTF as include/uapi/linux/btf.h lays it out, type by type; the numbers of types count from 1. */
function btf() {
  const strings = ['\0']
  const types: Buffer[] = []
  const words = (...values: number[]) => {
    const bytes = Buffer.alloc(values.length * 4)
    for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
    return bytes
  }
  const text = (name: string) => {
    const offset = strings.join('').length
    strings.push(`${name}\0`)
    return offset
  }
  const add = (name: string, kind: number, members: number, size: number, ...rest: number[]) =>
    types.push(words(name === '' ? 0 : text(name), (kind << 24) | members, size, ...rest))
  const int = add('unsigned int', 1, 0, 4, 32)
  const number = (value: number) => add('', 2, 0, add('', 3, 0, 0, int, int, value))
  const pointer = (type: number) => add('', 2, 0, type)
  const struct = (size: number, members: Record<string, number>) =>
    add(
      '',
      4,
      Object.keys(members).length,
      size,
      ...Object.entries(members).flatMap(([name, type]) => [text(name), type, 0]),
    )
  return {
    int,
    number,
    pointer,
    struct,
    alias: (type: number) => add('alias', 8, 0, add('', 10, 0, type)),
    values: (type: number) => add('', 3, 0, 0, pointer(type), int, 0),
    variable: (name: string, type: number) => add(name, 14, 0, type, 1),
    maps: (...variables: number[]) =>
      add('.maps', 15, variables.length, 0, ...variables.flatMap(variable => [variable, 0, 32])),
    bytes: () => {
      const body = Buffer.concat(types)
      const names = Buffer.from(strings.join(''))
      const head = Buffer.alloc(24)
      head.writeUInt16LE(0xeb9f, 0)
      head[2] = 1
      for (const [index, value] of [24, 0, body.length, body.length, names.length].entries())
        head.writeUInt32LE(value, 4 + index * 4)
      return Buffer.concat([head, body, names])
    },
  }
}

/** An object that has this section, and its name. */
function objectWith(section: Buffer): Buffer {
  const names = Buffer.from('\0.BTF\0.shstrtab\0')
  const table = 64 + section.length + names.length
  const file = Buffer.alloc(table + 3 * 64)
  bpfObject({sections: 3}).copy(file, 0, 0, 64)
  section.copy(file, 64)
  names.copy(file, 64 + section.length)
  file.writeBigUInt64LE(BigInt(table), 40)
  file.writeUInt16LE(2, 62)
  const header = (index: number, name: number, offset: number, size: number) => {
    file.writeUInt32LE(name, table + index * 64)
    file.writeUInt32LE(1, table + index * 64 + 4)
    file.writeBigUInt64LE(BigInt(offset), table + index * 64 + 24)
    file.writeBigUInt64LE(BigInt(size), table + index * 64 + 32)
  }
  header(1, 1, 64, section.length)
  header(2, 6, 64 + section.length, names.length)
  return file
}

describe('declaredMaps', () => {
  test('a map has its type and its sizes, by number and by type', () => {
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

  test('a map of maps has the prototype that it declares', () => {
    const types = btf()
    const inner = types.struct(8, {type: types.number(27), max_entries: types.number(8_388_608)})
    const outer = types.struct(16, {type: types.number(13), max_entries: types.number(4), values: types.values(inner)})
    types.maps(types.variable('rings', outer))
    expect(declaredMaps(objectWith(types.bytes()))).toMatchObject([
      {name: 'rings', type: 13, maxEntries: 4, inner: {type: 27, maxEntries: 8_388_608}},
    ])
  })

  test('what makes no sense declares nothing', () => {
    expect(declaredMaps(objectWith(Buffer.from('no BTF at all, but long enough to look at it')))).toEqual([])
    expect(declaredMaps(objectWith(Buffer.from([0x9f, 0xeb, 1, 0, 0xff, 0xff, 0xff, 0xff])))).toEqual([])
    const types = btf()
    types.maps(99, types.variable('endless', 1 << 20))
    expect(declaredMaps(objectWith(types.bytes()))).toMatchObject([{name: 'endless', type: 0}])
    expect(declaredMaps(bpfObject())).toEqual([])
  })
})
