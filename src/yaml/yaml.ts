import {
  boolCoreTag,
  constructFromEvents,
  defineScalarTag,
  intCoreTag,
  mapTag,
  mergeTag,
  nullCoreTag,
  parseEvents,
  Schema,
  seqTag,
  strTag,
  type YAMLException,
} from 'js-yaml'
import {errorMessage, type Problem, UserError} from '../base/errors.ts'
import {locate, type Places} from './yaml-places.ts'

/** A YAML document with the place of each of its values. */
export interface YamlDocument extends Places {
  file: string
  value: unknown
}

/**
 * Integers that a number cannot represent exactly become bigints: values of maps and variables may need all 64 bits.
 */
const exactIntTag = defineScalarTag<number | bigint>(intCoreTag.tagName, {
  ...intCoreTag,
  resolve: (source, isExplicit, tagName) => {
    const value = intCoreTag.resolve(source, isExplicit, tagName)
    return typeof value !== 'number' || Number.isSafeInteger(value) ? value : exactInteger(source)
  },
})

/**
 * Without the float tag: an unquoted `6.10` is a kernel series, not the number 6.1. With merge keys (`<<`), as in Go's
 * yaml.v3.
 */
const schema = new Schema([strTag, nullCoreTag, boolCoreTag, exactIntTag, mergeTag, seqTag, mapTag])

/** Limit of aliases. A manifest needs a few; without a limit, a few lines can expand to gigabytes. */
const MAX_ALIASES = 100

/**
 * Parses one YAML document.
 *
 * @param source the text
 * @param file its name, for messages
 * @throws UserError with the line and column of a syntax error
 */
export function parseYaml(source: string, file: string): YamlDocument {
  try {
    const events = parseEvents(source, {filename: file})
    const places = locate(events, source, file)
    const [value, ...others] = constructFromEvents(events, {
      source,
      filename: file,
      schema,
      json: true,
      maxAliases: MAX_ALIASES,
    })
    if (others.length > 0)
      throw new UserError({file, line: 1, message: 'contains several YAML documents, expected one; split the file'})
    if (value === undefined || value === null) throw new UserError({file, line: 1, message: 'the file is empty'})
    return {file, value, ...places}
  } catch (thrown) {
    if (isYamlException(thrown)) throw new UserError(syntaxProblem(thrown, source, file))
    throw thrown
  }
}

/** Parses an integer. `BigInt` accepts the prefixes of YAML, but no sign before them. */
function exactInteger(source: string): bigint {
  const digits = BigInt(source.replace(/^[+-]/, ''))
  return source.startsWith('-') ? -digits : digits
}

/** Escapes a token of a JSON pointer: RFC 6901 §3. */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}

function isYamlException(thrown: unknown): thrown is YAMLException {
  return typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === 'YAMLException'
}

/**
 * Characters that YAML reads as a tag, an alias or a folded text, at the beginning of a list element or in brackets.
 */
const NEEDS_QUOTES = /(?:^\s*-\s+|[[,]\s*)([!*>])\S/

function syntaxProblem(exception: YAMLException, source: string, file: string): Problem {
  const {reason, mark} = exception
  if (reason?.startsWith('expected a document')) return {file, line: 1, message: 'the file is empty'}
  const unclosed = reason === 'deficient indentation' ? ' (a bracket or quote above is not closed?)' : ''
  const [, sign] = NEEDS_QUOTES.exec(source.split('\n')[mark?.line ?? -1] ?? '') ?? []
  const unquoted = sign === undefined ? '' : `; put strings that begin with \`${sign}\` in quotes`
  const message = `not valid YAML: ${reason ?? errorMessage(exception)}${unclosed}${unquoted}`
  return mark === undefined ? {file, message} : {file, line: mark.line + 1, column: mark.column + 1, message}
}
