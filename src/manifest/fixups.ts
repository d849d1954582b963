import {mapFlagBits} from '../map-flags.ts'
import {type Checking, elements, entries} from './checking.ts'
import {literalOf, showValue} from './literal.ts'
import type {Fixup} from './model.ts'
import type {WrittenInnerMap, WrittenMap, WrittenObject} from './written.ts'

/** Everything that the loader of an object does, in the order of the manifest. */
export function fixupsOf(object: WrittenObject, pointer: string, checking: Checking): Fixup[] {
  const fixups: Pointed[] = [
    ...elements(object.maps, `${pointer}/maps`).flatMap(({element, at}) => mapFixups(element, at, checking)),
    ...globalFixups(object, `${pointer}/globals`, checking),
    ...programFixups(object, pointer),
    ...structOpsFixups(object, pointer),
  ]
  reportRepetitions(fixups, checking)
  return fixups.map(({fixup, at}): Fixup => ({...fixup, place: checking.place(at)}))
}

/** A fixup without its place, which stands at the pointer. */
interface Pointed {
  fixup: Omitted<Fixup>
  at: string
}

type Omitted<T> = T extends Fixup ? Omit<T, 'place'> : never

function mapFixups(map: WrittenMap, pointer: string, checking: Checking): Pointed[] {
  const subject = map.name
  const fixups: Pointed[] = []
  const add = (key: string, fixup: Omitted<Fixup>) => fixups.push({fixup, at: `${pointer}/${key}`})
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
  if (map.pinning !== undefined) add('pinning', {subject, kind: 'pinning'})
  for (const {element, at} of elements(map.entries, `${pointer}/entries`))
    fixups.push(...entryFixups(subject, element, at, checking))
  if (fixups.length === 0 && map.entries === undefined)
    checking.report(
      pointer,
      `map \`${subject}\` is named, and nothing is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`,
    )
  return fixups
}

function innerMapFixup(subject: string, inner: WrittenInnerMap, pointer: string, checking: Checking): Omitted<Fixup> {
  const {type, key_size: keySize, value_size: valueSize, max_entries: maxEntries, map_flags = 0} = inner
  if (type === 'ringbuf') {
    for (const key of ['key_size', 'value_size'] as const)
      if (inner[key]) checking.report(`${pointer}/${key}`, `a ring buffer has no \`${key}\`; remove it`)
    checkRingbufSize(maxEntries, `${pointer}/max_entries`, checking)
  } else if (!valueSize) checking.report(pointer, `an inner map of type \`${type}\` needs \`value_size\`, at least 1`)
  const sizes = {keySize: keySize ?? 0, valueSize: valueSize ?? 0, maxEntries, mapFlags: mapFlagBits(map_flags)}
  return {subject, kind: 'inner_map', type, ...sizes}
}

/** `ringbuf_map_alloc()` in kernel/bpf/ringbuf.c; the smallest page has 4096 bytes. */
function checkRingbufSize(bytes: number, pointer: string, checking: Checking): void {
  if (bytes >= 4096 && Number.isInteger(Math.log2(bytes))) return
  checking.report(pointer, `a ring buffer has a power of two of bytes, at least 4096, not ${bytes}`)
}

type WrittenEntry = NonNullable<WrittenMap['entries']>[number]

function entryFixups(subject: string, entry: WrittenEntry, pointer: string, checking: Checking): Pointed[] {
  const {key: writtenKey, value, inner} = entry
  const outer = literalOf(writtenKey, `${pointer}/key`, checking)
  const shown = `entries[${showValue(writtenKey)}]`
  if ('value' in entry === (inner !== undefined)) {
    checking.report(pointer, 'an entry has either a `value` or, in a map-in-map, `inner` entries')
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

function globalFixups(object: WrittenObject, pointer: string, checking: Checking): Pointed[] {
  return entries(object.globals ?? {}, pointer).flatMap(({key: name, value, at}): Pointed[] => {
    if (!/^[A-Za-z_][\w.]{0,127}$/.test(name))
      checking.report(at, `\`${name}\` is no name of a global variable; fields are written \`name: {field: 1}\``)
    const literal = literalOf(value, at, checking)
    if (literal === undefined) return []
    return [{fixup: {subject: name, kind: 'global', value: literal, shown: `${name}=${showValue(value)}`}, at}]
  })
}

function programFixups(object: WrittenObject, pointer: string): Pointed[] {
  const types = elements(object.program_types, `${pointer}/program_types`).map(
    ({element: {program, type}, at}): Pointed => ({fixup: {subject: program, kind: 'program_type', value: type}, at}),
  )
  // The same type in both places is no contradiction: in the reference system's form the one of `programs` is a note.
  const isSaid = (name: string, type: string) =>
    (object.program_types ?? []).some(said => said.program === name && said.type === type)
  const programs = elements(object.programs, `${pointer}/programs`).flatMap(
    ({element: {name, type, autoload}, at}): Pointed[] => [
      ...(type === undefined || isSaid(name, type)
        ? []
        : [{fixup: {subject: name, kind: 'program_type', value: type} as const, at: `${at}/type`}]),
      ...(autoload === undefined
        ? []
        : [{fixup: {subject: name, kind: 'autoload', value: autoload} as const, at: `${at}/autoload`}]),
    ],
  )
  return [...types, ...programs]
}

function structOpsFixups(object: WrittenObject, pointer: string): Pointed[] {
  return elements(object.struct_ops, `${pointer}/struct_ops`).map(({element: {map, member, value}, at}) => ({
    fixup: {subject: map, kind: 'struct_ops', member, program: value},
    at,
  }))
}

/** Several items of `maps` may add up to one map; the same thing twice is a mistake. */
function reportRepetitions(fixups: readonly Pointed[], checking: Checking): void {
  const seen = new Set<string>()
  for (const {fixup, at} of fixups) {
    const what = whatIsSet(fixup)
    const key = JSON.stringify([what, 'key' in fixup && fixup.key, 'outerKey' in fixup && fixup.outerKey])
    // Programs that stand twice are reported as such, with their places.
    // Each entry of a map without keys (queue, stack, Bloom filter) has the key 0.
    const mayRepeat = fixup.kind === 'autoload' || (fixup.kind === 'entry' && fixup.key === '0')
    if (seen.has(key) && !mayRepeat) checking.report(at, `${what} is set twice`)
    seen.add(key)
  }
}

function whatIsSet(fixup: Omitted<Fixup>): string {
  const {subject, kind} = fixup
  switch (kind) {
    case 'inner_map':
      return `the prototype of the inner maps of map \`${subject}\``
    case 'map_type':
      return `\`type\` of map \`${subject}\``
    case 'program_type':
      return `the type of program \`${subject}\``
    case 'global':
      return `variable \`${subject}\``
    case 'entry':
    case 'inner_entry':
      return `${fixup.shown.replace(/=.*$/s, '')} of map \`${subject}\``
    case 'struct_ops':
      return `member \`${fixup.member}\` of map \`${subject}\``
    case 'optional_map':
      return `\`optional\` of map \`${subject}\``
    case 'autoload':
      return `\`autoload\` of program \`${subject}\``
    default:
      return `\`${kind}\` of map \`${subject}\``
  }
}
