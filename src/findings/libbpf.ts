import type {Errno} from '../model/errno.ts'
import type {ProgramResult} from '../model/program.ts'
import {tail} from './excerpt.ts'
import {explainBy, type Symptoms} from './explain.ts'
import type {Explanation} from './model/explanation.ts'
import {LIBBPF_RULES} from './rules/libbpf.ts'
import type {LibbpfFacts} from './rules/libbpf-rule.ts'

/**
 * Explains the messages of libbpf.
 *
 * @param errno of the failed step: it decides before the messages do
 * @param program that does not load; null for the object as a whole
 * @returns the explanation of the first rule that matches; null if none does
 */
export function explainLibbpf(
  text: string,
  errno: Errno | null,
  program: ProgramResult | null = null,
): Explanation | null {
  return explainBy(LIBBPF_RULES, symptomsOf(tail(text), errno, program))?.explanation ?? null
}

/** Returns the line of libbpf's messages that a rule matches, to quote in the finding; null if none does. */
export function tellingLine(text: string, errno: Errno | null): string | null {
  const lines = tail(text).split('\n')
  const line = LIBBPF_RULES.map(rule =>
    lines.find(candidate => explainBy([rule], symptomsOf(candidate, errno, null)) !== null),
  ).find(found => found !== undefined)
  return line?.replace(/^libbpf: /, '').trim() ?? null
}

function symptomsOf(text: string, errno: Errno | null, program: ProgramResult | null): Symptoms<LibbpfFacts> {
  return {text, errno, facts: {errno, program}, words: {}}
}
