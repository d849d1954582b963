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
 * Why a program cannot be bound to its target, by what the guest's kernel has of it.
 *
 * @returns null when the target is there and nothing known speaks against it: then the reason is another one
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
 * Why a kernel symbol that the object names is not found, by libbpf's or the verifier's words about it.
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
 * libbpf's words about symbols that it cannot resolve (src/libbpf.c, bpf_object__resolve_externs() and what that calls),
 * and about calls of those that were left open (fixup_verifier_log()).
 */
const EXTERNS = /extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g

/** `name___flavor`: the object's own way to tell declarations of one symbol apart (libbpf, bpf_core_essential_name_len()). */
function plainName(name: string): string {
  return name.replace(/(?<=.)___.*$/, '')
}

/** The kernel has it in a module of its package, and nobody loaded that. */
function inPackagedModule(target: KernelTarget, what: string): Explanation | null {
  const [module] = target.packagedIn ?? []
  return module === undefined || !isNowhere(target) ? null : moduleNeeded(what, module)
}
