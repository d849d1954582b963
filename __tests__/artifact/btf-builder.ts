import {bpfObject} from './bpf-object.ts'

/** Builds BTF as defined in include/uapi/linux/btf.h, type by type; ids of types start at 1. */
export function btf() {
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

/** Returns an object with this section and its name. */
export function objectWith(section: Buffer): Buffer {
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
