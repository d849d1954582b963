import type {RecordField, TracepointState} from '../model/name-states.ts'
import type {Described} from './state-words.ts'
import {ABSENT, described, piece} from './state-words.ts'
import {recordFieldWords} from './words.ts'

/**
 * Describes a tracepoint: the fields that programs read, those that differ between kernels, and the number of the others.
 *
 * @param shown names of these fields
 */
export function tracepointState(
  {category, fields}: TracepointState,
  name: string,
  read: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): Described {
  if (category === null) return ABSENT
  const own = fields.filter(field => shown.has(field.name))
  const rest = fields.length - own.length
  const record = fields.map(placedField)
  const identity = JSON.stringify(fields.map(plainField))
  return described({
    pieces:
      fields.length === 0
        ? [piece('unknown record')]
        : [
            ...own.flatMap((field, index) => [
              ...(index === 0 ? [] : [piece('; ')]),
              piece(placedField(field), read.has(field.name)),
            ]),
            ...(rest === 0 ? [] : [piece(restWords(rest, own.length > 0))]),
          ],
    notes: name.includes('/') && !name.startsWith(`${category}/`) ? [`in category ${category}`] : [],
    record,
    facets: [category, fields.length === 0 ? null : identity],
    identity,
  })
}

function restWords(count: number, isRest: boolean): string {
  const fields = count === 1 ? 'field' : 'fields'
  return isRest ? `; ${count} more ${fields}` : `${count} ${fields}`
}

/** Returns `pid_t prev_pid @ 24, size 4`. */
function placedField(field: RecordField): string {
  return `${recordFieldWords(field)} @ ${field.offset}, size ${field.size}`
}

/** Returns a field without what only tracefs has and the BTF of a record does not: const, and the type of a dynamic array. */
function plainField(field: RecordField): string {
  const type = field.type
    .replaceAll(/\bconst /g, '')
    .replaceAll(' ', '')
    .replace(/^__(data|rel)_loc.*\[\]$/, '__$1_loc[]')
  return placedField({...field, type})
}

/** Returns the names of fields that differ between records, or that some records do not have. */
export function unequalFields(states: readonly TracepointState[]): string[] {
  const records = states.filter(({fields}) => fields.length > 0)
  const seen = new Map<string, Map<string, number>>()
  for (const {fields} of records)
    for (const field of fields) {
      const forms = seen.get(field.name) ?? new Map<string, number>()
      seen.set(field.name, forms.set(plainField(field), (forms.get(plainField(field)) ?? 0) + 1))
    }
  return [...seen].flatMap(([name, forms]) =>
    forms.size > 1 || [...forms.values()].some(count => count < records.length) ? [name] : [],
  )
}
