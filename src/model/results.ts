import type {AcceleratorResult} from './accelerator.ts'
import type {ArtifactResult} from './artifact.ts'
import type {CaseResult} from './case.ts'
import type {Comparison, GrowthPolicy} from './comparison.ts'
import type {Finding} from './finding.ts'
import type {Gate} from './gate.ts'
import type {KernelResult} from './kernel.ts'
import type {Surface} from './surface.ts'
import type {SurfacePolicy} from './surface-policy.ts'

/**
 * The neutral model of a run: the observations, the kernels, and the conclusions. Guests fill it and reports read it, without
 * knowledge of each other. It is written unchanged to results.json (see schema.json; a test keeps the two in sync).
 */

/** Version of the model. Increased if a field is removed or changes its meaning, or if a new field is mandatory. */
export const RESULTS_VERSION = 8

export interface Results {
  version: typeof RESULTS_VERSION
  tool: {name: 'bpfcompat'; version: string}
  /** ISO 8601. */
  startedAt: string
  durationMs: number
  /** The manifest as the user named it; null if objects were named on the command line. */
  manifest: string | null
  /** The kind of that file; null without a manifest. */
  manifestForm: ManifestForm | null
  /** The project's own loader, if the input named one instead of a manifest; null otherwise. */
  loader: LoaderInput | null
  /** The tested commit, in hexadecimal; null if it is not known. */
  revision: string | null
  /**
   * The commit whose files were checked out. For a pull request, its merge with the base branch. Links point to it. Null if it
   * is not known.
   */
  checkedOut: string | null
  /** URL of the repository with this commit, `https://github.com/octo/monitor`; null if it is not known. */
  repository: string | null
  /**
   * Paths in the repository, relative to its root, of files that places name: the manifest and the files that it includes. A
   * file that is not listed is not in the repository.
   */
  repositoryFiles: Record<string, string>
  /** The workflow run; null on a terminal. */
  workflowRun: WorkflowRun | null
  /** The part of a run that this is; null for a whole run. */
  shard: ShardResult | null
  host: HostResult
  kernels: KernelResult[]
  artifacts: ArtifactResult[]
  cases: CaseResult[]
  /** What the programs depend on, and its state on each kernel. */
  surface: Surface
  surfacePolicy: SurfacePolicy
  findings: Finding[]
  /** The policy for programs that grow since the baseline. */
  growth: GrowthPolicy
  /** What changed since the baseline; null without a baseline. */
  comparison: Comparison | null
  gate: Gate
}

/** A workflow run, as the runner identifies it. */
export interface WorkflowRun {
  /** `github.run_id`, which stays the same if jobs are run again. */
  id: string
  /** `github.run_attempt`, from 1. */
  attempt: number
}

/** Shard `index` of `count`, from 1. */
export interface ShardResult {
  index: number
  count: number
  /** All kernels of the whole run, by name, which the shards must cover together. */
  kernels: string[]
}

/** A manifest of bpfcompat, or of the original Go implementation of bpfcompat: a manifest of one object, or a suite. */
export type ManifestForm = 'manifest' | 'singleArtifact' | 'suite'

/** The inputs `command`, `command-binary`, `command-expect-exit` and `files`. */
export interface LoaderInput {
  /** The command for `/bin/sh -c` in the guest. */
  command: string
  /** Path of the loader's binary; null if there is none. */
  binary: string | null
  /** Paths and globs of other files that it needs. */
  files: readonly string[]
  /** The exit code that passes. */
  expectExit: number
}

export interface HostResult {
  arch: string
  cpus: number
  /** `QEMU emulator version 7.2.22 …`; null if no guest was needed. */
  qemu: string | null
  accelerator: AcceleratorResult | null
}
