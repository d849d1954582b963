import type {Artifact} from '../artifact/artifact.ts'
import type {Fixup} from '../request/fixup.ts'

/** The cases of one artifact in one guest, by their ids. */
export interface ArtifactCases {
  artifact: Artifact
  /** Undefined if no lane loads the object. */
  object: number | undefined
  /** Undefined if there is no lane with mode `command`. */
  command: number | undefined
  /** Working directory of its commands in the guest. */
  root: string
  /** Fixups that this kernel needs in addition to the manifest's; their indices come after those. */
  hostFixups: Fixup[]
}
