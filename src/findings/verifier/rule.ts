import type {FindingClass} from '../../model/finding-class.ts'
import type {Explanation} from '../draft.ts'

/**
 * One kind of mistake: the sentences by which kernels tell it, and what to do about it. A new one is an entry in the file
 * of its subject and a line in the table of its test.
 */
export interface VerifierRule extends Sentences {
  /** VERIFIER_REJECTION when it is left out. */
  class?: FindingClass
  /** What the program does, after its name: `uses a pointer that may be NULL`. */
  what: string
  /** What to do, as an imperative. */
  remedy: string
  /** Projects may live without the program on kernels that say so: the finding shows how to declare it. */
  mayBeLeftOut?: true
}

/** A kind whose remedy depends on the name in the sentence: on what tables know of a helper, for instance. */
export interface LookedUpRule extends Sentences {
  explain(groups: Readonly<Record<string, string | undefined>>, program: string): Explanation
}

interface Sentences {
  /** Names the kind in tests. Kernels word a mistake differently: what is of one kind, with one title, folds. */
  kind: string
  /**
   * Patterns of the kernel's sentences, each from the beginning of a line. No sentence may match two rules. Named groups
   * fill `{name}` in the texts below; a text may name only groups that every pattern has.
   */
  sentences: readonly RegExp[]
  /** The sentence follows from another one or accompanies it: another line of the log that a rule knows explains more. */
  secondary?: true
}
