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
 * The neutral model of a run: what was seen, on which kernels, and what it means. Guests fill it, reports read it;
 * neither knows the other. It is written to results.json as it stands (see schema.json, which is kept in step by a test).
 */

/** Version of the model. Raised when a field changes its meaning or goes away, or a new one must be there. */
export const RESULTS_VERSION = 8

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
