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
  /** Why it was never taken to a guest (no ELF, another machine …), null otherwise. */
  error: string | null
  /** The tool that has built it on this machine: `go_test`, `cargo_test`. Null: it was there. */
  builtBy: 'go' | 'cargo' | null
  /** The failures that the manifest expects of it, in its order. */
  knownFailures: KnownFailure[]
}
