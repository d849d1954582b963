import type {RecordField, TracepointState} from '../model/name-states.ts'
import type {ContextRead} from '../model/program-surface.ts'
import type {Expected} from '../model/surface.ts'
import {type Context, type Difference, referenceOf, statesOf, subjectOf} from './difference.ts'
import type {Hook} from './hooks.ts'
import {systemCallField} from './system-call-record.ts'
import {recordFieldWords} from './words.ts'

/** Finds fields of a tracepoint's record that the program reads and that differ on some kernels. */
export function differencesOfRecord(context: Context, hook: Hook): Difference[] {
  if (hook.kind !== 'tracepoint') return []
  const groups = new Map<string, RecordPlace[]>()
  for (const read of context.program.reads)
    for (const {id} of context.attached) {
      const record = context.names.tracepoint(hook.name, id)
      if (!read.kernels.includes(id) || record === undefined || record.fields.length === 0) continue
      // CO-RE uses a different offset on each kernel: the name identifies what it reads.
      const group = read.member ?? `@${read.offset}`
      groups.set(group, [...(groups.get(group) ?? []), {kernel: id, record, read}])
    }
  return [...groups.values()].flatMap(places => differenceOfRecord(context, hook, places))
}

interface RecordPlace {
  kernel: string
  record: TracepointState
  read: ContextRead
}

function differenceOfRecord(context: Context, hook: Hook, places: readonly RecordPlace[]): Difference[] {
  const expected = expectedField(context, places)
  if (expected === undefined) return []
  const others = places.filter(place => isOtherField(expected, place))
  const [first] = others
  if (first === undefined) return []
  const {by, kernel} = expected
  const words = fieldWords(expected, expected.field, expected.within)
  const states = statesOf(
    places.map(({kernel: id, record, read}) => {
      const found = fieldAt(record, read.offset)
      return [id, fieldWords(expected, found, found === undefined ? 0 : read.offset - found.offset)]
    }),
    words,
  )
  return [
    {
      class: 'TRACEPOINT_FIELD_CHANGED',
      ...subjectOf(context, hook),
      what: {kind: 'record', field: expected.field.name, offset: first.read.offset},
      expected: {words, by, kernel},
      kernels: [...new Set(others.map(other => other.kernel))],
      states,
      source: first.read.source,
    },
  ]
}

/** The field that a program expects at a place of a record. */
interface ExpectedField extends Pick<Expected, 'by'> {
  field: RecordField
  /** In bytes from the beginning of the field. */
  within: number
  kernel: string
}

/** Returns the field of the program's own type of the record, or else of the kernel that it was written for. */
function expectedField(context: Context, places: readonly RecordPlace[]): ExpectedField | undefined {
  const order = [context.writtenFor, ...context.kernels.map(({id}) => id)]
  const byName = order.flatMap(id => places.filter(({kernel}) => kernel === id)).flatMap(fieldByName)
  // If the program's own type agrees with a kernel, its places are those of that kernel.
  const begin = byName.filter(({within}) => within === 0)
  const agreeing =
    begin.find(field => places.every(({read}) => !reachesOver(read, field, field.field))) ?? begin[0] ?? byName[0]
  if (agreeing !== undefined) return agreeing
  const reference = referenceOf(context, places, (a, b) => {
    const [one, other] = [placed(a), placed(b)]
    return one?.field.name !== other?.field.name || one?.within !== other?.within
  })
  const found = reference && placed(reference.place)
  return found && {...found, by: reference.by, kernel: reference.place.kernel}
}

/** Returns the field that the program's own type of the record names. */
function fieldByName({kernel, record, read}: RecordPlace): ExpectedField[] {
  const [, name = '', element] = /^(\w+)(?:\[(\d+)\])?/.exec(read.member ?? '') ?? []
  const named = (own: string) => record.fields.find(candidate => candidate.name === own)
  const field = named(name) ?? named(systemCallField(name))
  if (field === undefined) return []
  const found = fieldAt(record, read.offset) === field ? read.offset - field.offset : 0
  const within = element === undefined ? found : (elementBytes(field) ?? 0) * Number(element)
  return [{field, within, by: 'source', kernel}]
}

function elementBytes({type, size}: RecordField): number | null {
  const length = Number(/\[(\d+)\]$/.exec(type)?.[1] ?? 0)
  return length === 0 ? null : size / length
}

function placed({record, read}: RecordPlace): Pick<ExpectedField, 'field' | 'within'> | undefined {
  const field = fieldAt(record, read.offset)
  return field && {field, within: read.offset - field.offset}
}

function fieldAt({fields}: TracepointState, offset: number): RecordField | undefined {
  return fields.find(field => offset >= field.offset && offset < field.offset + field.size)
}

function isOtherField({field: expected, within}: ExpectedField, {record, read}: RecordPlace): boolean {
  const found = fieldAt(record, read.offset)
  if (found === undefined || found.name !== expected.name || read.offset - found.offset !== within) return true
  const isDynamic = ({type}: RecordField) => /^__(?:data|rel)_loc\b/.test(type)
  if (isDynamic(found) !== isDynamic(expected) || (read.via === 'data_loc' && !isDynamic(found))) return true
  const isArray = ({type}: RecordField) => type.endsWith(']')
  if (isArray(found) !== isArray(expected)) return true
  if (read.size === 0) return found.size !== expected.size
  // A read of a part of a field is fine if the field has that part.
  return reachesOver(read, {within}, found) && !reachesOver(read, {within}, expected)
}

/** Returns whether a read goes beyond the end of a field. */
function reachesOver({size}: ContextRead, {within}: Pick<ExpectedField, 'within'>, field: RecordField): boolean {
  return size > field.size - within
}

function fieldWords({within}: ExpectedField, field: RecordField | undefined, own: number): string {
  return `${recordFieldWords(field)}${field === undefined || own === within || own === 0 ? '' : ` from byte ${own}`}`
}
