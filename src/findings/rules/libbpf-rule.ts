import type {Errno} from '../../model/errno.ts'
import type {Rule} from '../rule.ts'

/** What is known when libbpf reports a failure. */
export interface LibbpfFacts {
  /** What the failed step returned; null if it is not known. */
  errno: Errno | null
}

/** A message of libbpf. Words: the named groups of its pattern. */
export interface LibbpfRule extends Rule<LibbpfFacts> {
  text: readonly RegExp[]
}
