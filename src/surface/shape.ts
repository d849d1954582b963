import type {TypeWords} from '../model/name-states.ts'

/** What a program that reads a value of a type relies on, as the guest describes it: native/elf/btf_words.h. */
type Shape =
  | {kind: 'integer'; bits: number}
  | {kind: 'float'; bits: number}
  /** `to`: the struct that it points to, `(u8)` for an integer, `*…` for a pointer, `fn`; "" for void. */
  | {kind: 'pointer'; to: string}
  | {kind: 'struct'; name: string}
  | {kind: 'array'; element: string; length: number}
  | {kind: 'void'}
  | {kind: 'unknown'}

function parseShape(text: string): Shape {
  const array = /^(.*)\[(\d+)\]$/.exec(text)
  if (array !== null) return {kind: 'array', element: array[1] ?? '', length: Number(array[2])}
  if (text.startsWith('*')) return {kind: 'pointer', to: text.slice(1)}
  const integer = /^(?:[sue](\d+)|bool)$/.exec(text)
  if (integer !== null) return {kind: 'integer', bits: integer[1] === undefined ? 8 : Number(integer[1])}
  const float = /^f(\d+)$/.exec(text)
  if (float !== null) return {kind: 'float', bits: Number(float[1])}
  const struct = /^(?:struct|union) ([^:]*):\d+$/.exec(text)
  if (struct !== null) return {kind: 'struct', name: struct[1] ?? ''}
  return {kind: text === 'void' ? 'void' : 'unknown'}
}

/** The struct that a type points to: `sock` of `*sock`; null for any other type. */
export function pointee(text: string): string | null {
  const shape = parseShape(text)
  return shape.kind === 'pointer' && /^\w+$/.test(shape.to) && shape.to !== 'fn' ? shape.to : null
}

/** The bits of an integer; null for any other type. */
export function integerBits(text: string): number | null {
  const shape = parseShape(text)
  return shape.kind === 'integer' ? shape.bits : null
}

/**
 * Whether a value in a register means something else: another kind of value, a pointer to another struct, an integer of another
 * size, whose upper bits are not defined. Signs are not compared: the same bits are read.
 */
export function differsInRegister(a: string, b: string): boolean {
  return differs(parseShape(a), parseShape(b))
}

/**
 * Whether a copy of a field means something else: another kind of value, a pointer to another struct, an integer with fewer bytes
 * than are copied. Of one with more bytes the lower ones are copied, which come first on little endian. The length of an array
 * does not matter: most programs copy one element, and which one is known when they run.
 *
 * @param read as the program declares it
 * @param found as the kernel has it
 */
export function differsInMemory(read: TypeWords, found: TypeWords, littleEndian: boolean): boolean {
  const [left, right] = [parseShape(read.shape), parseShape(found.shape)]
  if (left.kind === 'integer' && right.kind === 'integer')
    return littleEndian ? left.bits > right.bits : left.bits !== right.bits
  // A typedef of a struct stays what it is when the struct gets another name.
  if (left.kind === 'struct' && right.kind === 'struct' && read.words === found.words) return false
  return differs(left, right)
}

function differs(left: Shape, right: Shape): boolean {
  if (left.kind === 'unknown' || right.kind === 'unknown') return false
  if (left.kind === 'pointer' && right.kind === 'pointer') return pointsElsewhere(left.to, right.to)
  if (left.kind === 'struct' && right.kind === 'struct')
    return left.name !== right.name && left.name !== '' && right.name !== ''
  if (left.kind === 'array' && right.kind === 'array')
    return differs(parseShape(left.element), parseShape(right.element))
  if ('bits' in left && 'bits' in right) return left.kind !== right.kind || left.bits !== right.bits
  return left.kind !== right.kind
}

/** A pointer to void may lead anywhere. */
function pointsElsewhere(left: string, right: string): boolean {
  if (left === '' || right === '' || left === right) return false
  if (left.startsWith('*') && right.startsWith('*')) return pointsElsewhere(left.slice(1), right.slice(1))
  const integers = [left, right].flatMap(to => /^\((.*)\)$/.exec(to)?.[1] ?? [])
  const [one, other] = integers
  return one === undefined || other === undefined || differs(parseShape(one), parseShape(other))
}

/** Whether both are pointers to structs, to pointers to structs …: one may have come in the place of the other. */
export function isSameKindOfPointer(a: string, b: string): boolean {
  const [left, right] = [a, b].map(text => /^(\*+)\w+$/.exec(text)?.[1])
  return left !== undefined && left === right
}

/** Whether a program that declares this type reads another value: of an integer that is larger it reads the lower bits. */
export function differsFromDeclared(declared: string, found: string): boolean {
  const [left, right] = [parseShape(declared), parseShape(found)]
  if (left.kind === 'integer' && right.kind === 'integer') return left.bits > right.bits
  return differs(left, right)
}
