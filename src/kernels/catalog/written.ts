import type {Arch} from '../../model/arch.ts'
import type {Facts} from './facts.ts'
import type {WrittenSource} from './written-source.ts'

/** One file of kernels/, as kernels/schema.json describes it. */
export interface WrittenFile {
  /** Distribution that results group these kernels under. */
  distribution?: string
  /** Selectors that match all kernels of the file. */
  groups?: string[]
  /** Defaults for all lines. */
  common?: WrittenPart
  kernels?: (WrittenPart & {id: string})[]
  /** Other names of ids. */
  aliases?: Record<string, string>
  /** Kernels that cannot be downloaded. */
  unavailable?: Record<string, Unavailable>
}

/** Settings that are merged over another part: mappings by key, any other value replaces, null removes. */
export interface WrittenPart extends WrittenSource {
  description?: string
  distribution?: string
  groups?: string[]
  /** Beginning of the releases; absent if the line moves on to newer series. */
  series?: string
  arches?: Arch[]
  tags?: Tag[]
  /** Day of the last fixes, `2026-08-31`. */
  eol?: string
  /** Release that `<id>-k<text>` selects, with the placeholders `$pin`, `$ending` and `$arch`. */
  pin?: string
  cmdline?: string
  facts?: Facts
  /** The plain id selects the first build that exists for the architecture. */
  builds?: Record<string, WrittenPart>
  /** Differences for one architecture. */
  on?: Partial<Record<Arch, WrittenPart>>
}

/**
 * `lts`: stock kernel of a distribution release in long-term maintenance. `latest`: the newest line of its
 * distribution.
 */
export const TAGS = ['lts', 'latest'] as const
export type Tag = (typeof TAGS)[number]

/** Why a kernel cannot be downloaded, and the id of the closest kernel. */
export interface Unavailable {
  why: string
  instead: string
}
