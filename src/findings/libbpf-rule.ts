import type {Explanation} from './draft.ts'

/** A sentence of libbpf and what it means. */
export interface Rule {
  pattern: RegExp
  /** The errnos with which it means that; left out: any. */
  errnos?: readonly string[]
  explain(match: RegExpExecArray): Explanation
}
