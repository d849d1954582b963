import type {Parameter, Prototype} from '../model/name-states.ts'
import type {ContextRead, HookWay, ProgramSurface} from '../model/program-surface.ts'
import type {Expected} from '../model/surface.ts'
import {type ContextSlot, contextSlot, RETURNS_BEHIND} from './context-slot.ts'
import {type Declared, declaredParameter} from './declared.ts'
import {type Context, type Difference, referenceOf, statesOf, subjectOf} from './difference.ts'
import type {Hook} from './hooks.ts'
import {differsFromDeclared, differsInRegister, integerBits, isSameKindOfPointer, pointee} from './shape.ts'
import {parameterWords} from './words.ts'

/** Finds arguments and return values that the program reads and that differ on some kernels. */
export function differencesOfArguments(context: Context, hook: Hook): Difference[] {
  const {kind} = hook
  if (kind === 'tracepoint') return []
  const slots = new Map<string, Place[]>()
  for (const read of context.program.reads) {
    for (const kernel of context.attached) {
      if (!read.kernels.includes(kernel.id)) continue
      const prototype = context.names.prototype(kind, hook.name, kernel.id)
      const slot = contextSlot(hook.way, kernel.arch, read)
      if (prototype === null || slot === null || hasWideParameters(prototype, slot)) continue
      const value = valueAt(slot, prototype, hook.way)
      if (value === undefined && TYPED.includes(hook.way)) continue
      const key = JSON.stringify(slot)
      const places = slots.get(key) ?? []
      slots.set(key, places)
      if (!places.some(other => other.kernel === kernel.id))
        places.push({kernel: kernel.id, prototype, read, slot, value})
    }
  }
  const all = [...slots.values()]
  return all.flatMap(places => differenceOfSlot(context, hook, places, insteadOf(places, all)))
}

/** Programs that the verifier rejects if they read more arguments than there are (btf_ctx_access() in kernel/bpf/btf.c). */
const TYPED: readonly HookWay[] = ['fentry', 'fexit', 'fmod_ret', 'fsession', 'lsm', 'tp_btf']

/** Returns what the program reads instead on the other kernels: it may know where each of them has the same value. */
function insteadOf(places: readonly Place[], slots: readonly (readonly Place[])[]): Place[] {
  const kernels = new Set(places.map(({kernel}) => kernel))
  return slots.filter(others => !others.some(({kernel}) => kernels.has(kernel))).flat()
}

/** Returns whether a struct of more than 8 bytes is passed by value: it takes several registers, so later parameters are unknown. */
function hasWideParameters({parameters}: Prototype, slot: ContextSlot): boolean {
  if (slot.kind === 'return') return false
  return parameters
    .slice(0, slot.index + 1)
    .some(({shape}) => Number(/^(?:struct|union) .*:(\d+)$/.exec(shape)?.[1] ?? 0) > 64)
}

/** A part of the context that is read on a kernel. */
interface Place {
  kernel: string
  prototype: Prototype
  read: ContextRead
  slot: ContextSlot
  /** What the kernel has there; undefined for nothing. */
  value: Parameter | undefined
}

/** The name of the return value, in place of the name of a parameter. */
const RETURN_VALUE = 'return value'

function valueAt(slot: ContextSlot, {parameters, returns}: Prototype, way: HookWay): Parameter | undefined {
  const returned = returns.shape === 'void' ? undefined : {...returns, name: RETURN_VALUE}
  if (slot.kind === 'return') return returned
  const hasReturn = RETURNS_BEHIND.includes(way) && slot.index === parameters.length
  return hasReturn ? returned : parameters[slot.index]
}

function differenceOfSlot(
  context: Context,
  hook: Hook,
  places: readonly Place[],
  elsewhere: readonly Place[],
): Difference[] {
  const {expected, isRight} = expectedValue(context, places, elsewhere)
  const others = places.filter(place => !isRight(place))
  const [first] = others
  if (first === undefined) return []
  const isReturn = places.every(({slot, value}) => slot.kind === 'return' || value?.name === RETURN_VALUE)
  return [
    {
      class: isReturn ? 'RETURN_TYPE_CHANGED' : 'HOOK_ARGUMENT_CHANGED',
      ...subjectOf(context, hook),
      what: first.slot,
      expected,
      kernels: others.map(({kernel}) => kernel),
      states: statesOf(
        places.map(place => [place.kernel, valueWords(place)]),
        expected?.words,
      ),
      source: first.read.source,
    },
  ]
}

/** The value that a program expects. */
interface ExpectedValue {
  /** Null if no kernel has such a value and the source does not declare it. */
  expected: Expected | null
  isRight(place: Place): boolean
}

/**
 * Determines the expected value, in this order: from how the program uses the value, from what it reads instead on other
 * kernels, from the declaration in its source, from the kernel that the object was compiled for.
 */
function expectedValue(context: Context, places: readonly Place[], elsewhere: readonly Place[]): ExpectedValue {
  const isSameAs = (reference: Place) => (place: Place) => !isOtherValue(reference, place)
  const used = places.find(place => isUsedAs(context.program, place))
  const struct = used && pointee(used.value?.shape ?? '')
  if (used !== undefined && struct) {
    // If it does not follow the value as this struct, another branch is live: the program distinguishes the kernels.
    const follows = ({kernel, read}: Place) => followsAs(context.program, read, struct, kernel)
    return {
      expected: {words: valueWords(used), by: 'use', kernel: used.kernel},
      isRight: place => isUsedAs(context.program, place) || !follows(place) || isSameAs(used)(place),
    }
  }
  const alike = places.find(place => elsewhere.some(other => hasSameType(place, other)))
  if (alike !== undefined && elsewhere.every(other => hasSameType(alike, other)))
    return {expected: {words: valueWords(alike), by: 'use', kernel: alike.kernel}, isRight: isSameAs(alike)}
  const declared = declaredValue(places)
  const fitting = places.filter(({value}) => isTelling(declared) && value !== undefined && fits(declared, value))
  const named = fitting.find(({value}) => value?.name === declared?.name)
  const asDeclared = named ?? referenceOf(context, fitting, isOtherValue)?.place
  if (asDeclared !== undefined)
    return {
      expected: {words: valueWords(asDeclared), by: 'source', kernel: asDeclared.kernel},
      isRight: place => (fitting.includes(place) && !hasMoved(asDeclared, place)) || isRenamed(asDeclared, place),
    }
  const present = places.filter(({value}) => value !== undefined)
  if (isTelling(declared) && present.length > 0 && present.every(({value}) => isTooNarrow(declared, value)))
    return {expected: {words: declared.words, by: 'source', kernel: null}, isRight: () => false}
  const reference = referenceOf(context, present, isOtherValue)
  if (reference === undefined) {
    // A macro that saves all registers reads more arguments than there are, which is not a mistake.
    const expected: Expected | null = declared && {words: declared.words, by: 'source', kernel: null}
    return {expected, isRight: () => expected === null}
  }
  const {place, by} = reference
  return {expected: {words: valueWords(place), by, kernel: place.kernel}, isRight: isSameAs(place)}
}

function hasSameType({value: own}: Place, {value: other}: Place): boolean {
  return own !== undefined && other !== undefined && !differsInRegister(own.shape, other.shape)
}

/** Returns the declaration in the macro that the program is written with; null for none. */
function declaredValue(places: readonly Place[]): Declared | null {
  for (const {read, slot} of places) {
    const declared = declaredParameter(read.source, slot.kind === 'argument' ? slot.index : 0)
    if (declared !== null) return declared
  }
  return null
}

/** Returns whether a declaration determines the type: `void *` may be anything. */
function isTelling(declared: Declared | null): declared is Declared {
  return declared !== null && declared.shape !== '*' && declared.shape !== '?'
}

function fits({shape}: Declared, value: Parameter): boolean {
  return !differsFromDeclared(shape, value.shape)
}

/** Returns whether the source declares a pointer where the kernel's value is too narrow for one, so it is not a cast. */
function isTooNarrow({shape}: Declared, value: Parameter | undefined): boolean {
  const bits = value === undefined ? null : integerBits(value.shape)
  return shape.startsWith('*') && bits !== null && bits < POINTER_BITS
}

const POINTER_BITS = 64

/** Returns whether the program follows the value as a pointer to its struct, so it was written for this value. */
function isUsedAs(program: ProgramSurface, {kernel, read, value}: Place): boolean {
  const struct = value === undefined ? null : pointee(value.shape)
  return struct !== null && followsAs(program, read, struct, kernel)
}

function followsAs({relocations}: ProgramSurface, {offset}: ContextRead, struct: string, kernel: string): boolean {
  return relocations.some(
    ({argument, root, reached, kernels}) =>
      reached && argument === offset && root === struct && kernels.includes(kernel),
  )
}

/**
 * Returns whether a value differs: it does not exist, its type differs, or its name is that of another parameter. A changed
 * name alone is not a difference, nor is a changed struct that a parameter of the same name points to.
 */
function isOtherValue(expected: Place, found: Place): boolean {
  const [own, other] = [expected.value, found.value]
  if (own === undefined || other === undefined) return own !== other
  if ((own.name === RETURN_VALUE) !== (other.name === RETURN_VALUE)) return true
  return (differsInRegister(own.shape, other.shape) && !isRenamed(expected, found)) || hasMoved(expected, found)
}

/** Returns whether the parameter is the same, but points to a struct with another name. */
function isRenamed({value: own}: Place, {value: other}: Place): boolean {
  if (own === undefined || other === undefined || own.name === '' || own.name === RETURN_VALUE) return false
  return own.name === other.name && isSameKindOfPointer(own.shape, other.shape)
}

/** Returns whether the name at this position belongs to another parameter of the other prototype. */
function hasMoved(expected: Place, found: Place): boolean {
  const [own = '', other = ''] = [expected.value?.name, found.value?.name]
  if (own === '' || other === '' || own === other) return false
  const has = ({parameters}: Prototype, name: string) => parameters.some(parameter => parameter.name === name)
  return has(found.prototype, own) || has(expected.prototype, other)
}

function valueWords({value, slot}: Place): string {
  if (value?.name !== RETURN_VALUE) return parameterWords(value)
  return slot.kind === 'return' ? value.words : `${value.words} (the return value)`
}
