import type {LockChoice} from '../kernels/lockfile/find.ts'
import type {AcceleratorChoice} from '../model/accelerator.ts'
import type {FailOn} from '../model/gate.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {Mode} from '../model/mode.ts'
import type {LoaderInput, WorkflowRun} from '../model/results.ts'
import type {InsnsThreshold} from './insns-threshold.ts'

/** What a run is asked for, whoever asks: the inputs of the action or the arguments of the command. */
export interface RunRequest {
  /** Null: the objects are all there is. */
  manifest: string | null
  /** What the manifest holds, where it is not in its file yet. */
  manifestText?: string
  /** Nobody named the manifest: it is the default one, which gives way to objects that are named. */
  manifestImplied: boolean
  /** The reference system's matrix: a file, or the name of one that is shipped. */
  matrix: string | null
  /** The reference system's suite file, in place of a manifest. */
  suite: string | null
  /** Paths or globs of objects: without a manifest, or for one that names none. */
  objects: readonly string[]
  /** Only artifacts of these names; empty for all. */
  artifacts: readonly string[]
  /** The project's own loader, in place of a manifest. */
  loader: LoaderInput | null
  /** Ids and selectors, instead of the manifest's kernels; empty for those. */
  kernels: readonly string[]
  /** Ids and selectors of kernels that are examined without being booted. Where there are any, the manifest's kernels are no part of the run. */
  against: readonly string[]
  mode: Mode | null
  timeoutSeconds: number | null
  /** The libbpf that loads all objects, instead of the manifest's; null: as the manifest says. */
  libbpf: LibbpfVersion | null
  /** Guests at a time. */
  concurrency: number
  accelerator: AcceleratorChoice
  snapshots: SnapshotChoice
  reportDirectory: string
  cacheDirectory: string
  mirrors: readonly string[]
  lock: LockChoice
  failOn: FailOn
  installDependencies: boolean
  /** Whether the manifest's `go_test` and `cargo_test` may build what they name on this machine. */
  buildTests: boolean
  /** The commit that is tested, in place of the one that is checked out; null: that one. */
  commit: string | null
  /** The workflow run that asks for it; null on a terminal. */
  workflowRun: WorkflowRun | null
  /** How long sizes that an object leaves open may be tried when it fails. */
  trials: TrialChoice
  /** Only this part of the kernels. */
  shard: ShardRequest | null
  /** results.json of the run to compare with; null: none. */
  baseline: string | null
  /** How much more instructions than the baseline's are fine, instead of the manifest's word. */
  insnsThreshold: InsnsThreshold | null
}

/**
 * Whether guests are resumed from snapshots in the cache: `on`, `off`, or `auto`: where the next run finds them, which it does
 * not on the machines that CI has for one job.
 */
export type SnapshotChoice = 'auto' | 'on' | 'off'

/** How long a search may take: so many seconds; none, `off`; or as long as is usual. */
export type TrialChoice = 'auto' | 'off' | number

/** Names of the kernels of every shard, in order, as a plan has dealt them out. */
export type Assignment = readonly (readonly string[])[]

/** Shard `index` of `count`, from 1. */
export interface ShardRequest {
  index: number
  count: number
  /** Null: the shard deals the kernels out itself. */
  assignment: Assignment | null
}

/** The kernels of a run that names none: each Debian release, and the newest kernel packaged for one. */
export const DEFAULT_KERNELS = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12', 'debian-13-backports'] as const
