import type {Unsuited} from '../artifact/artifact.ts'
import type {KeptLog} from '../guest/logs.ts'
import type {CaseOutcome} from '../guest/outcome.ts'
import type {ArtifactRequest, BtfRequest} from '../request/artifact.ts'
import type {Fixup} from '../request/fixup.ts'

/** Identifies the output of a command: `test <n>` of the object's case, or `command`. */
export interface OutputKey {
  case: 'object' | 'command'
  /** `result`: the file in which the command reports its tests. */
  kind: 'stdout' | 'stderr' | 'result'
  subject: string
}

/** A kept output: its file, its end, and all of it. */
export interface WholeOutput {
  path: string
  tail: string
  text: string
}

/** Everything that is known about one artifact on one kernel. */
export interface CaseInput {
  artifact: string
  kernel: string
  kernelRequired: boolean
  request: ArtifactRequest
  /** `uname -r` of the kernel; null if it is unknown. */
  release: string | null
  /** Fixups that the host added for this kernel (`min_kernel`), numbered after those of the request. */
  hostFixups: readonly Fixup[]
  /** libbpf version of the guest's PID 1, `v1.7`; null if there was no guest. */
  pidOneLibbpf: string | null
  /** The BTF file that the manifest names for the kernel. */
  btf?: BtfRequest | undefined
  /** Outcome of the object; undefined if no guest reached it or no lane loads it. */
  outcome: CaseOutcome | undefined
  /** Working directory of the command in the guest, for mode `command`. */
  commandRoot: string
  commandOutcome: CaseOutcome | undefined
  /** Why no guest reached it. */
  obstacle: string | null
  /** What this kernel cannot use of it, and why. */
  unsuited?: Unsuited | undefined
  log(key: CaseLogKey): KeptLog | null
  output(key: OutputKey): WholeOutput | null
}

interface CaseLogKey {
  kind: 'libbpf' | 'verifier'
  pass: 'whole' | 'alone'
  /** Name of the program; null for the object. */
  subject: string | null
}
