import type {Arch, BootShape} from '../kernels/types.ts'
import type {KernelTarget} from './kernel-target.ts'
import type {Place, SourceLine} from './place.ts'
import type {Surface, SurfaceClass, SurfaceDifference, SurfacePolicy} from './surface.ts'

export type {Place, SourceLine} from './place.ts'

/**
 * The neutral model of a run: what was seen, on which kernels, and what it means. Guests fill it, reports read it;
 * neither knows the other. It is written to results.json as it stands (see schema.json, which is kept in step by a test).
 */

/** Version of the model. Raised when a field changes its meaning or goes away, or a new one must be there. */
export const RESULTS_VERSION = 8

/** `error` is our side's or the machine's: it says nothing about the artifact. `skip` always has a reason. */
export type Verdict = 'pass' | 'fail' | 'skip' | 'error'

/** How deep an artifact is taken. A deeper mode includes the shallower ones. */
export type Mode = 'load_only' | 'load_attach' | 'behavior' | 'command'

export interface Results {
  version: typeof RESULTS_VERSION
  tool: {name: 'bpfcompat'; version: string}
  /** ISO 8601. */
  startedAt: string
  durationMs: number
  /** The manifest as the user named it, or null when objects were named on the command line. */
  manifest: string | null
  /** Which kind of file that is; null without one. */
  manifestForm: ManifestForm | null
  /** The project's own loader, when the input named one instead of a manifest. */
  loader: LoaderInput | null
  /** The commit that was tested, in hexadecimal; null when it is not known. */
  revision: string | null
  /**
   * The commit whose files were checked out: of a pull request its merge with the base branch. Links lead to it. Null when it
   * is not known.
   */
  checkedOut: string | null
  /** Page of the repository that has this commit, `https://github.com/octo/monitor`; null when it is not known. */
  repository: string | null
  /**
   * Paths in the repository, relative to its root, of files that places name: the manifest and what it includes. A file
   * that is not here is not in the repository.
   */
  repositoryFiles: Record<string, string>
  /** The workflow run that this is of; null on a terminal. */
  workflowRun: WorkflowRun | null
  /** Which part of a run this is; null for a whole one. */
  shard: ShardResult | null
  host: HostResult
  kernels: KernelResult[]
  artifacts: ArtifactResult[]
  cases: CaseResult[]
  /** What the programs depend on, and how each kernel has it. */
  surface: Surface
  surfacePolicy: SurfacePolicy
  findings: Finding[]
  /** What is held against the results of the base branch. */
  growth: GrowthPolicy
  /** What changed since the baseline; null when there was nothing to compare with. */
  comparison: Comparison | null
  gate: Gate
}

/** What the manifest's `baseline:` or the input says of programs that grow. */
export interface GrowthPolicy {
  /** How many more instructions are fine, as it was written: `+10%`, `+500`; null: growth is shown and never judged. */
  threshold: string | null
  /** Growth beyond it blocks, where a required lane is concerned. */
  required: boolean
  /** Where the manifest says so. */
  place: Place | null
}

/** A run of a workflow, as the runner names it. */
export interface WorkflowRun {
  /** `github.run_id`, which stays the same when jobs are run again. */
  id: string
  /** `github.run_attempt`, from 1. */
  attempt: number
}

/** Shard `index` of `count`, from 1. */
export interface ShardResult {
  index: number
  count: number
  /** Every kernel of the whole run, by name: what the shards have to cover together. */
  kernels: string[]
}

/** A manifest of ours, the reference system's manifest of one object, or its suite. */
export type ManifestForm = 'manifest' | 'singleArtifact' | 'suite'

/** What the inputs `command`, `command-binary`, `command-expect-exit` and `files` say. */
export interface LoaderInput {
  /** For `/bin/sh -c` in the guest. */
  command: string
  /** Path of the loader's binary; null: none. */
  binary: string | null
  /** Paths and globs of what else it needs. */
  files: readonly string[]
  /** The exit code that passes. */
  expectExit: number
}

export interface HostResult {
  arch: string
  cpus: number
  /** `QEMU emulator version 7.2.22 …`, or null when no guest was needed. */
  qemu: string | null
  accelerator: AcceleratorResult | null
}

/**
 * The accelerator that was chosen for the kernels of the host's own architecture, and the proof or the reason in one sentence.
 * What ran a kernel in the end is with that kernel.
 */
export interface AcceleratorResult {
  used: 'kvm' | 'tcg'
  reason: string
}

export interface KernelResult {
  id: string
  /** Whose kernel it is: `Debian`. */
  distribution: string
  arch: Arch
  /** What was booted, on which machine; null when nothing was. */
  shape: BootShape | null
  /** What ran its guest in the end, which need not be what was chosen for the run; null when nothing was booted. */
  accelerator: AcceleratorResult['used'] | null
  required: boolean
  /** `uname -r`, null when the kernel could not be found. */
  release: string | null
  /** The distribution's package version. */
  packageVersion: string | null
  vmlinuzSha256: string | null
  /** `good: <key>` or `unchecked: <why>`; `locked: … (on <day>)` where that is how it was locked; null when nothing was looked up. */
  signature: string | null
  /** How many guests it had, booted or resumed: more than one after a crash. */
  boots: number
  /** Of the first guest: `made`: it was booted for a snapshot, and resumed; `used`: it was resumed; null: it was booted. */
  snapshot: 'made' | 'used' | null
  fetchMs: number
  /** From the start of QEMU to the guest's first record, of the first boot; null when there was none. */
  bootMs: number | null
  /** All boots, from the start of QEMU to its end. */
  guestMs: number
  /** Why this kernel says nothing: it could not be fetched, booted …; null when all went well. */
  error: string | null
  /** Path of the console log, relative to the report directory. */
  consoleLog: string | null
  /** The kernel has BTF of its own; null when no guest told. */
  btf: boolean | null
  /** The active LSMs as the kernel lists them, separated by commas; null when it does not tell. */
  lsm: string | null
  /** The level it is locked down to: `none`, `integrity`, `confidentiality`; null when it does not tell. */
  lockdown: string | null
  /** Modules that were loaded: those of the manifest, those that attaching needs, and what they depend on. In load order. */
  modules: string[]
  /** Remarks worth knowing: an index that could not be checked, an older version taken … */
  notes: string[]
}

export interface ArtifactResult {
  name: string
  /** As the user wrote it, relative to the working directory. */
  path: string
  sha256: string | null
  size: number | null
  /** Where the manifest declares it. */
  place: Place | null
  /** Why it was never taken to a guest (no ELF, another machine …), null otherwise. */
  error: string | null
  /** The tool that has built it on this machine: `go_test`, `cargo_test`. Null: it was there. */
  builtBy: 'go' | 'cargo' | null
  /** The failures that the manifest expects of it, in its order. */
  knownFailures: KnownFailure[]
}

/** An entry of `known_failures`. */
export interface KnownFailure {
  /** The artifact as a whole, or one program, map or test of it. */
  subject: {kind: 'artifact'; name: null} | {kind: 'program' | 'map' | 'test'; name: string}
  /** The classes of findings that are expected. */
  classes: FindingClass[]
  /** Kernels of the run and of the manifest that it selects, by name. */
  kernels: string[]
  reason: string
  /** As it was written: the last day, or the first kernel version that must pass again; null: no limit. */
  until: string | null
  place: Place
}

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

/** An errno as the guest saw it: `{number: 22, name: 'EINVAL'}`. */
export interface Errno {
  number: number
  name: string
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

export interface ProgramResult {
  name: string
  section: string
  /** libbpf's name of the type: `kprobe`, `xdp` … */
  type: string
  /** `false`: not loaded; `off` says why. */
  autoload: boolean
  /** Why it was not loaded, or was left out of the object: null when it takes part. */
  off: ProgramOff | null
  /** What the manifest says of a load that fails: the object fails, it is worth a warning, or it is no news. */
  requirement: 'required' | 'tolerated' | 'optional'
  /** Instructions in the object. */
  insns: number
  load: ProgramLoadResult | null
  attach: AttachResult | null
  /** Null: it did not run while tests did, or the kernel does not count runs (Linux 5.1 and later do). */
  runTime: RunTime | null
  /** The manifest's `max_run_insns`; null: none. */
  runBudget: number | null
  /** Why its failure is known; null when it is not, or when it does not fail. */
  known: string | null
}

/** How long a program ran while the tests of its case did, on average. */
export interface RunTime {
  runs: number
  /** As the kernel counts it: reading its clock twice is in it. */
  nsecPerRun: number
  /**
   * So many simple instructions take as long in the same guest (native/run_time_unit.h), what counting takes left out: this
   * compares kernels and machines. Null: they could not be measured.
   */
  insnsPerRun: number | null
}

/**
 * `object`: `SEC("?…")`. `manifest`: `autoload: false`. `kernel`: below its `min_kernel`. `variant`: another one of its
 * group was chosen, or it lacks what it requires. `dropped`: it did not load and may be left out.
 */
export interface ProgramOff {
  by: 'object' | 'manifest' | 'kernel' | 'variant' | 'dropped'
  /** In a few words. */
  reason: string
  /** Of `dropped`: the optional map that it needs and that is left out; else null. */
  map: string | null
}

export interface ProgramLoadResult {
  verdict: Verdict
  /** `alone`: judged by a load of its own, because the whole object did not load. */
  pass: 'whole' | 'alone'
  errno: Errno | null
  /** What kept it from loading: the verifier's last word or libbpf's. */
  message: string | null
  /** Who refused it: `libbpf` did before the kernel was asked. Null when it loads. */
  refusedBy: 'kernel' | 'libbpf' | null
  /** The map whose creation kept it from the verifier. */
  map: string | null
  /** The C line of the rejected instruction. */
  source: SourceLine | null
  /** What it needs that the kernel was found not to have; empty when it loads. */
  lacks: KernelLack[]
  /** Path of the whole verifier log, relative to the report directory. */
  verifierLog: string | null
  /** The end of the verifier log that matters. */
  verifierTail: string
  stats: VerifierStats | null
  /** Null: it does not load, the kernel takes no line info (before Linux 5.0), or the object has none. */
  lines: ProgramLines | null
}

/** What the kernel has left of the program's lines of C. */
export interface ProgramLines {
  /** How many lines the program has. */
  total: number
  /** Those that the verifier has taken out (Linux 5.1 on): no path reaches them on this kernel, so that they never run. */
  removed: LineRange[]
}

/** Consecutive lines of C. */
export interface LineRange {
  /** The first one. */
  source: SourceLine
  /** The number of the last one. */
  last: number
  /** How many of them have code of the program. */
  count: number
}

/** What a program needs and a kernel has not: the guest has loaded a program that is nothing but this, and the kernel refused it. */
export interface KernelLack {
  what: LackKind
  errno: Errno | null
  /** Where the program needs it first; null also for what concerns the program as a whole. */
  source: SourceLine | null
}

/**
 * Of the whole program: its type, its attach type, attach types at all, programs that may sleep. Of its instructions: what
 * kernels before some release do not know (native/ability.h).
 */
export type LackKind =
  | 'program_type'
  | 'attach_type'
  | 'expected_attach_type'
  | 'sleepable'
  | 'bpf_to_bpf_calls'
  | 'map_values'
  | 'function_addresses'
  | 'bounded_loops'
  | 'jmp32'
  | 'atomics'
  | 'cpu_v4'
  | 'load_acquire'
  | 'may_goto'

/** What the verifier counted; null where the kernel does not tell. */
export interface VerifierStats {
  insnsProcessed: number | null
  statesTotal: number | null
  statesPeak: number | null
  stackDepth: number | null
  /** Instructions as the kernel rewrote them, in bytes; null when it did not load or the kernel does not tell. */
  xlatedBytes: number | null
  /** Machine code, in bytes; null also when there is no JIT. */
  jitedBytes: number | null
  /** What the verifier would still take before it gives up: {@link VERIFIER_INSN_LIMIT} less what it processed. */
  headroom: number | null
  /** The manifest's budget of processed instructions; null: none. */
  budget: number | null
  /** Guest time of the `bpf(BPF_PROG_LOAD)` call, in microseconds. */
  loadUsec: number
}

/** include/linux/bpf.h: BPF_COMPLEXITY_LIMIT_INSNS, since Linux 5.2. */
export const VERIFIER_INSN_LIMIT = 1_000_000

export interface AttachResult {
  verdict: Verdict
  /** `false`: the manifest says that a failure of this attach does not block. */
  required: boolean
  /** The manifest asks for it not to be attached: no verdict is owed. */
  declined: boolean
  /** How and where, in the kernel's terms: `kprobe do_unlinkat`, `tcx ingress lo`. Empty when nothing was tried. */
  target: string
  errno: Errno | null
  message: string | null
}

export interface MapResult {
  name: string
  type: string
  keySize: number
  valueSize: number
  maxEntries: number
  flags: number
  /** A map-in-map that brings its own prototype. */
  hasInner: boolean
  /** Why it was not created on purpose; null for a map that takes part. */
  off: MapOff | null
  /** Why the kernel does not create it; null where it does, or was not asked. */
  refusal: MapRefusal | null
}

/**
 * `manifest`: `autocreate: false`. `optional`: the kernel refuses it, and the manifest says `optional: true`. `content`:
 * the object fills it with a map that is left out.
 */
export interface MapOff {
  by: 'manifest' | 'optional' | 'content'
  /** In a few words. */
  reason: string
}

/** A map that the kernel does not create, as it was asked for, and what the guest has found out about it. */
export interface MapRefusal {
  /** The prototype of its inner maps is what the kernel refuses, and what the fields below describe. */
  inner: boolean
  errno: Errno | null
  /** libbpf's words. */
  message: string | null
  type: string
  keySize: number
  valueSize: number
  maxEntries: number
  flags: number
  extra: number
  /** Whether the request came with BTF; `refused`: the kernel does not take the object's. */
  btf: 'given' | 'none' | 'refused'
  trials: MapTrial[]
}

/** What can be wrong with a map. `flag`: one bit of the flags. `nothing`: the map unchanged, without the object's others. */
export const MAP_PROPERTIES = [
  'type',
  'key_size',
  'value_size',
  'max_entries',
  'flag',
  'flags',
  'extra',
  'btf',
  'name',
  'inner',
  'nothing',
] as const
export type MapProperty = (typeof MAP_PROPERTIES)[number]

/** One map that the guest tried to create. */
export interface MapTrial {
  /** `smallest`: the smallest map of the type with this property of the refused one; `own`: the other way round. */
  base: 'smallest' | 'own'
  property: MapProperty
  value: number
  /** Null when the kernel created it. */
  errno: Errno | null
  /** Of a number that was refused: the last that the kernel takes, towards that of the smallest map; null: not known. */
  limit: number | null
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

/** One functional test. */
export interface TestResult {
  name: string
  /** Blocks: the test, its lane and the kernel are all required. */
  required: boolean
  verdict: Verdict
  /** One line: everything that speaks against it; null for `pass`. */
  reason: string | null
  command: CommandResult | null
  expectations: ExpectationResult[]
  place: Place
  /** Why its failure is known; null when it is not, or when it does not fail. */
  known: string | null
}

/** One test that a command has told of. */
export interface ReportedTestResult {
  /** Go's package, the class of JUnit; null: the format has none. */
  suite: string | null
  name: string
  /** Blocks: the test, its lane and the kernel are all required. */
  required: boolean
  verdict: 'pass' | 'fail' | 'skip'
  /** One line: why it fails or is skipped; null for `pass`, and where the command does not say. */
  reason: string | null
  /** Null: the command does not say. */
  durationMs: number | null
  /** What it has written, the end of it. */
  output: string
  /** The line that it names; null: none. */
  source: SourceLine | null
  /** Why its failure is known; null when it is not, or when it does not fail. */
  known: string | null
}

/** A command that ran in the guest. */
export interface CommandResult {
  command: string
  verdict: Verdict
  reason: string | null
  /** Null when a signal ended it or it was never run. */
  exitCode: number | null
  signal: number | null
  timedOut: boolean
  durationMs: number
  stdout: OutputResult
  stderr: OutputResult
}

export interface OutputResult {
  bytes: number
  /** Path of all of it, relative to the report directory; null when there is none. */
  log: string | null
  /** The end of it. */
  tail: string
}

export interface ExpectationResult {
  kind: 'events' | 'runs' | 'map' | 'test_run'
  /** The map or the program. */
  subject: string
  verdict: Verdict
  /** What was wanted: `at least 1 event that contains "sleep"`. */
  wanted: string
  /** What was seen: `0 of 12 events`. */
  seen: string
  place: Place
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

export interface KernelWarning {
  /** The first line: `WARNING: CPU: 0 PID: 12 at kernel/bpf/…`. */
  message: string
  /** `<artifact>/<program> <step>` that was running. */
  during: string | null
  /** The console from the first line on, as far as it tells what happened. */
  excerpt: string
}

/** These results against those of an earlier run. */
export interface Comparison {
  baseline: BaselineResult
  /** As it was written: `+10%`, `+500`; null: growth is shown and never judged. */
  insnsThreshold: string | null
  /** Artifacts × kernels: what the two have in common is what was compared. */
  cases: {compared: number; added: number; gone: number}
  /** Kernels that are another build than the baseline's. */
  kernels: KernelChange[]
  /** Verdicts that are others than the baseline's, worse ones first. */
  verdicts: VerdictChange[]
  /** Processed instructions that are others than the baseline's, the largest growth first. */
  insns: InsnsChange[]
  /** Programs whose runs take at least twice as long, or half as long, as the baseline's; the slower ones first. */
  runTimes: RunTimeChange[]
  /** What programs read that was another thing on the same kernel. */
  surface: SurfaceDifference[]
}

/** What was compared with. */
export interface BaselineResult {
  /** Its commit, where it is known. */
  revision: string | null
  /** ISO 8601. */
  startedAt: string
  /** Where it was found: a path, or the branch and the cache of GitHub Actions. */
  source: string
}

export interface KernelChange {
  kernel: string
  arch: KernelResult['arch']
  /** `uname -r`, and what else tells the two apart where that is the same. */
  before: string
  after: string
}

export interface VerdictChange {
  artifact: string
  subject: ChangeSubject
  kernel: string
  arch: KernelResult['arch']
  before: Verdict
  after: Verdict
  /** The kernel is another build than the baseline's: no word about the code. */
  kernelChanged: boolean
  /** The object has other bytes than the baseline's. */
  objectChanged: boolean
  /** It fails now as `known_failures` says. */
  known: boolean
}

/** What of an artifact changed its verdict. */
export type ChangeSubject =
  | {kind: 'lane'; mode: Mode}
  | {kind: 'program'; name: string; step: 'load' | 'attach'}
  | {kind: 'test'; name: string}

/** A figure of a program that is another one than the baseline's. */
interface FigureChange {
  artifact: string
  program: string
  kernel: string
  arch: KernelResult['arch']
  before: number
  after: number
  kernelChanged: boolean
  objectChanged: boolean
}

/** Of how long a run takes, in simple instructions of the guest ({@link RunTime}). It is shown, and judged by `max_run_insns` alone. */
export type RunTimeChange = FigureChange

/** Of the instructions that the verifier processed. */
export interface InsnsChange extends FigureChange {
  /** Grew by more than the threshold allows, on a kernel that is the same. */
  beyond: boolean
}

/** What kind of failure a finding is. docs/findings.md explains each. */
export type FindingClass =
  | 'INVALID_OBJECT'
  | 'NOTHING_LOADED'
  | 'FIXUP_MISMATCH'
  | 'MISSING_INNER_MAP'
  | 'MAP_SIZE_UNSET'
  | 'UNSUPPORTED_MAP_TYPE'
  | 'MAP_CREATION_FAILURE'
  | 'MAP_DROPPED'
  | 'MISSING_BTF'
  | 'CORE_RELOCATION_FAILURE'
  | 'MISSING_KERNEL_SYMBOL'
  | 'UNSUPPORTED_HELPER'
  | 'UNSUPPORTED_PROGRAM_TYPE'
  | 'VERIFIER_REJECTION'
  | 'VERIFIER_LIMIT'
  | 'MISSING_ATTACH_TARGET'
  | 'UNSUPPORTED_ATTACH_TYPE'
  | 'ATTACH_FAILURE'
  | 'ATTACH_TARGET_UNSET'
  | 'FREPLACE_TARGET_UNSET'
  | 'NOT_ATTACHED'
  | 'LSM_NOT_ACTIVE'
  | 'MODULE_NEEDED'
  | 'PROGRAM_DROPPED'
  | 'VARIANT_UNAVAILABLE'
  | 'PROG_ARRAY_MEMBER_OFF'
  | 'INSN_BUDGET'
  | 'INSN_GROWTH'
  | 'RUN_BUDGET'
  | 'BEHAVIOR_FAILURE'
  | 'COMMAND_FAILURE'
  | 'UNLINKED_OBJECT'
  | 'LEGACY_MAPS'
  | 'FOREIGN_LOADER'
  | 'POLICY_DENIED'
  | 'KERNEL_CRASH'
  | 'KERNEL_WARNING'
  | 'CASE_DIED'
  | 'TIMEOUT'
  | 'KERNEL_UNAVAILABLE'
  | 'LIBBPF_TOO_OLD'
  | 'KNOWN_FAILURE_PASSES'
  | SurfaceClass
  | 'UNKNOWN'

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

/** What the whole run means for the pull request. */
export interface Gate {
  status: 'passed' | 'failed' | 'error'
  /** 0 all required passed, 2 a required verdict is `fail`, 1 the run could not tell. */
  exitCode: 0 | 1 | 2
  /** One sentence: the first line of every report. */
  sentence: string
  /** Lanes by verdict, over all kernels. */
  counts: Record<Verdict, number>
  /** Lanes that did not pass and do not block; those that fail as known are not among them. */
  nonBlocking: number
  /** Lanes that fail, and only as `known_failures` says. */
  known: number
  /** Kernels on which a required lane failed. */
  failedKernels: string[]
}
