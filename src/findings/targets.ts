import type {Errno} from '../model/errno.ts'
import {isNowhere, type KernelTarget} from '../model/kernel-target.ts'
import type {ProgramResult} from '../model/program.ts'
import type {CaseContext} from './context.ts'
import type {Explanation} from './draft.ts'
import {moduleNeeded} from './modules.ts'
import {explainExtern} from './target-externs.ts'
import {explainFunction} from './target-functions.ts'
import {explainTracepoint} from './target-tracepoints.ts'

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
  return (
    inPackagedModule(target, `attaching ${program.name} to ${target.name}`) ??
    (target.kind === 'function'
      ? explainFunction(target, program, errno)
      : explainTracepoint(target, program, result.load?.verdict === 'fail'))
  )
}

/**
 * Explains why a kernel symbol that the object names is not found, from the messages of libbpf or the verifier.
 *
 * @param program that needs it; null for the object as a whole
 */
export function explainExternIn(words: string, {result}: CaseContext, program: string | null): Explanation | null {
  for (const [, extern, kfunc] of words.matchAll(EXTERNS)) {
    const name = extern ?? kfunc ?? ''
    const target = result.targets.find(candidate => candidate.kind === 'ksym' && candidate.name === plainName(name))
    if (target === undefined) continue
    const found =
      inPackagedModule(target, `the kernel function ${target.name}`) ?? explainExtern(target, program, words)
    if (found !== null) return found
  }
  return null
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
function inPackagedModule(target: KernelTarget, what: string): Explanation | null {
  const [module] = target.packagedIn ?? []
  return module === undefined || !isNowhere(target) ? null : moduleNeeded(what, module)
}
