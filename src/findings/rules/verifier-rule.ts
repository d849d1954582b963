import type {Rule} from '../model/rule.ts'

/** The kernel whose verifier rejected a program. */
export interface VerifierFacts {
  /** Null if it is not known. */
  release: string | null
  /** It has BTF; null if that is not known. */
  btf: boolean | null
}

/**
 * One kind of mistake that verifiers report. `text` has patterns of the kernel's messages, from the beginning of a line; no
 * message may match two rules. Findings of one kind and title fold, even if kernels word the mistake differently.
 *
 * Words: `{program}`, and the named groups, which every pattern of a rule has if its texts use them.
 */
export interface VerifierRule extends Rule<VerifierFacts> {
  text: readonly RegExp[]
  /** The message follows from another one or accompanies it: any other line that a rule knows explains more. */
  secondary?: true
}
