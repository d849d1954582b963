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

/** A YAML document that remembers where each of its values is written. */
export interface YamlDocument extends Places {
  file: string
  value: unknown
}

/** Values of maps and variables may need all of 64 bits: what a number cannot hold exactly becomes a bigint. */
const exactIntTag = defineScalarTag<number | bigint>(intCoreTag.tagName, {
  ...intCoreTag,
  resolve: (source, isExplicit, tagName) => {
    const value = intCoreTag.resolve(source, isExplicit, tagName)
    return typeof value !== 'number' || Number.isSafeInteger(value) ? value : exactInteger(source)
  },
})

/** No float tag: an unquoted `6.10` is a kernel series, not the number 6.1. Merge keys (`<<`), as Go's yaml.v3 has them. */
const schema = new Schema([strTag, nullCoreTag, boolCoreTag, exactIntTag, mergeTag, seqTag, mapTag])

/** A manifest needs a few aliases at most; unlimited ones can blow a few lines up to gigabytes. */
const MAX_ALIASES = 100

/**
 * Parses one YAML document.
 *
 * @param source the text
 * @param file its name, for the problems
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
      throw new UserError({file, line: 1, message: 'expected one YAML document, found several; split the file'})
    if (value === undefined || value === null) throw new UserError({file, line: 1, message: 'the file is empty'})
    return {file, value, ...places}
  } catch (thrown) {
    if (isYamlException(thrown)) throw new UserError(syntaxProblem(thrown, source, file))
    throw thrown
  }
}

/** `BigInt` knows the prefixes of YAML, but not a sign before them. */
function exactInteger(source: string): bigint {
  const digits = BigInt(source.replace(/^[+-]/, ''))
  return source.startsWith('-') ? -digits : digits
}

/** RFC 6901 §3. */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}

function isYamlException(thrown: unknown): thrown is YAMLException {
  return typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === 'YAMLException'
}

/** What YAML reads as a tag, an alias or a folded text, at the beginning of a list's element or in brackets. */
const NEEDS_QUOTES = /(?:^\s*-\s+|[[,]\s*)([!*>])\S/

function syntaxProblem(exception: YAMLException, source: string, file: string): Problem {
  const {reason, mark} = exception
  if (reason?.startsWith('expected a document')) return {file, line: 1, message: 'the file is empty'}
  const unclosed = reason === 'deficient indentation' ? ' (a bracket or quote above is not closed?)' : ''
  const [, sign] = NEEDS_QUOTES.exec(source.split('\n')[mark?.line ?? -1] ?? '') ?? []
  const unquoted = sign === undefined ? '' : `; what begins with \`${sign}\` stands in quotes`
  const message = `not valid YAML: ${reason ?? errorMessage(exception)}${unclosed}${unquoted}`
  return mark === undefined ? {file, message} : {file, line: mark.line + 1, column: mark.column + 1, message}
}
