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
  /** Why the kernel can do nothing with it, or with its command: another byte order, another architecture. */
  unsuited: string | null
  /** The version of libbpf that loaded the object, `1.7`; null when none did. */
  libbpf: string | null
  /** The whole-object load, null when it was not reached. */
  load: LoadResult | null
  programs: ProgramResult[]
  maps: MapResult[]
  /** Variables of the object that the libbpf that was chosen passes over, so that nothing of them was tried. */
  ignored: IgnoredVariable[]
  fixups: FixupResult[]
  /** Which program of each group the kernel was given. */
  variants: VariantResult[]
  /** Of mode `behavior`; those that were not reached have verdict `skip`. */
  tests: TestResult[]
  /** What the command of mode `command` has told of its own tests (`command_results`); empty where it tells nothing. */
  reported: ReportedTestResult[]
  /** Of mode `command`, null when there is no such lane. */
  command: CommandResult | null
  /** What the case left behind: it was removed. */
  leftovers: LeftoverResult[]
  /** Programs and maps that the manifest names and the object has not: a mistake in the manifest. */
  unknownNames: UnknownName[]
  /** Guest time of the case's process. */
  durationMs: number | null
  /** Largest resident set of the case's process, in KiB. */
  maxRssKib: number | null
  /** What ended the case before its own end, null when it came to its end. */
  interruption: Interruption | null
  /** Path of libbpf's messages, relative to the report directory. */
  libbpfLog: string | null
  /** What libbpf said, the end of it: at most a few lines. */
  libbpfTail: string
  /** What the kernel has of the names that failed programs and the object refer to; empty where nothing failed. */
  targets: KernelTarget[]
  /** Oops, WARNING, lockdep … on the console while this case ran. */
  kernelWarnings: KernelWarning[]
}

/** The unit that is reported: artifact × mode on a kernel. */
export interface LaneResult {
  mode: Mode
  /** Blocks the gate: the lane is required and so is the kernel. */
  required: boolean
  verdict: Verdict
  /** One line; null only for `pass`. */
  reason: string | null
  /** Why its failure is known: all of it is as `known_failures` says, so that it does not block. Null otherwise. */
  known: string | null
}

export interface LoadResult {
  verdict: Verdict
  errno: Errno | null
  /** libbpf's words. */
  message: string | null
  /** The map whose creation failed. */
  map: string | null
  /** The program whose load failed. */
  program: string | null
  /** Why the kernel refused the object's BTF, without which libbpf went on; null when it did not. */
  btfRefused: string | null
}

/** A variable in a section that libbpf does not know: `.struct_ops.link` came with libbpf 1.2. */
export interface IgnoredVariable {
  section: string
  name: string
}

export interface FixupResult {
  /** The map, global variable or program. */
  subject: string
  /** Which field of the manifest: `inner_map=hash/4/4/64`, `max_entries=cpus`. */
  what: string
  /** `unsupported`: the kernel does not create the inner map that it asks for. */
  status: 'applied' | 'not_found' | 'not_map_in_map' | 'unsupported' | 'error'
  errno: Errno | null
  /** What is wrong, null when it was applied. */
  message: string | null
  /** As shown: `map fixup applied: kubearmor_visibility inner_map=hash/4/4/64`. */
  note: string
  place: Place | null
}

/** What became of one group of `program_variants`. */
export interface VariantResult {
  group: string
  /** Null: the kernel can take none of them. */
  chosen: string | null
  candidates: VariantCandidate[]
}

export interface VariantCandidate {
  program: string
  /** `passed_over`: one before it was chosen, so it was not looked at. */
  status: 'chosen' | 'unsupported' | 'passed_over'
  /** What the kernel lacks, null when nothing was found lacking. */
  reason: string | null
}

/** What was still there when a case ended. */
export interface LeftoverResult {
  kind: 'pin' | 'process' | 'link' | 'program'
  /** Path of the pin, name of the process, kind of the link … */
  name: string
}

/** A name of the manifest that the object has not. Fixups have their own status for it. */
export interface UnknownName {
  what: 'program' | 'map' | 'section'
  name: string
  /** Of a section: the program that the object has in another one. */
  program: string | null
  /** `test`: only mode `behavior` is concerned. */
  usedBy: 'object' | 'test'
  /** The name of the object that was probably meant. */
  meant: string | null
  place: Place | null
}

/**
 * `timeout`: killed at the host's deadline. `crash`: the kernel died. `killed`: the case's process died. `lost`: the guest
 * was, through no fault of the kernel.
 */
export type Interruption =
  | {kind: 'timeout'; seconds: number}
  | {kind: 'crash'; message: string; during: string | null}
  | {kind: 'killed'; signal: number; exitCode: number; during: string | null}
  | {kind: 'lost'; message: string}
  | {kind: 'cancelled'}
