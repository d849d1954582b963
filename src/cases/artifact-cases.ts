import type {Artifact} from '../artifact/artifact.ts'
import type {Fixup} from '../request/fixup.ts'

/** The cases of one artifact in one guest, by their ids. */
export interface ArtifactCases {
  artifact: Artifact
  /** Undefined: no lane takes the object. */
  object: number | undefined
  /** Undefined: there is no lane of mode `command`. */
  command: number | undefined
  /** The folder where its commands run in the guest. */
  root: string
  /** What this kernel asks for beside the manifest's fixups: their indices come after those. */
  hostFixups: Fixup[]
}
