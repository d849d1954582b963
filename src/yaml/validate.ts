import type {ErrorObject, ValidateFunction} from 'ajv/dist/2020.js'
import type {Problem} from '../base/errors.ts'
import {UserError} from '../base/errors.ts'
import {nearest} from '../text/did-you-mean.ts'
import type {YamlDocument} from './yaml.ts'
import {escapePointer} from './yaml.ts'

/**
 * Validates a document against a schema, which may use `x-expected`.
 *
 * @throws UserError with all problems, including duplicate keys
 */
export function validateBy(validate: ValidateFunction, document: YamlDocument): void {
  const problems = validate(document.value) ? [] : problemsOf(validate.errors ?? [], document)
  const all = [...document.duplicateKeys, ...problems]
  if (all.length > 0) throw new UserError(all.sort(byPlace))
}

/**
 * Reduces Ajv's errors to one problem for each mistake. Ajv reports every branch of an `anyOf` and the `if` around a
 * failed `then`; if the schema has `x-expected`, that text replaces all of them.
 */
function problemsOf(errors: readonly ErrorObject[], document: YamlDocument): Problem[] {
  const summed = new Set(errors.filter(error => error.keyword === 'anyOf').map(error => error.instancePath))
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const error of errors) {
    if (error.keyword === 'if') continue
    if (error.keyword !== 'anyOf' && isWithinAny(error.instancePath, summed)) continue
    const problem = problemOf(error, document)
    const key = JSON.stringify(problem)
    if (!seen.has(key)) problems.push(problem)
    seen.add(key)
  }
  return problems
}

/**
 * Returns whether a pointer is in or below `parents`. It looks up each parent, since a manifest may have a mistake on
 * every line.
 */
function isWithinAny(pointer: string, parents: ReadonlySet<string>): boolean {
  for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1))
    if (parents.has(pointer.slice(0, end))) return true
  return false
}

function problemOf(error: ErrorObject, document: YamlDocument): Problem {
  const name = lastToken(error.instancePath) || 'the document'
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(error.params.additionalProperty ?? error.params.unevaluatedProperty)
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {})
      const guess = nearest(key, known)
      const hint = guess === undefined ? `known keys: ${known.join(', ')}` : `did you mean \`${guess}\`?`
      return {
        ...document.placeOf(`${error.instancePath}/${escapePointer(key)}`),
        message: `unknown key \`${key}\`; ${hint}`,
      }
    }
    case 'required':
      return {
        ...document.placeOf(error.instancePath),
        message: `\`${error.params.missingProperty}\` is missing${inside(error.instancePath)}`,
      }
    case 'enum': {
      const allowed = error.params.allowedValues as unknown[]
      const guess = typeof error.data === 'string' ? nearest(error.data, allowed.map(String)) : undefined
      const hint = guess === undefined ? '' : `; did you mean \`${guess}\`?`
      const expected = expectedText(error) ?? `one of ${allowed.filter(value => value !== '').join(', ')}`
      return {
        ...document.placeOf(error.instancePath),
        message: `\`${name}\` must be ${expected}, got ${show(error.data)}${hint}`,
      }
    }
    default:
      return {
        ...document.placeOf(error.instancePath),
        message: `\`${name}\` must be ${expectation(error)}, got ${show(error.data)}`,
      }
  }
}

/** Returns what the schema expects: its `x-expected`, else a text derived from the keyword. */
function expectation(error: ErrorObject): string {
  const own = expectedText(error)
  if (own !== undefined) return own
  const schema = error.parentSchema ?? {}
  if (schema.type === 'integer' && typeof schema.minimum === 'number' && typeof schema.maximum === 'number')
    return `a whole number from ${schema.minimum} to ${schema.maximum}`
  switch (error.keyword) {
    case 'type':
      return withArticle(String(error.params.type))
    case 'minItems':
      return `a list of at least ${error.params.limit}`
    case 'maxItems':
      return `a list of at most ${error.params.limit}`
    case 'minimum':
      return `at least ${error.params.limit}`
    case 'maximum':
      return `at most ${error.params.limit}`
    case 'minLength':
      return 'a string that is not empty'
    case 'uniqueItems':
      return 'a list without repetitions'
    default:
      return error.message ?? error.keyword
  }
}

function expectedText({parentSchema}: ErrorObject): string | undefined {
  const text: unknown = parentSchema?.['x-expected']
  return typeof text === 'string' ? text : undefined
}

const TYPE_NAMES: Record<string, string> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a string',
  integer: 'a whole number',
  boolean: 'true or false',
  number: 'a number',
}

function withArticle(type: string): string {
  return TYPE_NAMES[type] ?? type
}

/** Formats a value for one line. */
function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  if (value === null) return 'nothing'
  const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}

function inside(pointer: string): string {
  return pointer === ''
    ? ''
    : ` in \`${pointer
        .slice(1)
        .replaceAll(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.')}\``
}

function lastToken(pointer: string): string {
  return (
    pointer
      .slice(1)
      .replaceAll(/\/(\d+)/g, '[$1]')
      .split('/')
      .at(-1)
      ?.replaceAll('~1', '/')
      .replaceAll('~0', '~') ?? ''
  )
}

/** Compares problems by their place in the document. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
