import type {Errno} from '../model/errno.ts'
import type {Explanation} from './model/explanation.ts'
import {filled, filledWhole} from './model/filled.ts'
import type {Rule, Words} from './model/rule.ts'

/** What is known about a failure. */
export interface Symptoms<Facts> {
  /** Messages of the kernel or of libbpf. */
  text: string
  /** What the failed step returned; null if it returned no error number. */
  errno: Errno | null
  facts: Facts
  /** The words of the stage. */
  words: Words
}

/** The first rule that explains a failure, and its explanation. */
export interface Match<R> {
  rule: R
  /** The words of its texts. */
  words: Words
  explanation: Explanation
}

/** Explains a failure by the first rule whose message, errno and probe fit; null if none does. */
export function explainBy<Facts, R extends Rule<Facts>>(
  rules: readonly R[],
  symptoms: Symptoms<Facts>,
): Match<R> | null {
  for (const rule of rules) {
    const given = wordsIn(rule, symptoms)
    if (given !== null) return matchOf(rule, symptoms.facts, given)
  }
  return null
}

/**
 * Explains a failure by a table whose last rule fits everything.
 *
 * @throws Error if the last rule has a condition
 */
export function explainByAll<Facts, R extends Rule<Facts>>(rules: readonly R[], symptoms: Symptoms<Facts>): Match<R> {
  const match = explainBy(rules, symptoms)
  if (match === null) throw new Error(`no rule fits, not even ${rules.at(-1)?.kind}`)
  return match
}

/** Explains a failure by a rule that other code chose. */
export function explainAs<Facts>(rule: Rule<Facts>, {facts, words}: Symptoms<Facts>): Explanation {
  return matchOf(rule, facts, words).explanation
}

function matchOf<Facts, R extends Rule<Facts>>(rule: R, facts: Facts, given: Words): Match<R> {
  const words = {...given, ...rule.words?.(facts, given)}
  return {rule, words, explanation: explanationOf(rule, facts, words)}
}

/** Returns the words of the stage and of the pattern that matches; null if the rule does not fit. */
function wordsIn<Facts>(
  {text, errnos, probe}: Rule<Facts>,
  {text: messages, errno, facts, words}: Symptoms<Facts>,
): Words | null {
  if (errnos !== undefined && (errno === null || !errnos.includes(errno.name))) return null
  const match = text === undefined ? undefined : firstMatch(text, messages)
  if (match === null) return null
  const all = {...words, ...match?.groups}
  return probe === undefined || probe(facts, all) ? all : null
}

/** Returns the match that begins first, as one pattern with alternatives would; null if there is none. */
function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null && (first === null || match.index < first.index)) first = match
  }
  return first
}

function explanationOf<Facts>(rule: Rule<Facts>, facts: Facts, words: Words): Explanation {
  const background = rule.background === undefined ? null : filledWhole(rule.background, words)
  return {
    class: rule.class,
    title: filled(rule.title, words),
    remedy: filled(rule.remedy, words),
    ...(rule.addition === undefined ? {} : {addition: rule.addition(words, facts)}),
    ...(background === null ? {} : {background}),
    ...(rule.proof === undefined ? {} : {proof: rule.proof(words, facts)}),
    ...(rule.subject === undefined ? {} : {subject: filled(rule.subject, words)}),
  }
}
