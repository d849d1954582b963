import type {AcceleratorChoice} from '../guest/accelerator.ts'
import type {FailOn} from '../results/gate.ts'
import type {LoaderInput, Mode} from '../results/model.ts'

/** What a run is asked for, whoever asks: the inputs of the action or the arguments of the command. */
export interface RunRequest {
  /** Null: the objects are all there is. */
  manifest: string | null
  /** Nobody named the manifest: it is the default one, which gives way to objects that are named. */
  manifestImplied: boolean
  /** The reference system's matrix file. */
  matrix: string | null
  /** Paths or globs of objects: without a manifest, or for one that names none. */
  objects: readonly string[]
  /** Only artifacts of these names; empty for all. */
  artifacts: readonly string[]
  /** The project's own loader, in place of a manifest. */
  loader: LoaderInput | null
  /** Instead of the manifest's kernels; empty for those. */
  kernels: readonly string[]
  mode: Mode | null
  timeoutSeconds: number | null
  /** Guests at a time. */
  concurrency: number
  accelerator: AcceleratorChoice
  reportDirectory: string
  cacheDirectory: string
  mirrors: readonly string[]
  failOn: FailOn
  installDependencies: boolean
}

/** The kernels of a run that names none: each Debian release, and the newest kernel packaged for one. */
export const DEFAULT_KERNELS = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12', 'debian-13-backports'] as const
