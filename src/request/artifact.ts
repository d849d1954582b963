import type {KnownFailure} from '../model/known-failure.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {Mode} from '../model/mode.ts'
import type {Place} from '../model/place.ts'
import type {CommandRequest, ProjectTestsRequest} from './command.ts'
import type {Fixup} from './fixup.ts'
import type {KernelRequest, KernelSelector} from './kernel.ts'
import {isKernelNamed} from './kernel.ts'
import type {ProgramRequest, VariantGroup} from './program.ts'
import type {TestRequest} from './test.ts'

/** One entry of `artifacts`. It becomes one artifact for each file that its globs match. */
export interface ArtifactRequest {
  /** Null: named after the file. */
  name: string | null
  /** Paths or globs, relative to `base`. Empty for a command that needs no object. */
  paths: string[]
  /** Directory that the paths are relative to. */
  base: string
  lanes: LaneRequest[]
  timeoutSeconds: number
  /** Only these kernels of the run; null for all. */
  kernels: ArtifactKernel[] | null
  fixups: Fixup[]
  /** Default for programs that `programs` does not name. */
  attachRequired: boolean
  /** Default budget of verified instructions, for programs without their own in `programs`. */
  maxInsns: number | null
  programs: ProgramRequest[]
  variants: VariantGroup[]
  /** Programs that stay enabled while a variant is tried. */
  probeCompanions: string[]
  /** Tests of mode `behavior`. */
  tests: TestRequest[]
  /** Command of mode `command`. */
  command: CommandRequest | null
  /** `go_test` or `cargo_test`, which planning splits into artifacts with commands; null: none. */
  projectTests: ProjectTestsRequest | null
  /** The tool that built the command's binary for this run; null: the binary was not built by this run. */
  builtBy: ProjectTestsRequest['tool'] | null
  /** Packed for commands. */
  files: FileRequest[]
  /** The libbpf that loads the object; null: the newest. */
  libbpf: LibbpfVersion | null
  /** Expected failures. */
  knownFailures: KnownFailureRequest[]
  /** Minimum number of CPUs of its guest; null: one. */
  cpus: number | null
  /** Minimum memory of its guest, in MiB; null: as much as the packed files need. */
  memoryMib: number | null
  /** `veth`: the guest has an interface `veth0` whose peer answers. */
  network: 'isolated' | 'veth'
  /** BTF files that replace a kernel's own; the last one for a kernel wins. */
  btf: BtfRequest[]
  place: Place | null
}

/** An entry of `known_failures`. */
export interface KnownFailureRequest extends Omit<KnownFailure, 'kernels'> {
  /** Ids and selectors as written; after planning, the names of the selected kernels. */
  kernels: KernelSelector[]
}

/** An entry of `btf`. */
export interface BtfRequest {
  /** One id or selector as written; after planning, the names of the selected kernels. */
  kernels: KernelSelector[]
  /** Path as written. */
  file: string
  /** Absolute path. */
  path: string
  place: Place
}

/** A kernel of one artifact. */
export interface ArtifactKernel extends KernelSelector {
  /** False: the kernel does not block for this artifact, even if it does for others. */
  required?: boolean
  /** Overrides the artifact's timeout on this kernel. */
  timeoutSeconds?: number | null
}

/** The unit that is reported: one mode with its own gate. */
export interface LaneRequest {
  mode: Mode
  required: boolean
}

/** A file that is packed, below `$BPFCOMPAT_REMOTE_ROOT`. */
interface FileRequest {
  /** Path or glob, relative to the artifact's base. */
  path: string
  /** Null if it comes from an input. */
  place: Place | null
}

/**
 * Returns the entry of an artifact's own list for a kernel; undefined without a list, or if it does not contain the
 * kernel.
 */
export function artifactKernel(
  {kernels}: Pick<ArtifactRequest, 'kernels'>,
  kernel: Pick<KernelRequest, 'id' | 'variant'>,
): ArtifactKernel | undefined {
  return kernels?.find(({id}) => isKernelNamed(kernel, id))
}

export const DEFAULT_TIMEOUT_SECONDS = 60
