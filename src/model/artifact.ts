import type {KnownFailure} from './known-failure.ts'
import type {Place} from './place.ts'

export interface ArtifactResult {
  name: string
  /** As the user wrote it, relative to the working directory. */
  path: string
  sha256: string | null
  size: number | null
  /** Where the manifest declares it. */
  place: Place | null
  /** `probe.bpf.o is not an ELF object; compile it …`: why no guest ran it; null otherwise. */
  error: string | null
  /** The tool that built it on this machine (`go_test`, `cargo_test`); null if it already existed. */
  builtBy: 'go' | 'cargo' | null
  /** Its expected failures, in the order of the manifest. */
  knownFailures: KnownFailure[]
}
