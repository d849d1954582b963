import type {Explanation} from './draft.ts'
import {tail} from './excerpt.ts'
import {optionalProgramAddition} from './manifest-yaml.ts'
import {ARENA_RULES} from './verifier/arena.ts'
import {ARGUMENT_RULES} from './verifier/arguments.ts'
import {CALLBACK_RULES} from './verifier/callbacks.ts'
import {CONTEXT_RULES} from './verifier/context.ts'
import {CONTROL_FLOW_RULES} from './verifier/control-flow.ts'
import {DYNPTR_RULES} from './verifier/dynptrs.ts'
import {FUNCTION_RULES} from './verifier/functions.ts'
import {HOOK_RULES} from './verifier/hooks.ts'
import {INSTRUCTION_RULES} from './verifier/instructions.ts'
import {KPTR_RULES} from './verifier/kptrs.ts'
import {LICENCE_RULES} from './verifier/licence.ts'
import {LIMIT_RULES} from './verifier/limits.ts'
import {LOADING_RULES} from './verifier/loading.ts'
import {LOCK_RULES} from './verifier/locks.ts'
import {MAP_RULES} from './verifier/maps.ts'
import {MEMORY_RULES} from './verifier/memory.ts'
import {PACKET_RULES} from './verifier/packet.ts'
import {POINTER_RULES} from './verifier/pointers.ts'
import {REFERENCE_RULES} from './verifier/references.ts'
import {RETURN_VALUE_RULES} from './verifier/return-values.ts'
import type {LookedUpRule, VerifierRule} from './verifier/rule.ts'
import {STACK_RULES} from './verifier/stack.ts'
import {STRUCT_OPS_RULES} from './verifier/struct-ops.ts'
import {SYMBOL_RULES} from './verifier/symbols.ts'
import {complaintsOf, partsOf} from './verifier-log.ts'
import {refinedKind} from './verifier-path.ts'

/** Every kind of mistake that verifiers of Linux 4.4 to 7.x report. */
export const VERIFIER_RULES: readonly (VerifierRule | LookedUpRule)[] = [
  ...ARENA_RULES,
  ...ARGUMENT_RULES,
  ...CALLBACK_RULES,
  ...CONTEXT_RULES,
  ...CONTROL_FLOW_RULES,
  ...DYNPTR_RULES,
  ...FUNCTION_RULES,
  ...HOOK_RULES,
  ...INSTRUCTION_RULES,
  ...KPTR_RULES,
  ...LICENCE_RULES,
  ...LIMIT_RULES,
  ...LOADING_RULES,
  ...LOCK_RULES,
  ...MAP_RULES,
  ...MEMORY_RULES,
  ...PACKET_RULES,
  ...POINTER_RULES,
  ...REFERENCE_RULES,
  ...RETURN_VALUE_RULES,
  ...STACK_RULES,
  ...STRUCT_OPS_RULES,
  ...SYMBOL_RULES,
]

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
 * @param release of the kernel; null if it is not known
 * @returns null if no rule knows a message
 */
export function explainVerifierLog(
  log: string,
  program: string,
  release: string | null = null,
): VerifierVerdict | null {
  const verdict = verdictOf(complaintsOf(log).slice(0, MAX_COMPLAINTS), program)
  if (verdict === null) return null
  const refined = refinedKind(verdict.kind, verdict.words, partsOf(log).path, release)
  const rule = VERIFIER_RULES.find(({kind}) => kind === refined?.kind)
  if (refined === null || rule === undefined) return verdict
  return {kind: rule.kind, explanation: explain(rule, refined.groups, program), words: verdict.words}
}

/** A verifier prints a few messages for an error; each is compared with some hundred patterns. */
const MAX_COMPLAINTS = 32

function verdictOf(complaints: readonly string[], program: string): VerifierVerdict | null {
  return (
    explainOne(
      complaints,
      PATTERNS.filter(({rule}) => rule.secondary !== true),
      program,
    ) ??
    explainOne(
      complaints,
      PATTERNS.filter(({rule}) => rule.secondary === true),
      program,
    )
  )
}

interface Pattern {
  pattern: RegExp
  rule: VerifierRule | LookedUpRule
}

const PATTERNS: readonly Pattern[] = VERIFIER_RULES.flatMap(rule =>
  rule.sentences.map(({source, flags}) => ({pattern: new RegExp(`^(?:${source})`, flags), rule})),
)

function explainOne(
  complaints: readonly string[],
  patterns: readonly Pattern[],
  program: string,
): VerifierVerdict | null {
  for (const words of complaints) {
    const sentence = withoutStackArguments(words)
    for (const {pattern, rule} of patterns) {
      const match = pattern.exec(sentence)
      if (match !== null) return {kind: rule.kind, explanation: explain(rule, match.groups ?? {}, program), words}
    }
  }
  return null
}

/** Returns the kinds whose messages match a line: one, or none. */
export function kindsOf(line: string): string[] {
  const matching = PATTERNS.filter(({pattern}) => pattern.test(withoutStackArguments(line)))
  return [...new Set(matching.map(({rule}) => rule.kind))]
}

/** Replaces the names of arguments beyond the fifth, which are on the stack since 7.2: `*(R11-8)`. */
function withoutStackArguments(words: string): string {
  return words.replaceAll(/\*\(R11-\d+\)/g, 'R11')
}

function explain(
  rule: VerifierRule | LookedUpRule,
  groups: Readonly<Record<string, string | undefined>>,
  program: string,
): Explanation {
  if ('explain' in rule) return rule.explain(groups, program)
  const what = filled(rule.what, groups)
  return {
    class: rule.class ?? 'VERIFIER_REJECTION',
    title: `program ${program} ${what}`,
    remedy: filled(rule.remedy, {...groups, program}),
    ...(rule.mayBeLeftOut === true ? {addition: optionalProgramAddition(program)} : {}),
    // Kernels need different amounts of stack or steps for the same mistake.
    subject: `${rule.kind}: ${what.replaceAll(/\d+/g, 'N')}`,
  }
}

/** Replaces `{name}` with the match of the group of that name; other braces are C. */
function filled(text: string, groups: Readonly<Record<string, string | undefined>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => groups[name] ?? whole)
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
