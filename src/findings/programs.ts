import type {KernelResult} from '../model/kernel.ts'
import type {KernelTarget} from '../model/kernel-target.ts'
import type {ProgramLoadResult, ProgramResult} from '../model/program.ts'
import type {Draft} from './draft.ts'
import {draftOf} from './draft.ts'
import {explainBy, explainByAll} from './explain.ts'
import {hookWords} from './hook-facts.ts'
import {explainUnknownInstruction, explainUnknownKind} from './lacks.ts'
import type {CaseContext} from './model/context.ts'
import {errnoWords} from './model/errno-words.ts'
import type {Explanation} from './model/explanation.ts'
import {programLoads} from './model/proof.ts'
import {symptomsOfProgram} from './program-symptoms.ts'
import {LOCKED_HELPER_RULES} from './rules/lockdown.ts'
import {CUT_LOG_RULES, UNKNOWN_REJECTION_RULES} from './rules/rejected.ts'
import {explainExternIn} from './targets.ts'
import {btfWords, withoutVerifier} from './unsubmitted.ts'
import {explainVerifierLog, hasGivenUp, type VerifierVerdict} from './verifier.ts'
import {verifierExcerpt} from './verifier-excerpt.ts'
import {readVerifierLog} from './verifier-log.ts'

/** Returns the draft of a program that does not load. */
export function draftOfProgram(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  const unseen =
    load.verifierTail.trim() === '' ||
    (isSilent(load.verifierTail) && explainUnknownKind(context.kernel, program, load))
  const draft = unseen ? withoutVerifier(context, program, load) : rejected(context, program, load)
  const refused = context.result.load?.btfRefused ?? null
  return refused === null ? draft : {...draft, remedy: `${draft.remedy} ${btfWords(refused, draft.source !== null)}`}
}

/** Returns whether the log has only statistics, which the kernel also prints if the verifier did not process the program. */
function isSilent(tail: string): boolean {
  return tail
    .split('\n')
    .every(line => /^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(line))
}

/** Returns the draft of a program that the verifier processed and rejected. */
function rejected(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  if (isCut(load.verifierTail)) return withoutReason(context, program, load)
  const {error, suggestion} = readVerifierLog(load.verifierTail)
  const unknown = explainUnknownInstruction(context.kernel, program, load)
  const verdict = explainVerifierLog(load.verifierTail, program.name, context.kernel)
  const target = context.result.targets.find(candidate => candidate.program === program.name)
  const explanation =
    unknown?.explanation ??
    explainExternIn(load.verifierTail, context, program.name) ??
    (verdict === null ? null : withFacts(verdict, target)) ??
    explainDenied(program, error) ??
    explainUnknown(context, program, load, error)
  const locked =
    explanation.class === 'UNSUPPORTED_HELPER'
      ? explainLocked(context.kernel, explanation.subject ?? '', program.name)
      : null
  return draftOf(context, 'load', locked ?? inLoop(explanation, load), {
    program: program.name,
    words: (unknown === null ? verdict?.words : null) ?? error ?? load.message,
    source: unknown?.lack.source ?? load.source,
    excerpt: verifierExcerpt(load.verifierTail),
    log: load.verifierLog,
    suggestion,
    proof: programLoads(context.artifact.name, program.name),
  })
}

/** The mark for a log whose end did not fit (native/load/program_reason.c): the lines before it have no reason. */
const CUT = /^\[the log is cut here: .*\]$/

function isCut(log: string): boolean {
  return CUT.test(log.trimEnd().split('\n').at(-1) ?? '')
}

/** Returns the draft of a log without a reason: kernels before 5.2 return at most 16 MiB, and the reason is at the end. */
function withoutReason(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  const {name} = program
  const symptoms = symptomsOfProgram('', {kernel: context.kernel, program, load})
  const explanation = explainByAll(CUT_LOG_RULES, symptoms).explanation
  return draftOf(context, 'load', explanation, {
    program: name,
    words: `${errnoWords(load.errno)}, after more than 16 MiB of the verifier's log`,
    log: load.verifierLog,
    proof: programLoads(context.artifact.name, name),
  })
}

/** Adds what the kernel reports about the hook: the verifier prints only that the hook does not accept the program. */
function withFacts({kind, explanation}: VerifierVerdict, target: KernelTarget | undefined): Explanation {
  const facts = target === undefined ? null : hookWords(kind, explanation.subject, target)
  return facts === null ? explanation : {...explanation, remedy: `${facts} ${explanation.remedy}`}
}

/** Adds to the title that the verifier did not reject the shown line: it gave up in the loop that begins there. */
function inLoop(explanation: Explanation, {source, verifierTail}: ProgramLoadResult): Explanation {
  if (source === null || !hasGivenUp(verifierTail)) return explanation
  return {...explanation, title: `${explanation.title}; it gave up in the loop that begins here`}
}

/** Explains a function of btf_id_deny (kernel/bpf/verifier.c), which kernels up to 6.12 refuse without a message. */
function explainDenied({name, section}: ProgramResult, error: string | null): Explanation | null {
  const [, hook] = /^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.exec(section) ?? []
  if (error !== null || hook === undefined || !DENIED.has(hook)) return null
  return explainVerifierLog(`Attaching tracing programs to function '${hook}' is rejected`, name)?.explanation ?? null
}

const DENIED: ReadonlySet<string> = new Set([
  'migrate_disable',
  'migrate_enable',
  'rcu_read_unlock_strict',
  'preempt_count_add',
  'preempt_count_sub',
  '__rcu_read_lock',
  '__rcu_read_unlock',
])

/** Explains a rejection that no rule of the verifier explains. @param error its message; null if there is none */
function explainUnknown(
  {kernel}: CaseContext,
  program: ProgramResult,
  load: ProgramLoadResult,
  error: string | null,
): Explanation {
  const {words, ...symptoms} = symptomsOfProgram('', {kernel, program, load})
  const known = {...symptoms, words: {...words, message: error ?? undefined}}
  return explainByAll(UNKNOWN_REJECTION_RULES, known).explanation
}

/** Explains a helper that lockdown forbids; null if lockdown allows it. */
function explainLocked(kernel: KernelResult, helper: string, program: string): Explanation | null {
  const words = {program, helper, lockdown: kernel.lockdown ?? undefined}
  return explainBy(LOCKED_HELPER_RULES, {text: '', errno: null, facts: {kernel, helper}, words})?.explanation ?? null
}
