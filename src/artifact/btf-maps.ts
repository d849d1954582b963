import {errorCode} from '../base/errors.ts'
import {elfNumbers, elfSections, nameAt} from '../elf/elf.ts'

/** A map as an object declares it in `.maps` (libbpf's BTF-defined maps). Values that the loader sets are 0. */
export interface DeclaredMap {
  name: string
  /** Map type: enum bpf_map_type in include/uapi/linux/bpf.h. */
  type: number
  keySize: number
  valueSize: number
  maxEntries: number
  /** Prototype of the inner maps of a map-in-map; null: none is declared. */
  inner: DeclaredMap | null
}

/** include/uapi/linux/btf.h. */
const BTF_MAGIC = 0xeb9f
const KIND = {int: 1, ptr: 2, array: 3, struct: 4, union: 5, enum: 6, var: 14, datasec: 15, enum64: 19} as const
/** Typedef, volatile, const, restrict, type tag. */
const ALIASES: ReadonlySet<number> = new Set([8, 9, 10, 11, 18])
/** BTF_MAX_TYPE: the kernel's limit. */
const MAX_TYPES = 0xf_ffff
const POINTER_SIZE = 8
/** Limit for types that refer to each other in a cycle, which are invalid. */
const MAX_DEPTH = 32

interface BtfType {
  name: string
  kind: number
  members: number
  /** Size in bytes, or the id of another type. */
  sizeOrType: number
  /** Offset of the data that follows the type. */
  at: number
}

/**
 * Returns the maps that an object declares. An object without BTF or with invalid BTF declares none: libbpf reports it
 * in the guest.
 *
 * @param bytes an object that is valid ELF
 */
export function declaredMaps(bytes: Buffer): DeclaredMap[] {
  try {
    const section = elfSections(bytes).find(({name}) => name === '.BTF')
    return section === undefined ? [] : mapsOf(readTypes(bytes, section.offset))
  } catch (thrown) {
    if (errorCode(thrown) === 'ERR_OUT_OF_RANGE') return []
    throw thrown
  }
}

interface Btf {
  types: BtfType[]
  word(at: number): number
  /** Returns the string at this offset of the string section. */
  text(offset: number): string
}

function readTypes(bytes: Buffer, start: number): Btf {
  const {half, word} = elfNumbers(bytes)
  const types: BtfType[] = [{name: '', kind: 0, members: 0, sizeOrType: 0, at: 0}]
  const header = start + word(start + 4)
  const text = (offset: number) => nameAt(bytes, header + word(start + 16) + offset)
  if (half(start) !== BTF_MAGIC) return {types, word, text}
  const first = header + word(start + 8)
  const end = first + word(start + 12)
  for (let at = first; at < end && types.length <= MAX_TYPES; ) {
    const info = word(at + 4)
    const [kind, members] = [(info >>> 24) & 0x1f, info & 0xffff]
    types.push({name: text(word(at)), kind, members, sizeOrType: word(at + 8), at: at + 12})
    at += 12 + extraBytes(kind, members)
  }
  return {types, word, text}
}

/** Returns the number of bytes that follow a type of this kind. */
function extraBytes(kind: number, members: number): number {
  switch (kind) {
    case KIND.int:
    case KIND.var:
    case 17: // a declaration tag
      return 4
    case KIND.array:
      return 12
    case KIND.struct:
    case KIND.union:
    case KIND.datasec:
    case KIND.enum64:
      return members * 12
    case KIND.enum:
    case 13: // the parameters of a function
      return members * 8
    default:
      return 0
  }
}

function mapsOf(btf: Btf): DeclaredMap[] {
  const section = btf.types.find(({kind, name}) => kind === KIND.datasec && name === '.maps')
  if (section === undefined) return []
  const variables = Array.from({length: section.members}, (_, index) => btf.types[btf.word(section.at + index * 12)])
  return variables.flatMap(variable => (variable === undefined ? [] : [mapOf(btf, variable, 0)]))
}

/** Reads a map: a struct whose members point to arrays, whose length is a number, or to the types of key and value. */
function mapOf(btf: Btf, {name, sizeOrType}: BtfType, depth: number): DeclaredMap {
  const map: DeclaredMap = {name, type: 0, keySize: 0, valueSize: 0, maxEntries: 0, inner: null}
  const struct = resolve(btf, sizeOrType)
  if (struct?.kind !== KIND.struct) return map
  for (let index = 0; index < struct.members; index++) {
    const at = struct.at + index * 12
    const type = resolve(btf, btf.word(at + 4))
    if (type !== undefined) setMember(map, btf.text(btf.word(at)), type, btf, depth)
  }
  return map
}

function setMember(map: DeclaredMap, member: string, type: BtfType, btf: Btf, depth: number): void {
  switch (member) {
    case 'type':
      map.type = numberOf(btf, type)
      break
    case 'max_entries':
      map.maxEntries = numberOf(btf, type)
      break
    case 'key_size':
      map.keySize = numberOf(btf, type)
      break
    case 'value_size':
      map.valueSize = numberOf(btf, type)
      break
    case 'key':
      map.keySize = sizeOf(btf, type.sizeOrType, 0)
      break
    case 'value':
      map.valueSize = sizeOf(btf, type.sizeOrType, 0)
      break
    case 'values':
      map.inner = innerOf(btf, type, depth)
  }
}

/** Reads a number: `__uint(name, 8)` is a pointer to an array of 8 elements. */
function numberOf(btf: Btf, pointer: BtfType): number {
  const array = resolve(btf, pointer.sizeOrType)
  return array?.kind === KIND.array ? btf.word(array.at + 8) : 0
}

/** Reads an inner map: `__array(values, struct {…})` is an array of pointers to a map's struct, nested only once. */
function innerOf(btf: Btf, array: BtfType, depth: number): DeclaredMap | null {
  if (array.kind !== KIND.array || depth > 0) return null
  const pointer = resolve(btf, btf.word(array.at))
  const struct = pointer?.kind === KIND.ptr ? resolve(btf, pointer.sizeOrType) : undefined
  return struct?.kind === KIND.struct ? mapOf(btf, {...struct, sizeOrType: btf.types.indexOf(struct)}, depth + 1) : null
}

/** Returns the type behind typedefs and qualifiers. */
function resolve({types}: Btf, number: number): BtfType | undefined {
  let type = types[number]
  for (let depth = 0; type !== undefined && ALIASES.has(type.kind) && depth < MAX_DEPTH; depth++)
    type = types[type.sizeOrType]
  return type
}

function sizeOf(btf: Btf, number: number, depth: number): number {
  const type = resolve(btf, number)
  if (type === undefined || depth > MAX_DEPTH) return 0
  if (type.kind === KIND.ptr) return POINTER_SIZE
  if (type.kind === KIND.array) return sizeOf(btf, btf.word(type.at), depth + 1) * btf.word(type.at + 8)
  return type.sizeOrType
}
