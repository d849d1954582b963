import type {KernelResult} from '../../model/kernel.ts'
import type {LackKind, ProgramLoadResult, ProgramResult} from '../../model/program.ts'
import type {Rule} from '../model/rule.ts'

/** What is known about a program that does not load. */
export interface ProgramFacts {
  kernel: KernelResult
  program: ProgramResult
  load: ProgramLoadResult
}

/**
 * A reason why a program does not load that the verifier does not give. Words: `{program}`, `{type}`, `{section}`, `{errno}`,
 * `{insns}`.
 */
export type ProgramRule = Rule<ProgramFacts>

/** A feature that the kernel does not have, as the guest found out with the smallest program that needs it. */
export interface LackRule extends ProgramRule {
  lack: LackKind
}
