import type {Artifact} from '../artifact/artifact.ts'
import type {KernelBtf} from '../kernels/absent/btf-file.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import type {ResolvedKernel} from '../kernels/model/resolved-kernel.ts'
import type {ShardResult} from '../model/results.ts'
import type {Brought} from '../packing/brought-files.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {KernelRequest} from '../request/kernel.ts'
import type {Manifest} from '../request/manifest.ts'

/** What is taken where: everything is known to exist, nothing has been fetched. */
export interface Plan {
  manifest: Manifest
  artifacts: Artifact[]
  kernels: PlannedKernel[]
  /** The kernels as the lock settles them; null: there is none, or it is left aside. */
  lock: PlannedLock | null
  /** Which part of the run these kernels are; null: all of it. */
  shard: ShardResult | null
  /** What the artifacts of a request bring along; not there for those that bring nothing. */
  brought: ReadonlyMap<ArtifactRequest, Brought>
  /** BTF files of the kernels, by absolute path. */
  btf: ReadonlyMap<string, KernelBtf>
}

export interface PlannedLock {
  file: string
  kernels: readonly ResolvedKernel[]
}

export interface PlannedKernel {
  /** As it is called in results: two variants of one kernel are two guests. */
  name: string
  spec: KernelSpec
  request: KernelRequest
  /** Else it is examined by what its package has (run/examine.ts). */
  booted: boolean
  /** The artifacts that are taken to it. */
  artifacts: Artifact[]
}
