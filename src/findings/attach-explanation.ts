import type {AttachResult, ProgramResult} from '../model/program.ts'
import {explainBy, explainByAll, type Symptoms} from './explain.ts'
import type {CaseContext} from './model/context.ts'
import {errnoWords} from './model/errno-words.ts'
import type {Explanation} from './model/explanation.ts'
import {optionalAttachAddition} from './model/manifest-yaml.ts'
import {ATTACH_KIND_RULES, ATTACH_RULES} from './rules/attach.ts'
import type {AttachFacts, AttachRule} from './rules/attach-rule.ts'
import {ATTACH_SETUP_RULES} from './rules/attach-setup.ts'
import {explainProgramTarget} from './targets.ts'

/**
 * Explains why a program could not be attached.
 *
 * @param messages libbpf's messages about this attach
 */
export function explainAttach(
  context: CaseContext,
  program: ProgramResult,
  attach: AttachResult,
  messages: string,
): Explanation {
  const symptoms = symptomsOf(context, program, attach, messages)
  const early = explainBy([...ATTACH_SETUP_RULES, ...ATTACH_KIND_RULES], {...symptoms, text: attach.message ?? ''})
  if (early !== null) return declared(early.rule, early.explanation, symptoms.facts)
  const target = explainProgramTarget(context, program, attach.errno)
  if (target !== null) return ofTarget(target, program.name, attach.required)
  const {rule, explanation} = explainByAll(ATTACH_RULES, symptoms)
  return declared(rule, explanation, symptoms.facts)
}

function symptomsOf(
  context: CaseContext,
  program: ProgramResult,
  attach: AttachResult,
  messages: string,
): Symptoms<AttachFacts> {
  const {errno, message, target: tried} = attach
  const target = targetOf(program, messages, tried)
  return {
    text: `${message ?? ''}\n${messages}`,
    errno,
    facts: {context, program, attach, target},
    words: {
      program: program.name,
      type: program.type,
      section: program.section,
      errno: errnoWords(errno),
      message: message ?? '',
      target: target ?? undefined,
      tried: tried === '' ? program.section : tried,
      place: tried.replace(/^\S+ /, ''),
    },
  }
}

/** Returns the attach target: from libbpf's message, or else from the guest's record, or else from the section. */
function targetOf({section}: ProgramResult, messages: string, tried: string): string | null {
  const named =
    /failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.exec(messages)?.[1] ??
    /tracepoint '([^'\n]+)'/.exec(messages)?.[1] ??
    /legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(messages)?.[1] ??
    /failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.exec(messages)?.[1]
  return named ?? /^\S+ (.+)$/.exec(tried)?.[1] ?? /^[^/]+\/(.+)$/.exec(section)?.[1] ?? null
}

const OPTIONAL = 'Nothing to do if your loader works without it: the manifest declares this attach as not required.'

/** Adds how the manifest can declare the attach as not required, or that it does. */
function declared({mayFail}: AttachRule, explanation: Explanation, {program, attach}: AttachFacts): Explanation {
  if (mayFail === undefined) return explanation
  if (attach.required) return {...explanation, addition: explanation.addition ?? optionalAttachAddition(program.name)}
  const {addition: _, ...rest} = explanation
  return mayFail === 'nothing' ? {...rest, remedy: OPTIONAL} : rest
}

/** The same for a target: also if the attach is not required, the finding shows what else the program can be attached to. */
function ofTarget(explanation: Explanation, program: string, required: boolean): Explanation {
  if (explanation.class === 'MODULE_NEEDED') return explanation
  return required
    ? {...explanation, addition: explanation.addition ?? optionalAttachAddition(program)}
    : {...explanation, remedy: `${OPTIONAL} To attach it anyway: ${explanation.remedy}`}
}
