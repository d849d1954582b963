import type {AttachResult, ProgramResult} from '../../model/program.ts'
import type {CaseContext} from '../model/context.ts'
import type {Rule} from '../model/rule.ts'

/** What is known about a program that cannot be attached. */
export interface AttachFacts {
  context: CaseContext
  program: ProgramResult
  attach: AttachResult
  /** What the program attaches to, from libbpf's messages, the guest's record or the section; null if nothing names it. */
  target: string | null
}

/**
 * A reason why a program cannot be attached. `text` has patterns of the validator's message, and in
 * attach.ts of libbpf's messages too.
 * Words: `{program}`, `{type}`, `{section}`, `{errno}`, `{message}`, `{target}`, `{tried}` and `{place}` (what was
 * tried, with its kind and without).
 */
export interface AttachRule extends Rule<AttachFacts> {
  /**
   * The manifest may declare the attach as not required: if it does not, the finding shows how. If it does, `nothing` has to be
   * done, or the `remedy` still helps. Left out: the finding is the same for every attach.
   */
  mayFail?: 'nothing' | 'remedy'
}
