import {mapFlagBits} from '../model/map-flags.ts'
import type {Fixup} from '../request/fixup.ts'
import type {KernelSelector} from '../request/kernel.ts'
import {type Checking, elements, entries} from './checking.ts'
import {type Setting, settingKey, settingWords} from './fixup-setting.ts'
import {selectorsOf} from './kernel-selectors.ts'
import {literalOf, showValue} from './literal.ts'
import type {WrittenGlobals, WrittenInnerMap, WrittenMap, WrittenObject} from './written.ts'

/** Returns all fixups of an object, in the order of the manifest. */
export function fixupsOf(object: WrittenObject, pointer: string, checking: Checking): Fixup[] {
  const fixups: Pointed[] = [
    ...elements(object.maps, `${pointer}/maps`).flatMap(({element, at}) =>
      onKernels(mapFixups(element, at, checking), element.kernels, at, checking),
    ),
    ...globalFixups(object, `${pointer}/globals`, checking),
    ...programFixups(object, pointer, checking),
    ...structOpsFixups(object, pointer, checking),
  ]
  reportRepetitions(fixups, checking)
  return fixups.map(
    ({fixup, at, kernels}): Fixup => ({
      ...fixup,
      place: checking.place(at),
      ...(kernels === undefined ? {} : {kernels}),
    }),
  )
}

/** A fixup without its place, which is at the pointer. */
interface Pointed {
  fixup: Setting
  at: string
  /** Undefined: all kernels. */
  kernels?: readonly KernelSelector[] | undefined
}

/** Limits the fixups of an item to the kernels that it names. */
function onKernels(
  fixups: readonly Pointed[],
  kernels: readonly string[] | undefined,
  pointer: string,
  checking: Checking,
): Pointed[] {
  const selectors = selectorsOf(kernels, `${pointer}/kernels`, checking)
  return fixups.map(fixup => ({...fixup, kernels: selectors}))
}

function mapFixups(map: WrittenMap, pointer: string, checking: Checking): Pointed[] {
  const subject = map.name
  const fixups: Pointed[] = []
  const add = (key: string, fixup: Setting) => fixups.push({fixup, at: `${pointer}/${key}`})
  if (map.type !== undefined) add('type', {subject, kind: 'map_type', value: map.type})
  for (const kind of ['key_size', 'value_size'] as const) {
    const value = map[kind]
    if (value !== undefined) add(kind, {subject, kind, value})
  }
  if (map.max_entries !== undefined) add('max_entries', {subject, kind: 'max_entries', value: map.max_entries})
  if (map.map_flags !== undefined) add('map_flags', {subject, kind: 'map_flags', value: mapFlagBits(map.map_flags)})
  if (map.inner_map !== undefined)
    add('inner_map', innerMapFixup(subject, map.inner_map, `${pointer}/inner_map`, checking))
  if (map.inner_ringbuf_bytes) {
    checkRingbufSize(map.inner_ringbuf_bytes, `${pointer}/inner_ringbuf_bytes`, checking)
    const sizes = {keySize: 0, valueSize: 0, maxEntries: map.inner_ringbuf_bytes, mapFlags: 0}
    add('inner_ringbuf_bytes', {subject, kind: 'inner_map', type: 'ringbuf', ...sizes})
  }
  if (map.autocreate !== undefined) add('autocreate', {subject, kind: 'autocreate'})
  if (map.optional !== undefined) add('optional', {subject, kind: 'optional_map'})
  if (map.optional !== undefined && map.autocreate !== undefined)
    checking.report(
      `${pointer}/optional`,
      `map \`${subject}\` has \`autocreate: false\`, so it is never created; remove \`optional\` or \`autocreate\``,
    )
  if (map.pinning !== undefined) add('pinning', {subject, kind: 'pinning'})
  for (const {element, at} of elements(map.entries, `${pointer}/entries`))
    fixups.push(...entryFixups(subject, element, at, checking))
  if (fixups.length === 0 && map.entries === undefined)
    checking.report(
      pointer,
      `map \`${subject}\` has no settings; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`,
    )
  return fixups
}

function innerMapFixup(subject: string, inner: WrittenInnerMap, pointer: string, checking: Checking): Setting {
  const {type, key_size: keySize, value_size: valueSize, max_entries: maxEntries, map_flags = 0} = inner
  if (type === 'ringbuf') {
    for (const key of ['key_size', 'value_size'] as const)
      if (inner[key]) checking.report(`${pointer}/${key}`, `a ring buffer has no \`${key}\`; remove it`)
    checkRingbufSize(maxEntries, `${pointer}/max_entries`, checking)
  } else if (!valueSize) checking.report(pointer, `an inner map of type \`${type}\` needs \`value_size\`, at least 1`)
  const sizes = {keySize: keySize ?? 0, valueSize: valueSize ?? 0, maxEntries, mapFlags: mapFlagBits(map_flags)}
  return {subject, kind: 'inner_map', type, ...sizes}
}

/** See `ringbuf_map_alloc()` in kernel/bpf/ringbuf.c. The smallest page size is 4096 bytes. */
function checkRingbufSize(bytes: number, pointer: string, checking: Checking): void {
  if (bytes >= 4096 && Number.isInteger(Math.log2(bytes))) return
  checking.report(pointer, `the size of a ring buffer must be a power of two, at least 4096, not ${bytes}`)
}

type WrittenEntry = NonNullable<WrittenMap['entries']>[number]

function entryFixups(subject: string, entry: WrittenEntry, pointer: string, checking: Checking): Pointed[] {
  const {key: writtenKey, value, inner} = entry
  const outer = literalOf(writtenKey, `${pointer}/key`, checking)
  const shown = `entries[${showValue(writtenKey)}]`
  if ('value' in entry === (inner !== undefined)) {
    checking.report(pointer, 'set either the `value` of the entry or, in a map-in-map, its `inner` entries')
    return []
  }
  if (inner === undefined) {
    const literal = literalOf(value, `${pointer}/value`, checking)
    if (outer === undefined || literal === undefined) return []
    const fixup = {subject, kind: 'entry', key: outer, value: literal, shown: `${shown}=${showValue(value)}`} as const
    return [{fixup, at: pointer}]
  }
  return elements(inner, `${pointer}/inner`).flatMap(({element, at}): Pointed[] => {
    const key = literalOf(element.key, `${at}/key`, checking)
    const literal = literalOf(element.value, `${at}/value`, checking)
    if (outer === undefined || key === undefined || literal === undefined) return []
    const what = `${shown}[${showValue(element.key)}]=${showValue(element.value)}`
    return [{fixup: {subject, kind: 'inner_entry', outerKey: outer, key, value: literal, shown: what}, at}]
  })
}

function globalFixups({globals = {}}: WrittenObject, pointer: string, checking: Checking): Pointed[] {
  if (!Array.isArray(globals)) return variableFixups(globals, pointer, checking)
  return elements(globals, pointer).flatMap(({element: {set, kernels}, at}) =>
    onKernels(variableFixups(set, `${at}/set`, checking), kernels, at, checking),
  )
}

function variableFixups(globals: WrittenGlobals, pointer: string, checking: Checking): Pointed[] {
  return entries(globals, pointer).flatMap(({key: name, value, at}): Pointed[] => {
    if (!/^[A-Za-z_][\w.]{0,127}$/.test(name))
      checking.report(at, `\`${name}\` is not a valid name of a global variable; write fields as \`name: {field: 1}\``)
    const literal = literalOf(value, at, checking)
    if (literal === undefined) return []
    return [{fixup: {subject: name, kind: 'global', value: literal, shown: `${name}=${showValue(value)}`}, at}]
  })
}

function programFixups(object: WrittenObject, pointer: string, checking: Checking): Pointed[] {
  const types = elements(object.program_types, `${pointer}/program_types`).flatMap(
    ({element: {program, type, kernels}, at}) =>
      onKernels([{fixup: {subject: program, kind: 'program_type', value: type}, at}], kernels, at, checking),
  )
  // The same type in both places is valid: in the format of the original bpfcompat, the one in `programs` is a note.
  const isDeclared = (name: string, type: string) =>
    (object.program_types ?? []).some(
      entry => entry.program === name && entry.type === type && entry.kernels === undefined,
    )
  const programs = elements(object.programs, `${pointer}/programs`).flatMap(
    ({element: {name, type, autoload, kernels}, at}) => {
      const fixups: Pointed[] = [
        ...(type === undefined || isDeclared(name, type)
          ? []
          : [{fixup: {subject: name, kind: 'program_type', value: type} as const, at: `${at}/type`}]),
        ...(autoload === undefined
          ? []
          : [{fixup: {subject: name, kind: 'autoload', value: autoload} as const, at: `${at}/autoload`}]),
      ]
      return onKernels(fixups, kernels, at, checking)
    },
  )
  return [...types, ...programs]
}

function structOpsFixups(object: WrittenObject, pointer: string, checking: Checking): Pointed[] {
  return elements(object.struct_ops, `${pointer}/struct_ops`).flatMap(({element: {map, member, value, kernels}, at}) =>
    onKernels([{fixup: {subject: map, kind: 'struct_ops', member, program: value}, at}], kernels, at, checking),
  )
}

/**
 * Reports settings that are set twice. Several items of `maps` may describe one map. Items for some kernels are checked
 * for overlap later, when the kernels are known.
 */
function reportRepetitions(fixups: readonly Pointed[], checking: Checking): void {
  const seen = new Set<string>()
  for (const {fixup, at, kernels} of fixups) {
    const key = settingKey(fixup)
    // Duplicate programs are reported elsewhere, with their places.
    if (key === null || fixup.kind === 'autoload' || kernels !== undefined) continue
    if (seen.has(key)) checking.report(at, `${settingWords(fixup)} is set twice; remove one`)
    seen.add(key)
  }
}
