import type {Unsuited} from '../artifact/artifact.ts'
import type {KeptLog} from '../guest/logs.ts'
import type {CaseOutcome} from '../guest/outcome.ts'
import type {ArtifactRequest, BtfRequest} from '../request/artifact.ts'
import type {Fixup} from '../request/fixup.ts'

/** Identifies the output of a command: `test <n>` of the object's case, or `command`. */
export interface OutputKey {
  case: 'object' | 'command'
  /** `result`: the file that the command tells of its tests in. */
  kind: 'stdout' | 'stderr' | 'result'
  subject: string
}

/** An output as it was kept: its file, its end, and all of it. */
export interface WholeOutput {
  path: string
  tail: string
  text: string
}

/** Everything known about one artifact on one kernel. */
export interface CaseInput {
  artifact: string
  kernel: string
  kernelRequired: boolean
  request: ArtifactRequest
  /** `uname -r` of the kernel, null when it is not known. */
  release: string | null
  /** What the host has switched off on this kernel (`min_kernel`): numbered behind the fixups of the request. */
  hostFixups: readonly Fixup[]
  /** As PID 1 of the guest calls its libbpf, `v1.7`; null when there was none. */
  pidOneLibbpf: string | null
  /** The BTF file that the manifest has for the kernel. */
  btf?: BtfRequest | undefined
  /** Of the object; undefined when no guest came to it, or no lane asks for it. */
  outcome: CaseOutcome | undefined
  /** Of mode `command`: the folder of the guest where it runs. */
  commandRoot: string
  commandOutcome: CaseOutcome | undefined
  /** Why no guest came to it. */
  obstacle: string | null
  /** What of it this kernel can do nothing with. */
  unsuited?: Unsuited | undefined
  log(key: CaseLogKey): KeptLog | null
  output(key: OutputKey): WholeOutput | null
}

export interface CaseLogKey {
  kind: 'libbpf' | 'verifier'
  pass: 'whole' | 'alone'
  /** The program; null for the object. */
  subject: string | null
}
