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

/** One entry of `artifacts`: it becomes as many artifacts as its globs match files. */
export interface ArtifactRequest {
  /** Null: the name of the file. */
  name: string | null
  /** Paths or globs, relative to `base`. Empty for a command that needs no object. */
  paths: string[]
  /** Folder that the paths are relative to. */
  base: string
  lanes: LaneRequest[]
  timeoutSeconds: number
  /** Only these kernels of the run; null for all. */
  kernels: ArtifactKernel[] | null
  fixups: Fixup[]
  /** What holds for programs that `programs` does not name. */
  attachRequired: boolean
  /** Budget of verified instructions of programs that `programs` does not give one of their own. */
  maxInsns: number | null
  programs: ProgramRequest[]
  variants: VariantGroup[]
  /** Programs that stay on while a variant is tried. */
  probeCompanions: string[]
  /** Of mode `behavior`. */
  tests: TestRequest[]
  /** Of mode `command`. */
  command: CommandRequest | null
  /** The project's own tests, which a planned run takes apart into artifacts with commands; null: none. */
  projectTests: ProjectTestsRequest | null
  /** The tool that has built the command's binary for this run; null: it was there. */
  builtBy: ProjectTestsRequest['tool'] | null
  /** Brought along for commands. */
  files: FileRequest[]
  /** The libbpf that loads the object; null: the newest, whichever that is. */
  libbpf: LibbpfVersion | null
  /** What is expected to fail. */
  knownFailures: KnownFailureRequest[]
  /** Its guest has at least so many; null: one. */
  cpus: number | null
  /** In MiB, what its guest has at least; null: what is packed needs. */
  memoryMib: number | null
  /** `veth`: another machine is at the other end of an interface `veth0`. */
  network: 'isolated' | 'veth'
  /** BTF of kernels, in place of their own; of several for one kernel the last counts. */
  btf: BtfRequest[]
  place: Place | null
}

/** An entry of `known_failures`. */
export interface KnownFailureRequest extends Omit<KnownFailure, 'kernels'> {
  /** Ids and selectors, as they are written; of a planned run the names of the kernels that they select. */
  kernels: KernelSelector[]
}

/** An entry of `btf`. */
export interface BtfRequest {
  /** One selector, as it is written; of a planned run the names of the kernels that it selects. */
  kernels: KernelSelector[]
  /** As it is written. */
  file: string
  /** Absolute. */
  path: string
  place: Place
}

/** A kernel of one artifact. */
export interface ArtifactKernel extends KernelSelector {
  /** False: it does not block for this artifact, whatever it does for others. */
  required?: boolean
  /** In place of the artifact's on this kernel. */
  timeoutSeconds?: number | null
}

/** The unit that is reported: a mode with a gate of its own. */
export interface LaneRequest {
  mode: Mode
  required: boolean
}

/** A file that is brought along, below `$BPFCOMPAT_REMOTE_ROOT`. */
export interface FileRequest {
  /** Path or glob, relative to the artifact's base. */
  path: string
  /** Null when it was given as input. */
  place: Place | null
}

/** What an artifact's own list says of a kernel of the run: undefined when it has no list, or not this kernel. */
export function artifactKernel(
  {kernels}: Pick<ArtifactRequest, 'kernels'>,
  kernel: Pick<KernelRequest, 'id' | 'variant'>,
): ArtifactKernel | undefined {
  return kernels?.find(({id}) => isKernelNamed(kernel, id))
}

export const DEFAULT_TIMEOUT_SECONDS = 60
