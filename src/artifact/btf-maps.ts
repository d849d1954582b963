import {errorCode} from '../base/errors.ts'
import {elfNumbers, elfSections, nameAt} from '../elf/elf.ts'

/** A map as an object declares it in `.maps` (libbpf, BTF-defined maps); what is left to the loader is 0. */
export interface DeclaredMap {
  name: string
  /** Number of the map type: enum bpf_map_type of include/uapi/linux/bpf.h. */
  type: number
  keySize: number
  valueSize: number
  maxEntries: number
  /** Of a map of maps; null: it declares none. */
  inner: DeclaredMap | null
}

/** include/uapi/linux/btf.h. */
const BTF_MAGIC = 0xeb9f
const KIND = {int: 1, ptr: 2, array: 3, struct: 4, union: 5, enum: 6, var: 14, datasec: 15, enum64: 19} as const
/** Typedef, volatile, const, restrict, type tag. */
const ALIASES: ReadonlySet<number> = new Set([8, 9, 10, 11, 18])
/** BTF_MAX_TYPE: the kernel takes no more. */
const MAX_TYPES = 0xf_ffff
const POINTER_SIZE = 8
/** Types that refer to each other in a circle are no types. */
const MAX_DEPTH = 32

interface BtfType {
  name: string
  kind: number
  members: number
  /** Size in bytes, or the number of another type. */
  sizeOrType: number
  /** Where what follows the type begins. */
  at: number
}

/**
 * The maps that an object declares. An object without BTF, or with BTF that makes no sense, declares none: libbpf judges it
 * in the guest.
 *
 * @param bytes an object without a defect of ELF
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
  /** The name that stands at this offset of the strings. */
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

/** What follows a type of each kind. */
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

/** A struct whose members are pointers: to arrays, whose length is a number, or to the types of key and value. */
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

/** `__uint(name, 8)` is a pointer to an array of 8. */
function numberOf(btf: Btf, pointer: BtfType): number {
  const array = resolve(btf, pointer.sizeOrType)
  return array?.kind === KIND.array ? btf.word(array.at + 8) : 0
}

/** `__array(values, struct {…})` is an array of pointers to a map's struct, of one level. */
function innerOf(btf: Btf, array: BtfType, depth: number): DeclaredMap | null {
  if (array.kind !== KIND.array || depth > 0) return null
  const pointer = resolve(btf, btf.word(array.at))
  const struct = pointer?.kind === KIND.ptr ? resolve(btf, pointer.sizeOrType) : undefined
  return struct?.kind === KIND.struct ? mapOf(btf, {...struct, sizeOrType: btf.types.indexOf(struct)}, depth + 1) : null
}

/** The type behind names and qualifiers. */
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
