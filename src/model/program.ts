import type {Errno} from './errno.ts'
import type {SourceLine} from './place.ts'
import type {Verdict} from './verdict.ts'

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
   * So many simple instructions take as long in the same guest (native/behavior/run_time_unit.h), what counting takes left out: this
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
 * kernels before some release do not know (native/kernel/ability.h).
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
