import type {KernelResult} from '../model/kernel.ts'
import type {KernelLack, ProgramLoadResult, ProgramResult} from '../model/program.ts'
import {explainBy} from './explain.ts'
import type {Explanation} from './model/explanation.ts'
import {symptomsOfProgram} from './program-symptoms.ts'
import {MISSING_INSTRUCTION_RULES} from './rules/missing-instructions.ts'
import {PROGRAM_KIND_RULES} from './rules/program-kinds.ts'
import type {LackRule} from './rules/program-rule.ts'

/** Something that a program needs and the kernel does not have, if the kernel refused the program for it. */
export interface ExplainedLack {
  explanation: Explanation
  lack: KernelLack
}

/**
 * Explains a program that the kernel refused before the verifier saw it, or that libbpf did not pass to the kernel, from the
 * guest's trial with the smallest program of its kind; null if the kernel supports that.
 */
export function explainUnknownKind(
  kernel: KernelResult,
  program: ProgramResult,
  load: ProgramLoadResult,
): ExplainedLack | null {
  return explainLack(PROGRAM_KIND_RULES, kernel, program, load)
}

/** Explains a program that the verifier refused for an instruction that it does not know; null for other reasons. */
export function explainUnknownInstruction(
  kernel: KernelResult,
  program: ProgramResult,
  load: ProgramLoadResult,
): ExplainedLack | null {
  return explainLack(MISSING_INSTRUCTION_RULES, kernel, program, load)
}

/** Explains what the guest found missing first of all that fits the message. */
function explainLack(
  rules: readonly LackRule[],
  kernel: KernelResult,
  program: ProgramResult,
  load: ProgramLoadResult,
): ExplainedLack | null {
  const symptoms = symptomsOfProgram(load.verifierTail, {kernel, program, load})
  for (const lack of load.lacks) {
    const match = explainBy(
      rules.filter(rule => rule.lack === lack.what),
      symptoms,
    )
    if (match !== null) return {explanation: match.explanation, lack}
  }
  return null
}
