import {type Addition, optionalProgramAddition} from '../../manifest-yaml.ts'
import type {Rule, Words} from '../../rule.ts'

/**
 * One kind of mistake that verifiers report. `text` has patterns of the kernel's messages, from the beginning of a line; no
 * message may match two rules. Findings of one kind and title fold, even if kernels word the mistake differently.
 *
 * Words: `{program}`, and the named groups, which every pattern of a rule has if its texts use them.
 */
export interface VerifierRule extends Rule {
  text: readonly RegExp[]
  /** The message follows from another one or accompanies it: any other line that a rule knows explains more. */
  secondary?: true
}

/** Shows how to declare that the project works without the program on such kernels. */
export function leavesOutProgram({program = ''}: Words): Addition {
  return optionalProgramAddition(program)
}
