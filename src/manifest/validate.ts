import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020, type ErrorObject, type SchemaObject, type ValidateFunction} from 'ajv/dist/2020.js'
import {nearest} from '../did-you-mean.ts'
import {type Problem, UserError} from '../errors.ts'
import {packageRoot} from '../package-root.ts'
import {escapePointer, type YamlDocument} from './yaml.ts'

/** The forms a file can have: definitions of schema.json. */
export type Form = 'manifest' | 'singleArtifactManifest' | 'matrix' | 'suite'

const compiled = new Map<Form, ValidateFunction>()
let ajv: Ajv2020 | undefined

/**
 * Checks a document against its form and reports every problem at once, each with its place, what was expected and a
 * near miss.
 *
 * @throws UserError
 */
export function validateForm(document: YamlDocument, form: Form): void {
  validateBy(validatorOf(form), document)
}

/** The same by another schema, which may say `x-expected` too. @throws UserError */
export function validateBy(validate: ValidateFunction, document: YamlDocument): void {
  const problems = validate(document.value) ? [] : problemsOf(validate.errors ?? [], document)
  const all = [...document.duplicateKeys, ...problems]
  if (all.length > 0) throw new UserError(all.sort(byPlace))
}

function validatorOf(form: Form): ValidateFunction {
  const known = compiled.get(form)
  if (known !== undefined) return known
  ajv ??= createAjv('src/manifest/schema.json')
  const validate = ajv.getSchema(`urn:bpfcompat:manifest:1#/$defs/${form}`)
  if (validate === undefined) throw new Error(`schema.json has no ${form}`)
  compiled.set(form, validate)
  return validate
}

/** @param schema path of its file below the package */
export function createAjv(schema: string): Ajv2020 {
  const instance = new Ajv2020({
    allErrors: true,
    verbose: true,
    // It runs once: to make its code faster, or to repeat a definition at each use of it, costs more than it saves.
    code: {optimize: false},
    inlineRefs: false,
    // A test holds schema.json to its meta-schema: compiling that takes longer than all the rest of the check.
    validateSchema: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
  })
  instance.addKeyword('x-expected')
  instance.addSchema(JSON.parse(readFileSync(join(packageRoot, schema), 'utf8')) as SchemaObject)
  return instance
}

/**
 * One problem for each mistake. Ajv reports every branch of an `anyOf` and the `if` around a failed `then`: where a
 * schema says what it expects (`x-expected`), that sentence stands for all of them.
 */
function problemsOf(errors: readonly ErrorObject[], document: YamlDocument): Problem[] {
  const summed = errors.filter(error => error.keyword === 'anyOf').map(error => error.instancePath)
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const error of errors) {
    if (error.keyword === 'if') continue
    if (error.keyword !== 'anyOf' && summed.some(path => isWithin(error.instancePath, path))) continue
    const problem = problemOf(error, document)
    const key = JSON.stringify(problem)
    if (!seen.has(key)) problems.push(problem)
    seen.add(key)
  }
  return problems
}

function isWithin(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`)
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
      const expected = ownSentence(error) ?? `one of ${allowed.filter(value => value !== '').join(', ')}`
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

/** What the schema wants there: its own sentence, else one made of the keyword. */
function expectation(error: ErrorObject): string {
  const own = ownSentence(error)
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
      return 'a text that is not empty'
    case 'uniqueItems':
      return 'a list without repetitions'
    default:
      return error.message ?? error.keyword
  }
}

function ownSentence({parentSchema}: ErrorObject): string | undefined {
  const sentence: unknown = parentSchema?.['x-expected']
  return typeof sentence === 'string' ? sentence : undefined
}

const TYPE_NAMES: Record<string, string> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  number: 'a number',
}

function withArticle(type: string): string {
  return TYPE_NAMES[type] ?? type
}

/** A value as it can stand in one line. */
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

/** In the order in which a reader meets them. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
