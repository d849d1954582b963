import type {Place} from '../model/place.ts'

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
