import type {Errno} from '../../model/errno.ts'
import type {ProgramResult} from '../../model/program.ts'
import type {Rule} from '../model/rule.ts'

/** What is known when libbpf reports a failure. */
export interface LibbpfFacts {
  /** What the failed step returned; null if it is not known. A probe decides what that means: `errnos` would not fit. */
  errno: Errno | null
  /** The program that does not load; null for the object as a whole. */
  program: ProgramResult | null
}

/** A message of libbpf. Words: the named groups of its pattern. */
export interface LibbpfRule extends Rule<LibbpfFacts> {
  text: readonly RegExp[]
}
