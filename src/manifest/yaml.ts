import {
  boolCoreTag,
  constructFromEvents,
  defineScalarTag,
  EVENT_ID,
  type Event,
  getScalarValue,
  intCoreTag,
  mapTag,
  nullCoreTag,
  parseEvents,
  Schema,
  seqTag,
  strTag,
  type YAMLException,
} from 'js-yaml'
import {errorMessage, type Problem, UserError} from '../errors.ts'
import type {Place} from '../results/model.ts'

/** A YAML document that remembers where each of its values stands. */
export interface YamlDocument {
  file: string
  value: unknown
  /** Where the value at a JSON pointer (`/artifacts/0/path`) starts; for a mapping's entry, where its key starts. */
  placeOf(pointer: string): Place
  /** Keys that stand twice in one mapping. */
  duplicateKeys: readonly Problem[]
}

/** Values of maps and variables may need all of 64 bits: what a number cannot hold exactly becomes a bigint. */
const exactIntTag = defineScalarTag<number | bigint>(intCoreTag.tagName, {
  ...intCoreTag,
  resolve: (source, isExplicit, tagName) => {
    const value = intCoreTag.resolve(source, isExplicit, tagName)
    return typeof value !== 'number' || Number.isSafeInteger(value) ? value : exactInteger(source)
  },
})

/** No float tag: an unquoted `6.10` is a kernel series, not the number 6.1. */
const schema = new Schema([strTag, nullCoreTag, boolCoreTag, exactIntTag, seqTag, mapTag])

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
    const {places, duplicateKeys} = locate(events, source, file)
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
    return {file, value, duplicateKeys, placeOf: pointer => nearestPlace(places, pointer, file)}
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

/** Walks the parser's events once and notes the offset of every value by its JSON pointer. */
function locate(events: readonly Event[], source: string, file: string) {
  const places = new Map<string, Place>()
  const duplicateKeys: Problem[] = []
  const place = placeFinder(source, file)
  let next = 0
  // The document event comes first; an empty document has nothing after it.
  if (events[0]?.type === EVENT_ID.DOCUMENT) next = 1
  if (events[next] !== undefined && events[next]?.type !== EVENT_ID.POP) visit('', undefined)
  return {places, duplicateKeys}

  function visit(pointer: string, keyStart: number | undefined): void {
    const event = events[next++]
    if (event === undefined) return
    if (event.type === EVENT_ID.MAPPING) {
      places.set(pointer, place(keyStart ?? event.start))
      visitMapping(pointer)
    } else if (event.type === EVENT_ID.SEQUENCE) {
      places.set(pointer, place(keyStart ?? event.start))
      for (let index = 0; !atEnd(); index++) visit(`${pointer}/${index}`, undefined)
      next++
    } else if (event.type === EVENT_ID.SCALAR) {
      places.set(pointer, place(keyStart ?? event.valueStart))
    } else if (event.type === EVENT_ID.ALIAS) {
      places.set(pointer, place(keyStart ?? event.anchorStart))
    }
  }

  function visitMapping(pointer: string): void {
    const seen = new Set<string>()
    while (!atEnd()) {
      const key = events[next]
      if (key?.type !== EVENT_ID.SCALAR) {
        visit(`${pointer}/?`, undefined)
        visit(`${pointer}/?`, undefined)
        continue
      }
      next++
      const name = getScalarValue(source, key)
      if (seen.has(name))
        duplicateKeys.push({...place(key.valueStart), message: `\`${name}\` stands twice in this mapping`})
      seen.add(name)
      visit(`${pointer}/${escapePointer(name)}`, key.valueStart)
    }
    next++
  }

  function atEnd(): boolean {
    return next >= events.length || events[next]?.type === EVENT_ID.POP
  }
}

/** Offsets to lines and columns, by binary search over the line starts. */
function placeFinder(source: string, file: string): (offset: number) => Place {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {file, line: low + 1, column: offset - (starts[low] ?? 0) + 1}
  }
}

/** The place of a pointer, or of the nearest thing around it (a key that is missing has no place of its own). */
function nearestPlace(places: ReadonlyMap<string, Place>, pointer: string, file: string): Place {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = places.get(at)
    if (found !== undefined) return found
    if (at === '') return {file, line: 1, column: 1}
  }
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
