import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {Mode} from '../model/mode.ts'

/** Inputs that stand above the manifest's own words. */
export interface NormaliseOptions {
  /** Replaces every artifact's lanes by one of this mode, or as near to it as the artifact can go. */
  mode: Mode | null
  /** Replaces every timeout. */
  timeoutSeconds: number | null
  /** Replaces every version of libbpf. */
  libbpf: LibbpfVersion | null
}
