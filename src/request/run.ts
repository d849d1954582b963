import type {LockChoice} from '../kernels/lockfile/find.ts'
import type {AcceleratorChoice} from '../model/accelerator.ts'
import type {FailOn} from '../model/gate.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {Mode} from '../model/mode.ts'
import type {LoaderInput, WorkflowRun} from '../model/results.ts'
import type {InsnsThreshold} from './insns-threshold.ts'

/** The request for a run, from the inputs of the action or the arguments of the command. */
export interface RunRequest {
  /** Null: only `objects` are given. */
  manifest: string | null
  /** Contents of the manifest, if its file is not written yet. */
  manifestText?: string
  /** The manifest is the default one, which objects of an input may replace. */
  manifestImplied: boolean
  /** Matrix of the original Go implementation of bpfcompat: a file, or the name of a shipped one. */
  matrix: string | null
  /** Suite file of the original Go implementation of bpfcompat, instead of a manifest. */
  suite: string | null
  /** Paths or globs of objects, without a manifest or for one that names none. */
  objects: readonly string[]
  /** Names of the selected artifacts; empty: all. */
  artifacts: readonly string[]
  /** The user's own loader, instead of a manifest. */
  loader: LoaderInput | null
  /** Ids and selectors that replace the manifest's kernels; empty: the manifest's. */
  kernels: readonly string[]
  /**
   * Ids and selectors of kernels that are examined without a boot. If there are any, the manifest's kernels do not run.
   */
  against: readonly string[]
  mode: Mode | null
  timeoutSeconds: number | null
  /** The libbpf that loads all objects; null: as the manifest sets. */
  libbpf: LibbpfVersion | null
  /** Maximum number of guests at a time. */
  concurrency: number
  accelerator: AcceleratorChoice
  snapshots: SnapshotChoice
  reportDirectory: string
  cacheDirectory: string
  mirrors: readonly string[]
  lock: LockChoice
  failOn: FailOn
  installDependencies: boolean
  /** Whether `go_test` and `cargo_test` of the manifest may build tests on the host. */
  buildTests: boolean
  /** The tested commit; null: the one that is checked out. */
  commit: string | null
  /** The workflow run that requests it; null on a terminal. */
  workflowRun: WorkflowRun | null
  /** Time limit for trying sizes that an object leaves open, if it fails. */
  trials: TrialChoice
  /** Only this shard of the kernels; null: all. */
  shard: ShardRequest | null
  /** Path of results.json of the run to compare with; null: none. */
  baseline: string | null
  /** The allowed growth in instructions over the baseline, which replaces the manifest's; null: the manifest's. */
  insnsThreshold: InsnsThreshold | null
}

/**
 * Whether guests resume from snapshots in the cache: `on`, `off`, or `auto`: only where the next run finds them, which
 * is not the case on CI machines that serve one job.
 */
export type SnapshotChoice = 'auto' | 'on' | 'off'

/** Time limit of a search: a number of seconds; `off` for no search; `auto` for the default. */
export type TrialChoice = 'auto' | 'off' | number

/** Names of the kernels of every shard, in order, as a plan distributes them. */
export type Assignment = readonly (readonly string[])[]

/** Shard `index` of `count`, from 1. */
export interface ShardRequest {
  index: number
  count: number
  /** Null: the shard computes the distribution itself. */
  assignment: Assignment | null
}

/** The default kernels of a run: that of each Debian release, and the newest backport. */
export const DEFAULT_KERNELS = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12', 'debian-13-backports'] as const
