import {data, Evaluator, Lexer, Parser} from '@actions/expressions'
import type {FunctionDefinition} from '@actions/expressions/funcs/info'
import {isBasicExpression, isMapping, isSequence} from '@actions/workflow-parser'
import {splitAllowedContext} from '@actions/workflow-parser/templates/allowed-context'
import {LiteralToken, NullToken, StringToken, type TemplateToken} from '@actions/workflow-parser/templates/tokens/index'

export type Json = string | number | boolean | null | Json[] | {[key: string]: Json}

/** State of the job, which determines the results of `success()` and similar functions. */
export type Status = 'success' | 'failure'

/** Values that an expression can use. */
export interface Scope {
  /** `github`, `needs`, `steps` … */
  contexts: Record<string, Json>
  status: Status
}

/**
 * Evaluates the expressions in a part of a workflow with GitHub's own library. Only contexts that GitHub's schema allows at
 * that place can be used.
 */
export function evaluated(token: TemplateToken, scope: Scope): Json {
  if (isBasicExpression(token)) return evaluate(token.expression, token.definitionInfo?.allowedContext ?? [], scope)
  if (isSequence(token)) return Array.from(token, item => evaluated(item, scope))
  if (isMapping(token))
    return Object.fromEntries(Array.from(token, ({key, value}) => [key.toString(), evaluated(value, scope)]))
  if (token instanceof NullToken) return null
  if (token instanceof StringToken) return token.value
  if (token instanceof LiteralToken) return JSON.parse(token.toString()) as Json
  throw new Error(`no value for ${token.typeName()}`)
}

/** Returns whether an `if` holds. */
export function holds(token: TemplateToken, scope: Scope): boolean {
  const value = evaluated(token, scope)
  return !(value === false || value === null || value === '' || value === 0)
}

/** Returns the entries of a mapping as text, as `env`, `with` and `outputs` are. */
export function textsOf(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  const value = token === undefined ? {} : evaluated(token, scope)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('a mapping was expected')
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, textOf(one)]))
}

function evaluate(expression: string, allowed: string[], {contexts, status}: Scope): Json {
  const {namedContexts, functions} = splitAllowedContext(allowed)
  const ofStatus = statusFunctions(status)
  const {tokens} = new Lexer(expression).lex()
  const tree = new Parser(tokens, namedContexts, [...functions, ...ofStatus]).parse()
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  const result = new Evaluator(tree, known, new Map(ofStatus.map(one => [one.name, one]))).evaluate()
  return JSON.parse(JSON.stringify(result, data.replacer)) as Json
}

function statusFunctions(status: Status): FunctionDefinition[] {
  const answers = {success: status === 'success', failure: status === 'failure', always: true, cancelled: false}
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }))
}

function textOf(value: Json): string {
  if (value !== null && typeof value === 'object') throw new Error('a string was expected')
  return value === null ? '' : String(value)
}
