import type {Arch} from '../../model/arch.ts'
import type {SourceSpec} from './source-spec.ts'

/** A kernel as it stands in the catalog, or as the user names it: not yet a release. */
export interface KernelSpec {
  /** Id as shown everywhere: `debian-12-6.1`, `debian-12-6.1-arm64`, `debian-12-6.1@6.1.0-56-cloud-amd64`. */
  id: string
  /** Whose kernel it is: `Debian`. */
  distribution: string
  arch: Arch
  /** What the release begins with (`6.1`); absent where the newest is wanted whatever it is. */
  series?: string
  /** Exact release (`6.1.0-56-cloud-amd64`) when the user pinned one. */
  release?: string
  /** Kernel parameters that belong to the id, such as `lockdown=integrity`. */
  cmdline?: string
  source: SourceSpec
}
