import type {Artifact} from '../artifact/artifact.ts'
import type {KernelBtf} from '../artifact/kernel-btf.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import type {ResolvedKernel} from '../kernels/model/resolved-kernel.ts'
import type {ShardResult} from '../model/results.ts'
import type {Brought} from '../packing/brought-files.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {KernelRequest} from '../request/kernel.ts'
import type {Manifest} from '../request/manifest.ts'

/** What a run does: which artifacts run on which kernels. Everything is known to exist; nothing is downloaded yet. */
export interface Plan {
  manifest: Manifest
  artifacts: Artifact[]
  kernels: PlannedKernel[]
  /** The kernel builds of the lockfile; null: there is none, or it is ignored. */
  lock: PlannedLock | null
  /** The shard that these kernels are; null: the whole run. */
  shard: ShardResult | null
  /** The packed files of each request; absent for requests without any. */
  brought: ReadonlyMap<ArtifactRequest, Brought>
  /** BTF files of the kernels, by absolute path. */
  btf: ReadonlyMap<string, KernelBtf>
}

/** The lockfile of a run and its kernel builds. */
export interface PlannedLock {
  file: string
  kernels: readonly ResolvedKernel[]
}

/** A kernel of a run, with its artifacts. */
export interface PlannedKernel {
  /** Name in results: two variants of one kernel are two guests. */
  name: string
  spec: KernelSpec
  request: KernelRequest
  /** False: it is only examined by the contents of its package (run/examine.ts). */
  booted: boolean
  /** The artifacts that run on it. */
  artifacts: Artifact[]
}
