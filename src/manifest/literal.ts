import type {Literal} from '../request/fixup.ts'
import {type Checking, elements, entries} from './checking.ts'
import type {WrittenValue} from './written.ts'

const MIN_INTEGER = -(2n ** 63n)
const MAX_INTEGER = 2n ** 64n - 1n

/** Path of a field in BTF: `state.counts[2]`, or `[2]` in a value that is itself an array. */
const FIELD = /^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/

/** Strings that YAML does not read as a number but that may be meant as one. */
const LIKE_A_NUMBER = /^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i

/**
 * Converts a value of the manifest to its notation in the plan (docs/guest-protocol.md, "Literals").
 *
 * @returns undefined if the value is invalid, which is reported
 */
export function literalOf(value: WrittenValue, pointer: string, checking: Checking): Literal | undefined {
  if (typeof value !== 'object' || value === null) return scalarLiteral(value, pointer, checking)
  if (isMapping(value) && typeof value.program === 'string' && Object.keys(value).length === 1)
    return programLiteral(value.program, pointer, checking)
  const literals = fieldsOf(value, '', pointer).map(field => fieldLiteral(field, checking))
  const names = literals.map(literal => literal?.replace(/=.*/, ''))
  const twice = names.find((name, index) => name !== undefined && names.indexOf(name) !== index)
  if (twice !== undefined) checking.report(pointer, `field \`${twice}\` is set twice; remove one`)
  return literals.includes(undefined) ? undefined : `{${literals.join(',')}}`
}

/** Converts a value that is compared by size: an integer, or fields with integers. */
export function numberLiteralOf(value: WrittenValue, pointer: string, checking: Checking): Literal | undefined {
  const literal = literalOf(value, pointer, checking)
  if (literal === undefined || !/(?:^|=)(?:hex|text|program):/.test(literal)) return literal
  checking.report(pointer, '`min` must be a whole number, or fields with whole numbers; to compare bytes, use `value`')
  return undefined
}

/** Converts a string, or bytes written as `hex:00 ff`, where a number would have no defined size. */
export function bytesLiteralOf(value: string, pointer: string, checking: Checking): Literal | undefined {
  if (!value.startsWith('hex:')) return `text:${hexOfText(value.replace(/^text:/, ''))}`
  const digits = value.slice('hex:'.length).replaceAll(/\s/g, '').toLowerCase()
  if (/^(?:[0-9a-f]{2})+$/.test(digits)) return `hex:${digits}`
  checking.report(pointer, `\`${value}\` is not valid; write pairs of hex digits after \`hex:\`, such as \`hex:00 ff\``)
  return undefined
}

/** Returns the bytes of a `hex:` or `text:` literal, in hex. */
export function hexOf(literal: Literal): string {
  return literal.slice(literal.indexOf(':') + 1)
}

const SHOWN_CHARACTERS = 60

/** Formats a value for one line of a report, shortened to 60 characters. */
export function showValue(value: WrittenValue): string {
  const text = valueText(value)
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}…` : text
}

function valueText(value: WrittenValue): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`
  if (isMapping(value))
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${valueText(inner)}`)
      .join(', ')}}`
  return typeof value === 'string' && !/^hex:[0-9a-f\s]+$/i.test(value) ? JSON.stringify(value) : String(value)
}

interface Field {
  name: string
  value: WrittenValue
  at: string
}

/** `{a: {b: 1}, c: [2, 3]}` has the fields `a.b`, `c[0]` and `c[1]`. */
function fieldsOf(value: WrittenValue, name: string, at: string): Field[] {
  if (Array.isArray(value) && value.length > 0)
    return elements<WrittenValue>(value, at).flatMap((item, index) =>
      fieldsOf(item.element, `${name}[${index}]`, item.at),
    )
  if (isMapping(value) && Object.keys(value).length > 0)
    return entries(value, at).flatMap(item =>
      fieldsOf(item.value, name === '' ? item.key : `${name}.${item.key}`, item.at),
    )
  return [{name, value, at}]
}

function fieldLiteral({name, value, at}: Field, checking: Checking): Literal | undefined {
  // An empty mapping or list has no name yet; as a value it is reported below.
  if (name !== '' && !FIELD.test(name)) {
    checking.report(at, `\`${name}\` is not a valid field; write it as in \`state.counts[2]\``)
    return undefined
  }
  const literal = scalarLiteral(value, at, checking)
  return literal === undefined ? undefined : `${name}=${literal}`
}

function scalarLiteral(value: WrittenValue, pointer: string, checking: Checking): Literal | undefined {
  switch (typeof value) {
    case 'boolean':
      return value ? '1' : '0'
    case 'number':
      return String(value)
    case 'bigint':
      if (value >= MIN_INTEGER && value <= MAX_INTEGER) return String(value)
      checking.report(
        pointer,
        `\`${value}\` does not fit into 64 bits; write longer values as bytes, such as \`hex:00 ff\``,
      )
      return undefined
    case 'string':
      if (!LIKE_A_NUMBER.test(value)) return bytesLiteralOf(value, pointer, checking)
      checking.report(
        pointer,
        `\`${value}\` is a string; write a whole number without quotes, or \`"text:${value}"\` for the string`,
      )
      return undefined
    default:
      checking.report(pointer, 'a value is missing here; add it')
      return undefined
  }
}

function programLiteral(name: string, pointer: string, checking: Checking): Literal | undefined {
  if (/^[A-Za-z0-9_.]{1,128}$/.test(name)) return `program:${name}`
  checking.report(`${pointer}/program`, `\`${name}\` is not a valid program name; use letters, digits, \`_\` and \`.\``)
  return undefined
}

function hexOfText(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex')
}

function isMapping(value: WrittenValue): value is Record<string, WrittenValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
