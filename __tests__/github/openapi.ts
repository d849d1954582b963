import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {Ajv, type ValidateFunction} from 'ajv'

/** GitHub's description of its REST API, dereferenced on demand. */

type Json = null | boolean | number | string | Json[] | {[key: string]: Json}
type JsonObject = {[key: string]: Json}

const description = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
) as {paths: Record<string, JsonObject>}

/** An operation of the description. */
export interface Operation {
  /** `POST /repos/{owner}/{repo}/check-runs`. */
  id: string
  parameters: Record<string, string>
  /** Returns the problems of a request; empty if it is valid. */
  problemsOf(body: unknown, query: URLSearchParams): string[]
  /** The first example of a successful answer. */
  example: unknown
}

/**
 * Returns the operation for a request; null if GitHub has none.
 *
 * @param path with concrete values: `/repos/octo/hello/check-runs/4`
 */
export function findOperation(method: string, path: string): Operation | null {
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method.toLowerCase()] as JsonObject | undefined
    const parameters = operation === undefined ? null : match(template, path)
    if (parameters === null || operation === undefined) continue
    const id = `${method} ${template}`
    return {
      id,
      parameters,
      problemsOf: (body, query) => [...bodyProblems(id, operation, body), ...queryProblems(operation, query)],
      example: exampleOf(operation),
    }
  }
  return null
}

const patterns = new Map(
  Object.keys(description.paths).map(template => [
    template,
    new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '([^/]+)')}$`),
  ]),
)

function match(template: string, path: string): Record<string, string> | null {
  const values = patterns.get(template)?.exec(path)?.slice(1)
  if (values === undefined) return null
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '')
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]))
}

const validators = new Map<string, ValidateFunction>()
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/},
})

function bodyProblems(id: string, operation: JsonObject, body: unknown): string[] {
  const schema = at(operation, 'requestBody', 'content', 'application/json', 'schema')
  if (schema === undefined) return body === undefined ? [] : ['it takes no body']
  const validate = validators.get(id) ?? ajv.compile(closed(resolved(schema)) as object)
  validators.set(id, validate)
  return validate(body) ? [] : (validate.errors ?? []).map(error => `body${error.instancePath} ${error.message}`)
}

/** Checks query parameters: each must be known. Enumerations are checked, types are not: all values are text. */
function queryProblems(operation: JsonObject, query: URLSearchParams): string[] {
  const known = new Map(
    (resolved(operation.parameters ?? []) as JsonObject[])
      .filter(parameter => parameter.in === 'query')
      .map(parameter => [parameter.name as string, parameter]),
  )
  return [...query].flatMap(([name, value]) => {
    const allowed = at(known.get(name) ?? {}, 'schema', 'enum') as string[] | undefined
    if (!known.has(name)) return [`query ${name}: unknown`]
    return allowed === undefined || allowed.includes(value) ? [] : [`query ${name}: ${value}`]
  })
}

function exampleOf(operation: JsonObject): unknown {
  const responses = (operation.responses ?? {}) as JsonObject
  const success = responses['200'] ?? responses['201'] ?? {}
  const examples = at(success, 'content', 'application/json', 'examples') ?? {}
  return at(resolved(Object.values(examples as JsonObject)[0] ?? {}), 'value')
}

/** Finds unknown keys: the description itself does not reject a misspelled key. */
function closed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return typeof schema.properties === 'object' && schema.type === 'object' && schema.additionalProperties === undefined
    ? {...inner, additionalProperties: false}
    : inner
}

function resolved(value: Json): Json {
  if (Array.isArray(value)) return value.map(resolved)
  if (typeof value !== 'object' || value === null) return value
  if (typeof value.$ref === 'string')
    return resolved((at(description as unknown as JsonObject, ...value.$ref.slice(2).split('/')) ?? null) as Json)
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, resolved(own)]))
}

function at(value: Json, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, key) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner[key] : undefined),
    value,
  )
}
