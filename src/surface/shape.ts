import type {TypeWords} from '../model/name-states.ts'

/** The properties of a type that a program which reads a value relies on, as the guest describes them: native/elf/btf_words.h. */
type Shape =
  | {kind: 'integer'; bits: number}
  | {kind: 'float'; bits: number}
  /** `to`: the struct that it points to, `(u8)` for an integer, `*…` for a pointer, `fn` for a function; "" for void. */
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

/** Returns the struct that a type points to: `sock` for `*sock`; null for any other type. */
export function pointee(text: string): string | null {
  const shape = parseShape(text)
  return shape.kind === 'pointer' && /^\w+$/.test(shape.to) && shape.to !== 'fn' ? shape.to : null
}

/** Returns the bits of an integer; null for any other type. */
export function integerBits(text: string): number | null {
  const shape = parseShape(text)
  return shape.kind === 'integer' ? shape.bits : null
}

/**
 * Returns whether values in a register differ: in the kind of value, in the struct that a pointer points to, or in the size of
 * an integer, whose upper bits are not defined. Signs are not compared, because a program reads the same bits.
 */
export function differsInRegister(a: string, b: string): boolean {
  return differs(parseShape(a), parseShape(b))
}

/**
 * Returns whether copies of a field differ: in the kind of value, in the struct that a pointer points to, or because an integer
 * has fewer bytes than are copied. If it has more bytes, the lower ones are copied, which come first on little endian. The
 * length of an array does not matter: most programs copy one element, and only the run time decides which one.
 *
 * @param read the type that the program declares
 * @param found the type in the kernel
 */
export function differsInMemory(read: TypeWords, found: TypeWords, littleEndian: boolean): boolean {
  const [left, right] = [parseShape(read.shape), parseShape(found.shape)]
  if (left.kind === 'integer' && right.kind === 'integer')
    return littleEndian ? left.bits > right.bits : left.bits !== right.bits
  // A typedef of a struct stays the same if the struct is renamed.
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

/** Returns whether two pointers point to different types. A pointer to void may point to anything. */
function pointsElsewhere(left: string, right: string): boolean {
  if (left === '' || right === '' || left === right) return false
  if (left.startsWith('*') && right.startsWith('*')) return pointsElsewhere(left.slice(1), right.slice(1))
  const integers = [left, right].flatMap(to => /^\((.*)\)$/.exec(to)?.[1] ?? [])
  const [one, other] = integers
  return one === undefined || other === undefined || differs(parseShape(one), parseShape(other))
}

/** Returns whether both are pointers to structs, to pointers to structs, …: one may have replaced the other. */
export function isSameKindOfPointer(a: string, b: string): boolean {
  const [left, right] = [a, b].map(text => /^(\*+)\w+$/.exec(text)?.[1])
  return left !== undefined && left === right
}

/** Returns whether a program that declares a type reads another value. It reads the lower bits of a larger integer. */
export function differsFromDeclared(declared: string, found: string): boolean {
  const [left, right] = [parseShape(declared), parseShape(found)]
  if (left.kind === 'integer' && right.kind === 'integer') return left.bits > right.bits
  return differs(left, right)
}
