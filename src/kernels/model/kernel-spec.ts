import type {Arch} from '../../model/arch.ts'
import type {SourceSpec} from './source-spec.ts'

/** A kernel as the catalog or the user specifies it, before it is resolved to a release. */
export interface KernelSpec {
  /** Id as shown to the user: `debian-12-6.1`, `debian-12-6.1-arm64`, `debian-12-6.1@6.1.0-56-cloud-amd64`. */
  id: string
  /** Distribution of the kernel: `Debian`. */
  distribution: string
  arch: Arch
  /** Beginning of the release (`6.1`); absent if any newest release matches. */
  series?: string
  /** Exact release (`6.1.0-56-cloud-amd64`), if the user pinned one. */
  release?: string
  /** Kernel parameters that are part of the id, such as `lockdown=integrity`. */
  cmdline?: string
  source: SourceSpec
}
