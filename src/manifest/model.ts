import type {InsnsThreshold} from '../baseline/threshold.ts'
import type {KernelSpec} from '../kernels/types.ts'
import type {LibbpfVersion} from '../libbpf-version.ts'
import type {KnownFailure, ManifestForm, Mode, Place} from '../results/model.ts'
import type {SurfacePolicy} from '../results/surface.ts'
import type {TestFormat} from '../test-output/reported.ts'

/** A manifest after normalisation: both written forms become this one. */
export interface Manifest {
  /** As the user named it. */
  file: string
  form: ManifestForm
  kernels: KernelRequest[]
  mirrors: string[]
  modules: string[]
  artifacts: ArtifactRequest[]
  /** Kernels (ids, or `id+variant`) that must be among those of the run, with the place that says so. */
  requiredKernels: {id: string; place: Place}[]
  /** What holds against the results of the base branch. */
  baseline: BaselineRequest
  /** What is reported of what the programs depend on. */
  surface: SurfacePolicy
  /** Kernel warnings that are known and no finding: regular expressions over the first line of the warning. */
  allowedWarnings: RegExp[]
  /** What is left aside of what was written. */
  remarks: Remark[]
  /** Reports of single artifacts that a suite asks for. */
  caseReports: CaseReport[]
}

/** Of a manifest that says nothing of it. */
export const REPORT_SURFACE: SurfacePolicy = {level: 'report', allow: []}

/** Something that is left aside, in one line for the log. */
export interface Remark {
  message: string
  /** Something that was asked for is not proved. */
  serious: boolean
}

/** A report of one artifact, reduced to it: absolute paths of results and summary. */
export interface CaseReport {
  artifact: string
  json: string
  markdown: string
}

/** `baseline:` of the manifest. */
export interface BaselineRequest {
  /** How much more instructions are fine; null: growth is shown and never judged. */
  insns: InsnsThreshold | null
  /** Growth beyond it blocks. */
  required: boolean
  /** Where it says so. */
  place: Place | null
}

/** Of a manifest that says nothing of it. */
export const NO_BASELINE: BaselineRequest = {insns: null, required: false, place: null}

/** A kernel that the run is asked for. */
export interface KernelRequest {
  /** Id in the catalog or of the user's own kernel; or a selector, which stands for several. */
  id: string
  /** A kernel of the user's own, with where it comes from; null for one of the catalog. */
  own: KernelSpec | null
  /** Tells the same kernel with other settings apart: `debian-12-6.1+bpf-lsm`; null for the kernel as it comes. */
  variant: string | null
  required: boolean
  /** Overrides the artifacts' timeout on this kernel. */
  timeoutSeconds: number | null
  /** Appended to the kernel command line. */
  cmdline: string
  /** `append-bpf`: the LSMs that the kernel starts with by itself, and `bpf`. */
  lsm: 'append-bpf' | null
  /** Its guest has at least so many; null: as its artifacts say. */
  cpus: number | null
  memoryMib: number | null
  /** Written to `/proc/sys` before the first artifact, in this order: `net.core.bpf_jit_harden`. */
  sysctl: readonly {name: string; value: string}[]
  /** How far the kernel is locked down; null: as it is by itself. */
  lockdown: 'integrity' | 'confidentiality' | null
  /** Whether it guards against faults of CPUs (`mitigations=`); null: as it does by itself. */
  mitigations: 'off' | 'auto' | 'auto,nosmt' | null
  /** Pages of the usual huge size that are set aside; null: none. */
  hugepages: number | null
  /** What /sys/fs/cgroup looks like: controllers of version 1 as well, or alone. */
  cgroup: CgroupLayout
  /** Null when the kernel was given as input. */
  place: Place | null
}

/** Of systems: version 2, version 1 with 2 beside it (systemd's "hybrid"), version 1 (its "legacy"). */
export type CgroupLayout = 'v2' | 'hybrid' | 'v1'

/** One entry of `artifacts`: it becomes as many artifacts as its globs match files. */
export interface ArtifactRequest {
  /** Null: the name of the file. */
  name: string | null
  /** Paths or globs, relative to `base`. Empty for a command that needs no object. */
  paths: string[]
  /** Folder that the paths are relative to. */
  base: string
  lanes: LaneRequest[]
  timeoutSeconds: number
  /** Only these kernels of the run; null for all. */
  kernels: ArtifactKernel[] | null
  fixups: Fixup[]
  /** What holds for programs that `programs` does not name. */
  attachRequired: boolean
  /** Budget of verified instructions of programs that `programs` does not give one of their own. */
  maxInsns: number | null
  programs: ProgramRequest[]
  variants: VariantGroup[]
  /** Programs that stay on while a variant is tried. */
  probeCompanions: string[]
  /** Of mode `behavior`. */
  tests: TestRequest[]
  /** Of mode `command`. */
  command: CommandRequest | null
  /** The project's own tests, which a planned run takes apart into artifacts with commands; null: none. */
  projectTests: ProjectTestsRequest | null
  /** The tool that has built the command's binary for this run; null: it was there. */
  builtBy: ProjectTestsRequest['tool'] | null
  /** Brought along for commands. */
  files: FileRequest[]
  /** The libbpf that loads the object; null: the newest, whichever that is. */
  libbpf: LibbpfVersion | null
  /** What is expected to fail. */
  knownFailures: KnownFailureRequest[]
  /** Its guest has at least so many; null: one. */
  cpus: number | null
  /** In MiB, what its guest has at least; null: what is packed needs. */
  memoryMib: number | null
  /** `veth`: another machine is at the other end of an interface `veth0`. */
  network: 'isolated' | 'veth'
  /** BTF of kernels, in place of their own; of several for one kernel the last counts. */
  btf: BtfRequest[]
  place: Place | null
}

/** An entry of `known_failures`. */
export interface KnownFailureRequest extends Omit<KnownFailure, 'kernels'> {
  /** Ids and selectors, as they are written; of a planned run the names of the kernels that they select. */
  kernels: KernelSelector[]
}

/** An entry of `btf`. */
export interface BtfRequest {
  /** One selector, as it is written; of a planned run the names of the kernels that it selects. */
  kernels: KernelSelector[]
  /** As it is written. */
  file: string
  /** Absolute. */
  path: string
  place: Place
}

/** An id, an `id+variant` or a selector in a list of kernels that takes some of the run's. */
export interface KernelSelector {
  id: string
  place: Place
}

/** A kernel of one artifact. */
export interface ArtifactKernel extends KernelSelector {
  /** False: it does not block for this artifact, whatever it does for others. */
  required?: boolean
  /** In place of the artifact's on this kernel. */
  timeoutSeconds?: number | null
}

/** The unit that is reported: a mode with a gate of its own. */
export interface LaneRequest {
  mode: Mode
  required: boolean
}

export interface ProgramRequest {
  name: string
  /** The ELF section that it must stand in; null: any. */
  section: string | null
  /**
   * `required`: the object does not load without it. `tolerated`: it may be left out where it does not load, which is
   * shown as a warning (`required: false`). `optional`: the loader copes, it is no news (`optional: true`).
   */
  load: 'required' | 'tolerated' | 'optional'
  /** Null: as the object says. Else it is among the `fixups` as well. */
  autoload: boolean | null
  /** Not loaded on kernels below: `[5, 8]`. */
  minKernel: readonly [number, number] | null
  /** False for one that is not attached at all (`none`). */
  attachRequired: boolean
  /** Null: where its section says. */
  attach: AttachTarget | null
  maxInsns: number | null
  /** Budget of a run while tests run, in simple instructions of the guest. */
  maxRunInsns: number | null
  place: Place
}

/** The ways to attach that a manifest can ask for. `none`: loaded and not attached, as the target of a tail call is. */
export type AttachKind =
  | 'none'
  | 'tracepoint'
  | 'raw_tracepoint'
  | 'kprobe'
  | 'kretprobe'
  | 'uprobe'
  | 'uretprobe'
  | 'usdt'
  | 'fentry'
  | 'fexit'
  | 'lsm'
  | 'perf_event'
  | 'xdp'
  | 'tc'
  | 'tcx'
  | 'cgroup'
  | 'socket'
  | 'sockmap'
  | 'netns'
  | 'iter'
  | 'freplace'

/** Where a program is attached, when its section does not say so or says it wrong. */
export interface AttachTarget {
  /** Null: the kind that the program's type and section ask for. */
  kind: AttachKind | null
  /** Kernel function, or function of `binary` or `program`. */
  symbol: string | null
  /** Of a tracepoint. */
  category: string | null
  /** Of a tracepoint, or `provider:name` of a USDT probe. */
  name: string | null
  interface: string | null
  /** Below `/sys/fs/cgroup`. */
  cgroup: string | null
  /** Path in the guest. */
  binary: string | null
  /** A program of another artifact, in place of the kernel. */
  of: TargetProgram | null
}

/** The program that another one replaces a function of, or traces. */
export interface TargetProgram {
  artifact: string
  program: string
  place: Place
}

/** Programs of which the first that the kernel can take is loaded. */
export interface VariantGroup {
  group: string
  programs: VariantRequest[]
  place: Place
}

export interface VariantRequest {
  name: string
  /** Number of a BPF helper. */
  helper: number | null
  /** In /proc/kallsyms. */
  symbol: string | null
  /** A kernel function with BTF or one that ftrace can reach. */
  attachTarget: string | null
  trialLoad: boolean
}

/** The types that the prototype of an inner map can have. */
export type InnerMapType =
  | 'hash'
  | 'array'
  | 'lru_hash'
  | 'percpu_hash'
  | 'percpu_array'
  | 'lru_percpu_hash'
  | 'ringbuf'

/** Data as the plan writes it: docs/guest-protocol.md, "Literals". */
export type Literal = string

/** One thing that the project's loader does between open and load, or right after load. */
export type Fixup = {
  subject: string
  place: Place | null
  /** Only on these: ids and selectors, as they are written; of a planned run the names of kernels. Left out: on all. */
  kernels?: readonly KernelSelector[]
} & (
  | {kind: 'max_entries'; value: number | 'cpus'}
  | {kind: 'key_size' | 'value_size' | 'map_flags'; value: number}
  | {kind: 'map_type'; value: string}
  | {kind: 'autocreate'}
  | {kind: 'pinning'}
  | {kind: 'optional_map'}
  | {
      kind: 'inner_map'
      type: InnerMapType
      keySize: number
      valueSize: number
      maxEntries: number
      mapFlags: number
    }
  | {kind: 'global'; value: Literal; shown: string}
  | {kind: 'program_type'; value: string}
  | {kind: 'autoload'; value: boolean}
  | {kind: 'struct_ops'; member: string; program: string | null}
  | {kind: 'entry'; key: Literal; value: Literal; shown: string}
  | {kind: 'inner_entry'; outerKey: Literal; key: Literal; value: Literal; shown: string}
)

/** One entry of `functional_tests`. */
export interface TestRequest {
  name: string
  required: boolean
  /** May have a fraction. */
  timeoutSeconds: number
  /** For `/bin/sh`; null: only what is expected counts. */
  command: string | null
  expect: CommandExpectations
  /** What the programs must have done, in the order of the manifest. */
  expectations: Expectation[]
  place: Place
}

/** What a command must have answered. */
export interface CommandExpectations {
  exitCode: number
  stdoutContains: string | null
  stderrContains: string | null
  stdoutMatches: RegExp | null
}

export type Expectation = {place: Place} & (
  | {kind: 'events'; map: string; min: number; withinMs: number; contains: Literal | null; shown: string | null}
  | {kind: 'runs'; program: string; min: number; withinMs: number}
  | {kind: 'map'; map: string; key: Literal; compare: 'value' | 'min'; value: Literal; withinMs: number; shown: string}
  | {
      kind: 'test_run'
      program: string
      input: {kind: 'data' | 'ctx'; bytes: Literal} | null
      repeat: number
      /** As an unsigned 32-bit number; null: any. */
      expectReturn: number | null
      /** In hex; null: any. */
      expectDataOut: string | null
    }
)

/** What mode `command` runs. */
export interface CommandRequest {
  command: string
  /** Path on the host, relative to the artifact's base; null: none. */
  binary: string | null
  expect: CommandExpectations
  /** How it tells of its tests; null: it does not. */
  results: CommandResults | null
  /** Null when it was given as input. */
  place: Place | null
}

/** The tests that a command tells of. */
export interface CommandResults {
  format: TestFormat
  /** The file that it writes, relative to the folder where it runs; null: its output. */
  file: string | null
  /** Names of tests that do not block; `*` stands for any characters. */
  optional: readonly string[]
  /** Absolute folder here that places in the report are relative to; null: it is not known. */
  folder: string | null
  /** Whether there may be none. */
  mayBeEmpty: boolean
}

/** Tests that Go or Cargo builds: `go_test`, `cargo_test`. */
export interface ProjectTestsRequest {
  tool: 'go' | 'cargo'
  /** Go's: `./...`. Empty for Cargo. */
  packages: readonly string[]
  /** Of the build: `-tags=integration`, `--workspace`. */
  flags: readonly string[]
  /** Of each test binary: `-test.run=Probe`, `--test-threads=1`. */
  args: readonly string[]
  env: Readonly<Record<string, string>>
  /** Names of tests that do not block; `*` stands for any characters. */
  optional: readonly string[]
  /** Programs of this machine that the tests start, by name or path. */
  programs: readonly string[]
  /** The folder of go.mod or Cargo.toml, absolute. */
  folder: string
  place: Place
}

/** A file that is brought along, below `$BPFCOMPAT_REMOTE_ROOT`. */
export interface FileRequest {
  /** Path or glob, relative to the artifact's base. */
  path: string
  /** Null when it was given as input. */
  place: Place | null
}

/** The name of a kernel in results: `debian-12-6.1`, or `debian-12-6.1+bpf-lsm` for a variant of it. */
export function kernelName({id, variant}: Pick<KernelRequest, 'id' | 'variant'>): string {
  return variant === null ? id : `${id}+${variant}`
}

/** Whether a name that somebody wrote means this kernel: an id means all variants, `id+variant` the one. */
export function isKernelNamed(kernel: Pick<KernelRequest, 'id' | 'variant'>, name: string): boolean {
  return name === kernel.id || name === kernelName(kernel)
}

/** What an artifact's own list says of a kernel of the run: undefined when it has no list, or not this kernel. */
export function artifactKernel(
  {kernels}: Pick<ArtifactRequest, 'kernels'>,
  kernel: Pick<KernelRequest, 'id' | 'variant'>,
): ArtifactKernel | undefined {
  return kernels?.find(({id}) => isKernelNamed(kernel, id))
}

/** Nothing in the manifest, nothing in the inputs: how deep and how long. */
export const DEFAULT_MODE: Mode = 'load_attach'
export const DEFAULT_TIMEOUT_SECONDS = 60
