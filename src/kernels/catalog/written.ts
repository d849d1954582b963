import type {Arch} from '../../model/arch.ts'
import type {Facts} from './facts.ts'
import type {WrittenSource} from './written-source.ts'

/** One file of kernels/, as kernels/schema.json has it. */
export interface WrittenFile {
  /** Whose kernels these are, as results group them. */
  distribution?: string
  /** Selectors that mean all of the file. */
  groups?: string[]
  /** What holds for every line that does not say otherwise. */
  common?: WrittenPart
  kernels?: (WrittenPart & {id: string})[]
  /** Other names of kernels. */
  aliases?: Record<string, string>
  /** Kernels that nobody can download. */
  unavailable?: Record<string, Unavailable>
}

/** What is laid over another part: a mapping over a mapping, anything else in its place, null in place of nothing. */
export interface WrittenPart extends WrittenSource {
  description?: string
  distribution?: string
  groups?: string[]
  /** What releases begin with; absent where the line goes to newer ones. */
  series?: string
  arches?: Arch[]
  tags?: Tag[]
  /** Until when it gets fixes, `2026-08-31`. */
  eol?: string
  /** What `<id>-k<text>` stands for, with `$pin`, `$ending` and `$arch`. */
  pin?: string
  cmdline?: string
  facts?: Facts
  /** The first one that an architecture has is what the plain id means there. */
  builds?: Record<string, WrittenPart>
  /** What is otherwise on an architecture. */
  on?: Partial<Record<Arch, WrittenPart>>
}

/**
 * `lts`: the stock kernel of a distribution release that gets fixes for years, today. `latest`: the newest line of its
 * distribution.
 */
export const TAGS = ['lts', 'latest'] as const
export type Tag = (typeof TAGS)[number]

/** Why a kernel cannot be had, and the id of what comes nearest. */
export interface Unavailable {
  why: string
  instead: string
}
