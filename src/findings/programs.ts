import type {KernelTarget} from '../model/kernel-target.ts'
import type {ProgramLoadResult, ProgramResult} from '../model/program.ts'
import type {CaseContext} from './context.ts'
import type {Draft, Explanation} from './draft.ts'
import {draftOf, errnoWords} from './draft.ts'
import {explainUnknownInstruction, explainUnknownKind} from './lacks.ts'
import {explainLockedHelper} from './lockdown.ts'
import {programLoads} from './proof.ts'
import {hookWords} from './target-functions.ts'
import {explainExternIn} from './targets.ts'
import {btfWords, NO_REASON, withoutCore, withoutVerifier} from './unsubmitted.ts'
import {verifierExcerpt} from './verifier-excerpt.ts'
import {readVerifierLog} from './verifier-log.ts'
import type {VerifierVerdict} from './verifier-rules.ts'
import {explainVerifierLog, hasGivenUp} from './verifier-rules.ts'

/** The finding of a program that does not load. */
export function draftOfProgram(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  const unseen =
    load.verifierTail.trim() === '' ||
    (isSilent(load.verifierTail) && explainUnknownKind(program, load, context.kernel.release))
  const draft = unseen ? withoutVerifier(context, program, load) : rejected(context, program, load)
  const refused = context.result.load?.btfRefused ?? null
  return refused === null ? draft : {...draft, remedy: `${draft.remedy} ${btfWords(refused, draft.source !== null)}`}
}

/** Statistics are written also of a program that the verifier did not look at. */
function isSilent(tail: string): boolean {
  return tail
    .split('\n')
    .every(line => /^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(line))
}

/** The verifier saw the program and says why it does not like it. */
function rejected(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  if (isCut(load.verifierTail)) return withoutReason(context, program, load)
  const {error, suggestion} = readVerifierLog(load.verifierTail)
  const unknown = explainUnknownInstruction(program.name, load)
  const verdict = explainVerifierLog(load.verifierTail, program.name, context.kernel.release)
  const target = context.result.targets.find(candidate => candidate.program === program.name)
  const explanation =
    unknown?.explanation ??
    explainExternIn(load.verifierTail, context, program.name) ??
    (verdict === null ? null : withFacts(verdict, target)) ??
    explainDenied(program, error) ??
    explainRejection(program.name, load, error)
  const locked =
    explanation.class === 'UNSUPPORTED_HELPER'
      ? explainLockedHelper(context.kernel, explanation.subject ?? '', program.name)
      : null
  return draftOf(context, 'load', locked ?? inLoop(withoutCore(context, explanation), load), {
    program: program.name,
    words: (unknown === null ? verdict?.words : null) ?? error ?? load.message,
    source: unknown?.lack.source ?? load.source,
    excerpt: verifierExcerpt(load.verifierTail),
    log: load.verifierLog,
    suggestion,
    proof: programLoads(context.artifact.name, program.name),
  })
}

/** The validator's words where the log had no room for its end (native/load/submit.c): nothing before them is a reason. */
const CUT = /^\[the log is cut here: .*\]$/

function isCut(log: string): boolean {
  return CUT.test(log.trimEnd().split('\n').at(-1) ?? '')
}

/** Kernels before 5.2 give no more than 16 MiB of a log, and the reason stands at its end. */
function withoutReason(context: CaseContext, {name}: ProgramResult, load: ProgramLoadResult): Draft {
  const gaveUp = load.errno?.name === 'E2BIG'
  const explanation: Explanation = gaveUp
    ? {
        class: 'VERIFIER_LIMIT',
        title: `program ${name} takes the verifier more instructions than the kernel allows`,
        remedy: `Shorten loops that clang unrolls, look at fewer branches, or split ${name} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,
        subject: 'instructions processed',
      }
    : {
        class: 'VERIFIER_REJECTION',
        title: `the verifier rejects program ${name}, and its reason does not fit into the log of this kernel`,
        remedy: `Run ${name} on a newer kernel too: from 5.2 on the log has room for the reason. Or make the program smaller until its log fits into 16 MiB.`,
        subject: 'log cut',
      }
  return draftOf(context, 'load', explanation, {
    program: name,
    words: `${errnoWords(load.errno)}, after more than 16 MiB of the verifier's log`,
    log: load.verifierLog,
    proof: programLoads(context.artifact.name, name),
  })
}

/** What the kernel says of a hook decides whether it takes a program; the verifier only says that it does not. */
function withFacts({kind, explanation}: VerifierVerdict, target: KernelTarget | undefined): Explanation {
  const facts = target === undefined ? null : hookWords(kind, explanation.subject, target)
  return facts === null ? explanation : {...explanation, remedy: `${facts} ${explanation.remedy}`}
}

/** Without these words the line would be taken for one that the verifier rejects. */
function inLoop(explanation: Explanation, {source, verifierTail}: ProgramLoadResult): Explanation {
  if (source === null || !hasGivenUp(verifierTail)) return explanation
  return {...explanation, title: `${explanation.title}; it gave up in the loop that begins here`}
}

/** Kernels up to 6.12 refuse functions of btf_id_deny (kernel/bpf/verifier.c) without a word. */
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

function explainRejection(program: string, {errno}: ProgramLoadResult, error: string | null): Explanation {
  return {
    class: 'VERIFIER_REJECTION',
    title: `the verifier rejects program ${program}`,
    remedy:
      error === null
        ? NO_REASON
        : `Change the code at the line that is shown; the log above the error says what the verifier knew about each register there${errno === null ? '' : ` (${errnoWords(errno)})`}.`,
  }
}
