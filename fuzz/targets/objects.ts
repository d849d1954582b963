import {bpfObject, objectWithSections} from '../../__tests__/artifact/bpf-object.ts'
import {btf, objectWith} from '../../__tests__/artifact/btf-builder.ts'
import {buildModule} from '../../__tests__/kernels/helpers/packages.ts'
import {readKernelBtf} from '../../src/artifact/kernel-btf.ts'
import {objectFacts} from '../../src/artifact/object-facts.ts'
import {definedNames} from '../../src/kernels/modules/elf-symbols.ts'
import {readModuleInfo} from '../../src/kernels/modules/modinfo.ts'
import {readProgram} from '../../src/packing/elf-program.ts'
import type {Target} from '../target.ts'
import {onFile} from './files.ts'

const ELF_WORDS = ['.BTF', '.BTF.ext', '.maps', '.modinfo', 'license=GPL\0', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]]

/** Returns an object with maps as libbpf's macros define them. */
function mapsObject(): Buffer {
  const types = btf()
  const value = types.struct(24, {a: types.int})
  const inner = types.struct(32, {type: types.number(1), max_entries: types.number(8)})
  const map = types.struct(32, {
    type: types.number(12),
    key: types.pointer(types.int),
    value: types.pointer(types.alias(value)),
    max_entries: types.number(1024),
    values: types.values(inner),
  })
  types.maps(types.variable('outer', map))
  return objectWith(types.bytes())
}

/** The headers, sections and maps of an object. */
export const elf: Target = {
  name: 'elf',
  refusal: 'none',
  seeds: () => [objectWithSections('xdp', 'kprobe/x', '.rodata'), bpfObject({bigEndian: true}), mapsObject()],
  words: ELF_WORDS,
  open: () => ({read: input => [objectFacts('a.o', input), readProgram(input), definedNames(input)]}),
}

/** The symbols and properties of a kernel module. */
export const kernelModule: Target = {
  name: 'kernel-module',
  refusal: 'Error',
  seeds: () => [buildModule('veth', ['a'], 'pre: b post: c'), buildModule('x', [], '', true)],
  words: ELF_WORDS,
  open: () => ({read: input => [definedNames(input), readModuleInfo(input)]}),
}

/** The maps in the BTF of an object. */
export const objectBtf: Target = {
  name: 'btf',
  refusal: 'none',
  seeds: () => [mapsObject()],
  words: ELF_WORDS,
  open: () => ({read: input => objectFacts('a.o', input).maps}),
}

/** A file with the BTF of a kernel. */
export const kernelBtf: Target = {
  name: 'kernel-btf',
  refusal: 'UserError',
  seeds() {
    const types = btf()
    types.struct(24, {a: types.int})
    const linked = objectWith(types.bytes())
    linked.writeUInt16LE(62, 18)
    return [types.bytes(), linked]
  },
  words: ELF_WORDS,
  open: directory => ({read: onFile(directory, '5.4.0-42-generic.btf', readKernelBtf)}),
}
