import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from '@jest/globals'
import {definedNames} from '../../../src/kernels/modules/elf-symbols.ts'
import {modulesDefining, writeModuleIndex} from '../../../src/kernels/modules/module-index.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {compress} from '../helpers/packages.ts'

const directory = temporaryDirectory()

const FUNCTION = 2
const OBJECT = 1

interface Symbol {
  name: string
  type: number
  /** Section; 0: defined elsewhere. */
  section: number
}

test('a module defines its functions and tracepoints, but not its data or names that it only uses', () => {
  const elf = moduleWith([
    {name: 'thing_forward', type: FUNCTION, section: 1},
    {name: '__tracepoint_thing_seen', type: OBJECT, section: 1},
    {name: 'thing_table', type: OBJECT, section: 1},
    {name: 'printk', type: FUNCTION, section: 0},
  ])
  expect(definedNames(elf)).toEqual(['thing_forward', '__tracepoint_thing_seen'])
})

test.each([0, 10, 100, 200])('a module cut to %i bytes defines no other names', length => {
  const elf = moduleWith([{name: 'thing_forward', type: FUNCTION, section: 1}])
  expect(definedNames(elf.subarray(0, length))).toEqual([])
})

test('finds modules by the names that they define, compressed or not', async () => {
  mkdirSync(join(directory, 'modules'))
  const put = (file: string, content: Buffer) => writeFileSync(join(directory, 'modules', file), content)
  put('thing-one.ko.xz', compress(moduleWith([{name: 'shared', type: FUNCTION, section: 1}]), '.xz'))
  put(
    'thing_two.ko',
    moduleWith([
      {name: 'shared', type: FUNCTION, section: 1},
      {name: 'own', type: FUNCTION, section: 1},
    ]),
  )
  const index = join(directory, 'names.gz')
  const fetch = async () => join(directory, 'modules')
  const packages = [{what: 'a directory', format: 'folder' as const, hidden: [], fetch}]
  await writeModuleIndex({packages, release: '6.1.0', builtinList: '', directory: join(directory, 'kept')}, index)

  const found = await modulesDefining(index, new Set(['shared', 'own', 'nowhere']))
  expect([...found].map(([name, modules]) => [name, modules.toSorted()])).toEqual([
    ['shared', ['thing_one', 'thing_two']],
    ['own', ['thing_two']],
  ])
})

test('finds a name across chunks, and only as a whole word', async () => {
  const index = join(directory, 'long.gz')
  const names = Array.from({length: 20_000}, (_, index) => `name_${index}`)
  writeFileSync(index, gzipSync(`one ${names.join(' ')}\ntwo ${names.toReversed().join(' ')} last\n`))

  const sought = names.filter((_, index) => index % 500 === 0)
  const found = await modulesDefining(index, new Set([...sought, 'last', 'name', 'ame_1', 'one']))
  expect([...found.keys()]).toEqual([...sought, 'last'])
  expect(new Set([...found.values()].map(modules => modules.join()))).toEqual(new Set(['one,two', 'two']))
  expect(found.get('last')).toEqual(['two'])
})

test('refuses a truncated index, or a file that is not an index', async () => {
  const index = join(directory, 'cut.gz')
  writeFileSync(index, gzipSync(`one ${'name '.repeat(10_000)}\n`).subarray(0, -8))
  await expect(modulesDefining(index, new Set(['name']))).rejects.toThrow('unexpected end of file')
  writeFileSync(index, 'no index')
  await expect(modulesDefining(index, new Set(['name']))).rejects.toThrow('incorrect header check')
  await expect(modulesDefining(join(directory, 'absent.gz'), new Set(['name']))).rejects.toThrow('ENOENT')
})

/** A 64-bit ELF object with only a symbol table. */
function moduleWith(symbols: readonly Symbol[]): Buffer {
  const strings = Buffer.from(`\0${symbols.map(({name}) => `${name}\0`).join('')}`)
  let at = 1
  const table = Buffer.concat(
    symbols.map(({name, type, section}) => {
      const symbol = Buffer.alloc(24)
      symbol.writeUInt32LE(at, 0)
      symbol.writeUInt8(type, 4)
      symbol.writeUInt16LE(section, 6)
      at += name.length + 1
      return symbol
    }),
  )
  const header = Buffer.alloc(64)
  header.writeUInt32BE(0x7f454c46, 0)
  header.set([2, 1, 1], 4)
  header.writeBigUInt64LE(BigInt(64 + table.length + strings.length), 0x28)
  header.writeUInt16LE(3, 0x3c)
  return Buffer.concat([
    header,
    table,
    strings,
    Buffer.alloc(64),
    sectionHeader(2, 64, table.length, 2),
    sectionHeader(3, 64 + table.length, strings.length, 0),
  ])
}

function sectionHeader(type: number, offset: number, size: number, link: number): Buffer {
  const header = Buffer.alloc(64)
  header.writeUInt32LE(type, 4)
  header.writeBigUInt64LE(BigInt(offset), 0x18)
  header.writeBigUInt64LE(BigInt(size), 0x20)
  header.writeUInt32LE(link, 0x28)
  return header
}
