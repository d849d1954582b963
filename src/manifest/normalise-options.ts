import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {Mode} from '../model/mode.ts'

/** Inputs that override the manifest. */
export interface NormaliseOptions {
  /** Replaces the lanes of every artifact by one of this mode, or of the closest mode that the artifact supports. */
  mode: Mode | null
  /** Replaces every timeout. */
  timeoutSeconds: number | null
  /** Replaces the version of libbpf of every artifact. */
  libbpf: LibbpfVersion | null
}
