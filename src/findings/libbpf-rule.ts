import type {Explanation} from './draft.ts'

/** A message of libbpf and its meaning. */
export interface Rule {
  pattern: RegExp
  /** The errnos with which it has this meaning; any if left out. */
  errnos?: readonly string[]
  explain(match: RegExpExecArray): Explanation
}
