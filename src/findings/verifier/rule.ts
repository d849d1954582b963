import type {FindingClass} from '../../model/finding-class.ts'
import type {Explanation} from '../draft.ts'

/**
 * One kind of mistake: the messages with which kernels report it, and what to do about it. To add a kind, write an entry in
 * the file of its subject and a line in the table of its test.
 */
export interface VerifierRule extends Sentences {
  /** VERIFIER_REJECTION if left out. */
  class?: FindingClass
  /** What the program does, after its name: `uses a pointer that may be NULL`. */
  what: string
  /** What to do, as an imperative. */
  remedy: string
  /** Projects may work without the program on such kernels: the finding shows how to declare that. */
  mayBeLeftOut?: true
}

/** A kind whose remedy depends on the name in the message, for example on a table of helpers. */
export interface LookedUpRule extends Sentences {
  explain(groups: Readonly<Record<string, string | undefined>>, program: string): Explanation
}

interface Sentences {
  /** The name of the kind, in tests. Findings of one kind and title fold, even if kernels word the mistake differently. */
  kind: string
  /**
   * Patterns of the kernel's messages, from the beginning of a line. No message may match two rules. Named groups fill
   * `{name}` in the texts; a text may name only groups that every pattern has.
   */
  sentences: readonly RegExp[]
  /** The message follows from another one or accompanies it: any other line that a rule knows explains more. */
  secondary?: true
}
