import type {KernelSeries} from '../model/kernel-version.ts'
import type {Place} from '../model/place.ts'

/** One entry of `programs`. */
export interface ProgramRequest {
  name: string
  /** The ELF section that must contain the program; null: any. */
  section: string | null
  /**
   * `required`: the object does not load without it. `tolerated`: it is skipped with a warning where it does not load
   * (`required: false`). `optional`: it is skipped without a warning (`optional: true`).
   */
  load: 'required' | 'tolerated' | 'optional'
  /** Null: as the object declares. Otherwise it is also in `fixups`. */
  autoload: boolean | null
  /** Not loaded on kernels older than this version: `[5, 8]`. */
  minKernel: KernelSeries | null
  /** False for a program that is not attached at all (`none`). */
  attachRequired: boolean
  /** Null: as its section determines. */
  attach: AttachTarget | null
  maxInsns: number | null
  /** Budget for an average run while tests run, in simple instructions of the guest. */
  maxRunInsns: number | null
  place: Place
}

/** Kinds of attach in a manifest. `none`: loaded and not attached, such as the target of a tail call. */
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

/** Where a program is attached, if its section does not determine it or is wrong. */
export interface AttachTarget {
  /** Null: the kind that the program's type and section determine. */
  kind: AttachKind | null
  /** Kernel function, or function in `binary` or `program`. */
  symbol: string | null
  /** Category of a tracepoint. */
  category: string | null
  /** Name of a tracepoint, or `provider:name` of a USDT probe. */
  name: string | null
  interface: string | null
  /** Directory below `/sys/fs/cgroup`. */
  cgroup: string | null
  /** Path in the guest. */
  binary: string | null
  /** A program of another artifact, instead of the kernel. */
  of: TargetProgram | null
}

/** A program whose function another program replaces or traces. */
export interface TargetProgram {
  artifact: string
  program: string
  place: Place
}

/** Programs of which the first that the kernel supports is loaded. */
export interface VariantGroup {
  group: string
  programs: VariantRequest[]
  place: Place
}

export interface VariantRequest {
  name: string
  /** Number of a BPF helper. */
  helper: number | null
  /** A symbol in /proc/kallsyms. */
  symbol: string | null
  /** A kernel function that has BTF or that ftrace can trace. */
  attachTarget: string | null
  trialLoad: boolean
}
