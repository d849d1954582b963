import type {Errno} from './errno.ts'
import type {SourceLine} from './place.ts'
import type {Verdict} from './verdict.ts'

export interface ProgramResult {
  name: string
  section: string
  /** libbpf's name of the type: `kprobe`, `xdp` … */
  type: string
  /** `false`: it is not loaded, and `off` has the reason. */
  autoload: boolean
  /** Why it was not loaded, or was left out of the object; null if it was not. */
  off: ProgramOff | null
  /** What a failed load means, according to the manifest: the object fails, a warning, or only a notice. */
  requirement: 'required' | 'tolerated' | 'optional'
  /** Instructions in the object. */
  insns: number
  load: ProgramLoadResult | null
  attach: AttachResult | null
  /** Null if it did not run during the tests, or the kernel does not count runs (Linux 5.1 and later do). */
  runTime: RunTime | null
  /** The manifest's `max_run_insns`; null if there is none. */
  runBudget: number | null
  /** Why its failure is known; null if it is not, or if it does not fail. */
  known: string | null
}

/** The average run time of a program during the tests of its case. */
export interface RunTime {
  runs: number
  /** Nanoseconds, as the kernel counts them, including two reads of its clock. */
  nsecPerRun: number
  /**
   * The number of simple instructions that take as long in the same guest (native/behavior/run_time_unit.h), without the cost
   * of counting. It makes kernels and machines comparable. Null if it could not be measured.
   */
  insnsPerRun: number | null
}

/**
 * `object`: `SEC("?…")`. `manifest`: `autoload: false`. `kernel`: the kernel is below its `min_kernel`. `variant`: another
 * program of its group was selected, or the kernel does not have what it needs. `dropped`: it did not load and is optional.
 */
export interface ProgramOff {
  by: 'object' | 'manifest' | 'kernel' | 'variant' | 'dropped'
  /** In a few words. */
  reason: string
  /** For `dropped`, the optional map that it needs and that was left out; null otherwise. */
  map: string | null
}

export interface ProgramLoadResult {
  verdict: Verdict
  /** `alone`: it was loaded separately, because the whole object did not load. */
  pass: 'whole' | 'alone'
  errno: Errno | null
  /** Why it did not load: the last message of the verifier or of libbpf. */
  message: string | null
  /** What refused it: `libbpf` did so before it asked the kernel. Null if it loads. */
  refusedBy: 'kernel' | 'libbpf' | null
  /** The map that could not be created, so that the program did not reach the verifier. */
  map: string | null
  /** The C line of the rejected instruction. */
  source: SourceLine | null
  /** What it needs and the kernel does not have, as the guest found out; empty if it loads. */
  lacks: KernelLack[]
  /** Path of the whole verifier log, relative to the report directory. */
  verifierLog: string | null
  /** The relevant end of the verifier log. */
  verifierTail: string
  stats: VerifierStats | null
  /** Null if it does not load, the kernel does not accept line info (before Linux 5.0), or the object has none. */
  lines: ProgramLines | null
}

/** The program's lines of C that remain after verification. */
export interface ProgramLines {
  /** The number of lines of the program. */
  total: number
  /** The lines that the verifier removed (since Linux 5.1): no path reaches them on this kernel, so they never run. */
  removed: LineRange[]
}

/** Consecutive lines of C. */
export interface LineRange {
  /** The first line. */
  source: SourceLine
  /** The number of the last line. */
  last: number
  /** The number of these lines that have code of the program. */
  count: number
}

/** Something that a program needs and the kernel does not have: the kernel refused a minimal program with only this. */
export interface KernelLack {
  what: LackKind
  errno: Errno | null
  /** The first line that needs it; null if it concerns the program as a whole, or if the line is not known. */
  source: SourceLine | null
}

/**
 * For the whole program: its type, its attach type, any attach type, sleepable programs. For its instructions: features that
 * older kernels do not have (native/kernel/ability.h).
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

/** The statistics of the verifier; null for those that the kernel does not report. */
export interface VerifierStats {
  insnsProcessed: number | null
  statesTotal: number | null
  statesPeak: number | null
  stackDepth: number | null
  /** Size of the instructions after the kernel rewrote them, in bytes; null if it did not load or the kernel does not report it. */
  xlatedBytes: number | null
  /** Size of the machine code, in bytes; also null without a JIT. */
  jitedBytes: number | null
  /** Instructions left before the verifier gives up: {@link VERIFIER_INSN_LIMIT} minus the processed ones. */
  headroom: number | null
  /** The manifest's budget of processed instructions; null if there is none. */
  budget: number | null
  /** Guest time of the `bpf(BPF_PROG_LOAD)` call, in microseconds. */
  loadUsec: number
}

/** include/linux/bpf.h: BPF_COMPLEXITY_LIMIT_INSNS, since Linux 5.2. */
export const VERIFIER_INSN_LIMIT = 1_000_000

export interface AttachResult {
  verdict: Verdict
  /** `false`: according to the manifest, a failure of this attach does not block. */
  required: boolean
  /** The manifest switches off this attach, so it needs no verdict. */
  declined: boolean
  /** How and where, in the kernel's terms: `kprobe do_unlinkat`, `tcx ingress lo`. Empty if nothing was tried. */
  target: string
  errno: Errno | null
  message: string | null
}
