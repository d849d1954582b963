import {tail} from './excerpt.ts'
import {explainAs, explainBy, type Symptoms} from './explain.ts'
import type {Explanation} from './model/explanation.ts'
import {VERIFIER_RULES} from './rules/verifier.ts'
import type {VerifierFacts, VerifierRule} from './rules/verifier-rule.ts'
import {complaintsOf, partsOf} from './verifier-log.ts'
import {refinedKind} from './verifier-path.ts'

/** The meaning of a verifier log, and the message that it comes from. */
export interface VerifierVerdict {
  kind: string
  explanation: Explanation
  words: string
}

/**
 * Explains a verifier log by the first message that a rule knows. Messages that only follow from another one count only if
 * there is no other. If a message has several causes, the preceding instructions decide.
 *
 * @returns null if no rule knows a message
 */
export function explainVerifierLog(
  log: string,
  program: string,
  kernel: VerifierFacts = {release: null, btf: null},
): VerifierVerdict | null {
  const complaints = complaintsOf(log).slice(0, MAX_COMPLAINTS)
  const verdict = firstKnown(complaints, PRIMARY, program, kernel) ?? firstKnown(complaints, SECONDARY, program, kernel)
  if (verdict === null) return null
  const refined = refinedKind(verdict.kind, verdict.words, partsOf(log).path, kernel.release)
  const rule = VERIFIER_RULES.find(({kind}) => kind === refined?.kind)
  if (refined === null || rule === undefined) return verdict
  const symptoms = {text: '', errno: null, facts: kernel, words: {...refined.groups, program}}
  return {...verdict, kind: rule.kind, explanation: withSubject(rule, explainAs(rule, symptoms), program)}
}

/** A verifier prints a few messages for an error; each is compared with some hundred patterns. */
const MAX_COMPLAINTS = 32

/** The rules, with patterns that match from the beginning of a line. */
const ANCHORED: readonly VerifierRule[] = VERIFIER_RULES.map(rule => ({
  ...rule,
  text: rule.text.map(({source, flags}) => new RegExp(`^(?:${source})`, flags)),
}))

const PRIMARY = ANCHORED.filter(({secondary}) => secondary !== true)
const SECONDARY = ANCHORED.filter(({secondary}) => secondary === true)

function firstKnown(
  complaints: readonly string[],
  rules: readonly VerifierRule[],
  program: string,
  kernel: VerifierFacts,
): VerifierVerdict | null {
  for (const words of complaints) {
    const match = explainBy(rules, symptomsOf(words, program, kernel))
    if (match !== null)
      return {kind: match.rule.kind, explanation: withSubject(match.rule, match.explanation, program), words}
  }
  return null
}

function symptomsOf(words: string, program: string, kernel: VerifierFacts): Symptoms<VerifierFacts> {
  return {text: withoutStackArguments(words), errno: null, facts: kernel, words: {program}}
}

/** Findings fold by what the program does, except for its name and numbers: kernels need different amounts of stack or steps. */
function withSubject({kind}: VerifierRule, explanation: Explanation, program: string): Explanation {
  const what = explanation.title.replace(`program ${program} `, '').replaceAll(/\d+/g, 'N')
  return {...explanation, subject: explanation.subject ?? `${kind}: ${what}`}
}

/** Returns the kinds whose messages match a line: one, or none. */
export function kindsOf(line: string): string[] {
  return ANCHORED.filter(rule => explainBy([rule], symptomsOf(line, '', {release: null, btf: null})) !== null).map(
    ({kind}) => kind,
  )
}

/** Replaces the names of arguments beyond the fifth, which are on the stack since 7.2: `*(R11-8)`. */
function withoutStackArguments(words: string): string {
  return words.replaceAll(/\*\(R11-\d+\)/g, 'R11')
}

/**
 * Returns whether the verifier gave up: then no instruction is the cause, and the reported line is the first one of the
 * loop in which it gave up (docs/guest-protocol.md, `line`).
 */
export function hasGivenUp(log: string): boolean {
  return GIVEN_UP.test(tail(log))
}

const GIVEN_UP =
  /^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m
