import type {Errno} from './errno.ts'
import type {KernelWarning} from './kernel.ts'
import type {KernelTarget} from './kernel-target.ts'
import type {MapResult} from './map.ts'
import type {Mode} from './mode.ts'
import type {Place} from './place.ts'
import type {ProgramResult} from './program.ts'
import type {CommandResult, ReportedTestResult, TestResult} from './test.ts'
import type {Verdict} from './verdict.ts'

/** One artifact on one kernel. */
export interface CaseResult {
  artifact: string
  kernel: string
  lanes: LaneResult[]
  /** Why the kernel cannot use the artifact or its command: another byte order or architecture; null if it can. */
  unsuited: string | null
  /** The version of libbpf that loaded the object, `1.7`; null if none did. */
  libbpf: string | null
  /** The whole-object load; null if it was not reached. */
  load: LoadResult | null
  programs: ProgramResult[]
  maps: MapResult[]
  /** Variables of the object that the selected libbpf ignores, so they were not tested. */
  ignored: IgnoredVariable[]
  fixups: FixupResult[]
  /** The program of each group that was selected for the kernel. */
  variants: VariantResult[]
  /** The tests of mode `behavior`. Those that were not reached have verdict `skip`. */
  tests: TestResult[]
  /** The tests that the command of mode `command` reported (`command_results`); empty if it reports none. */
  reported: ReportedTestResult[]
  /** The command of mode `command`; null if there is no such lane. */
  command: CommandResult | null
  /** What the case left behind, and bpfcompat removed. */
  leftovers: LeftoverResult[]
  /** Programs and maps that the manifest names, but the object does not have: a mistake in the manifest. */
  unknownNames: UnknownName[]
  /** Guest time of the case's process. */
  durationMs: number | null
  /** Largest resident set of the case's process, in KiB. */
  maxRssKib: number | null
  /** What interrupted the case; null if it finished. */
  interruption: Interruption | null
  /** Path of libbpf's messages, relative to the report directory. */
  libbpfLog: string | null
  /** The end of libbpf's messages, at most a few lines. */
  libbpfTail: string
  /** What the kernel has of the names that failed programs and the object refer to; empty if nothing failed. */
  targets: KernelTarget[]
  /** Oops, WARNING, lockdep … on the console while this case ran. */
  kernelWarnings: KernelWarning[]
}

/** The unit of reporting: one mode of one artifact on one kernel. */
export interface LaneResult {
  mode: Mode
  /** It blocks the gate: the lane and the kernel are required. */
  required: boolean
  verdict: Verdict
  /** One line; null only for `pass`. */
  reason: string | null
  /** Why its failure is known and does not block: `known_failures` expects all of it. Null otherwise. */
  known: string | null
}

export interface LoadResult {
  verdict: Verdict
  errno: Errno | null
  /** The message of libbpf. */
  message: string | null
  /** The map whose creation failed. */
  map: string | null
  /** The program whose load failed. */
  program: string | null
  /** Why the kernel refused the object's BTF, so that libbpf continued without it; null if it did not. */
  btfRefused: string | null
}

/** A variable in a section that libbpf does not support: `.struct_ops.link` came with libbpf 1.2. */
export interface IgnoredVariable {
  section: string
  name: string
}

export interface FixupResult {
  /** The map, global variable or program. */
  subject: string
  /** The field of the manifest: `inner_map=hash/4/4/64`, `max_entries=cpus`. */
  what: string
  /** `unsupported`: the kernel does not create the requested inner map. */
  status: 'applied' | 'not_found' | 'not_map_in_map' | 'unsupported' | 'error'
  errno: Errno | null
  /** What is wrong; null if it was applied. */
  message: string | null
  /** The displayed line: `map fixup applied: kubearmor_visibility inner_map=hash/4/4/64`. */
  note: string
  place: Place | null
}

/** The result of one group of `program_variants`. */
export interface VariantResult {
  group: string
  /** Null if the kernel supports none of them. */
  chosen: string | null
  candidates: VariantCandidate[]
}

export interface VariantCandidate {
  program: string
  /** `passed_over`: an earlier candidate was selected, so this one was not examined. */
  status: 'chosen' | 'unsupported' | 'passed_over'
  /** What the kernel does not have; null if nothing is missing. */
  reason: string | null
}

/** Something that still existed when a case ended. */
export interface LeftoverResult {
  kind: 'pin' | 'process' | 'link' | 'program'
  /** Path of the pin, name of the process, kind of the link … */
  name: string
}

/** A name in the manifest that the object does not have. Fixups have their own status for this. */
export interface UnknownName {
  what: 'program' | 'map' | 'section'
  name: string
  /** For a section: the program that the object has in another section. */
  program: string | null
  /** `test`: it concerns only mode `behavior`. */
  usedBy: 'object' | 'test'
  /** The name in the object that was probably meant. */
  meant: string | null
  place: Place | null
}

/**
 * `timeout`: killed at the host's deadline. `crash`: the kernel crashed. `killed`: the process of the case died. `lost`: the
 * guest was lost for a reason other than the kernel. `cancelled`: the run was cancelled.
 */
export type Interruption =
  | {kind: 'timeout'; seconds: number}
  | {kind: 'crash'; message: string; during: string | null}
  | {kind: 'killed'; signal: number; exitCode: number; during: string | null}
  | {kind: 'lost'; message: string}
  | {kind: 'cancelled'}
