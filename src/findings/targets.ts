import type {Errno} from '../model/errno.ts'
import {isNowhere, type KernelTarget} from '../model/kernel-target.ts'
import type {ProgramResult} from '../model/program.ts'
import {explainAs, explainBy, type Symptoms} from './explain.ts'
import type {CaseContext} from './model/context.ts'
import type {Explanation} from './model/explanation.ts'
import {EXTERN_RULES} from './rules/externs.ts'
import {LSM_HOOK_RULES} from './rules/lsm-hooks.ts'
import {MODULE_NEEDED} from './rules/modules.ts'
import {TARGET_FUNCTION_RULES} from './rules/target-functions.ts'
import type {ExternFacts, TargetFacts, TargetRule} from './rules/target-rule.ts'
import {TRACEPOINT_RULES} from './rules/tracepoints.ts'

/**
 * Explains why a program cannot be attached to its target, from what the guest found about the target.
 *
 * @returns null if the target exists and no reason is known
 */
export function explainProgramTarget(
  {result}: CaseContext,
  program: ProgramResult,
  errno: Errno | null,
): Explanation | null {
  const target = result.targets.find(candidate => candidate.program === program.name)
  if (target === undefined) return null
  const facts = {target, program, errno, atLoad: result.load?.verdict === 'fail'}
  return (
    inPackagedModule(target, `attaching ${program.name} to ${target.name}`) ??
    explainBy(rulesFor(facts), symptomsOfTarget(facts))?.explanation ??
    null
  )
}

function rulesFor({target, program}: TargetFacts): readonly TargetRule[] {
  if (target.kind !== 'function') return TRACEPOINT_RULES
  return program.type === 'lsm' ? LSM_HOOK_RULES : TARGET_FUNCTION_RULES
}

function symptomsOfTarget(facts: TargetFacts): Symptoms<TargetFacts> {
  const {target, program, errno} = facts
  const words = {program: program.name, name: target.name, module: target.module ?? undefined}
  return {text: '', errno, facts, words}
}

/**
 * Explains why a kernel symbol that the object names is not found, from the messages of libbpf or the verifier.
 *
 * @param program that needs it; null for the object as a whole
 */
export function explainExternIn(messages: string, {result}: CaseContext, program: string | null): Explanation | null {
  for (const [, extern, kfunc] of messages.matchAll(EXTERNS)) {
    const name = extern ?? kfunc ?? ''
    const target = result.targets.find(candidate => candidate.kind === 'ksym' && candidate.name === plainName(name))
    if (target === undefined) continue
    const found =
      inPackagedModule(target, `the kernel function ${target.name}`) ??
      explainBy(EXTERN_RULES, symptomsOfExtern({target, messages}, program))?.explanation
    if (found !== undefined) return found
  }
  return null
}

function symptomsOfExtern(facts: ExternFacts, program: string | null): Symptoms<ExternFacts> {
  const {name, module} = facts.target
  const needs = program === null ? 'the object needs' : `program ${program} needs`
  return {text: facts.messages, errno: null, facts, words: {needs, name, module: module ?? undefined}}
}

/**
 * libbpf's messages about symbols that it cannot resolve (src/libbpf.c, bpf_object__resolve_externs() and its callees),
 * and about calls to unresolved symbols (fixup_verifier_log()).
 */
const EXTERNS = /extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g

/** Removes the flavor of `name___flavor`, which distinguishes declarations of one symbol (libbpf, bpf_core_essential_name_len()). */
function plainName(name: string): string {
  return name.replace(/(?<=.)___.*$/, '')
}

/** Explains that a module of the kernel's package has the target, and that the module is not loaded. */
function inPackagedModule(target: KernelTarget, needs: string): Explanation | null {
  const [module] = target.packagedIn ?? []
  if (module === undefined || !isNowhere(target)) return null
  return explainAs(MODULE_NEEDED, {text: '', errno: null, facts: target, words: {needs, module}})
}
