import type {FindingClass} from './finding-class.ts'
import type {KnownFailure} from './known-failure.ts'
import type {Place, SourceLine} from './place.ts'

/** One explained failure, folded over the kernels on which it holds. */
export interface Finding {
  class: FindingClass
  /** `failure` blocks the gate, `warning` does not, `notice` is no failure at all. */
  level: 'failure' | 'warning' | 'notice'
  /** Null when it concerns a kernel and no artifact. */
  artifact: string | null
  program: string | null
  /** Programs of the same object that fail in the same way, on the same kernels. */
  otherPrograms: string[]
  map: string | null
  /** In the order of the run. */
  kernels: string[]
  /** One line that answers "what broke". */
  title: string
  /** The kernel's or libbpf's own words, one line. */
  words: string | null
  source: SourceLine | null
  /** The end of the log, ready for a code block. */
  excerpt: string | null
  /** Path of the whole log, relative to the report directory, of the first kernel. */
  log: string | null
  /** What to do, one or two sentences. */
  remedy: string
  /** What to paste into the manifest. */
  remedyYaml: string | null
  /** Where the manifest declares the artifact or the fixup. */
  place: Place | null
  /** The command that shows it on the user's machine. */
  reproduce: string
  /** The command that opens a shell on the kernel, with the artifact at hand; null: it is about none that a shell can have. */
  shell: string | null
  /** The entry of `known_failures` that expects it, so that it is a notice; null: none does. */
  known: Pick<KnownFailure, 'reason' | 'until' | 'place'> | null
}
