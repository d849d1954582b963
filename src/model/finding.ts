import type {FindingClass} from './finding-class.ts'
import type {KnownFailure} from './known-failure.ts'
import type {Place, SourceLine} from './place.ts'

/** One explained failure, folded over the kernels on which it occurs. */
export interface Finding {
  class: FindingClass
  /** `failure` blocks the gate, `warning` does not, `notice` is not a failure. */
  level: 'failure' | 'warning' | 'notice'
  /** Null if it is about a kernel and not about an artifact. */
  artifact: string | null
  program: string | null
  /** Programs of the same object that fail in the same way, on the same kernels. */
  otherPrograms: string[]
  map: string | null
  /** In the order of the run. */
  kernels: string[]
  /** What broke, in one line. */
  title: string
  /** The original message of the kernel or libbpf, one line. */
  words: string | null
  source: SourceLine | null
  /** The relevant end of the log, ready for a code block. */
  excerpt: string | null
  /** Path of the whole log, relative to the report directory, of the first kernel. */
  log: string | null
  /** What to do, in one or two sentences. */
  remedy: string
  /** Lines to paste into the manifest. */
  remedyYaml: string | null
  /** Where the manifest declares the artifact or the fixup. */
  place: Place | null
  /** The command that reproduces it on the user's machine. */
  reproduce: string
  /** The command that opens a shell on the kernel with the artifact; null if there is none. */
  shell: string | null
  /** The entry of `known_failures` that expects it, so that it is a notice; null if none does. */
  known: Pick<KnownFailure, 'reason' | 'until' | 'place'> | null
}
