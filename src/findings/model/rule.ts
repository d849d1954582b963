import type {FindingClass} from '../../model/finding-class.ts'
import type {Addition} from './manifest-yaml.ts'
import type {Proof} from './proof.ts'

/** Values for the texts of rules, by name. */
export type Words = Readonly<Record<string, string | undefined>>

/**
 * One cause of failures: how it shows, and what to do about it. All rules have this shape, in rules/, one file for each
 * stage and subject. To add a cause, write an entry, and a row in the table of its test (__tests__/findings/rules/).
 *
 * In `title`, `remedy`, `background` and `subject`, `{name}` stands for a word: of the stage (`{program}`), of a named group
 * in `text`, or of `words`.
 */
export interface Rule<Facts = unknown> {
  /** The name of the cause, unique in its stage. */
  kind: string
  /** Patterns of messages of the kernel or of libbpf, of which one matches. Left out: the message does not decide. */
  text?: readonly RegExp[]
  /** Names of the errnos that the failed step returned. Left out: the errno does not decide. */
  errnos?: readonly string[]
  /** Returns whether what the guest found out about this kernel shows the cause. Left out: nothing was asked. */
  probe?(facts: Facts, words: Words): boolean
  class: FindingClass
  /** What happened, as a sentence without a period. */
  title: string
  /** What to do, as an imperative, and why. */
  remedy: string
  /** More words, from the facts and the words of the stage and the pattern. */
  words?(facts: Facts, words: Words): Words
  /** Lines to paste into the manifest. */
  addition?(words: Words, facts: Facts): Addition
  /** What a table of versions says; no text if one of its words is not known. */
  background?: string
  /** How another kernel proves that it supports this. */
  proof?(words: Words, facts: Facts): Proof
  /** What the failure is about, if findings fold over kernels with different messages. */
  subject?: string
}
