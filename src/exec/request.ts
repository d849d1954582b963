import type {TerminalSize} from '../guest/plan.ts'
import type {OptionalModule} from '../kernels/model/module-request.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import type {PlannedKernel} from '../plan/planned.ts'
import type {RunPorts} from '../run/ports.ts'
import type {Validators} from '../run/validators.ts'
import type {End} from './end.ts'
import type {Packed} from './packing.ts'
import type {Results} from './results.ts'
import type {Session} from './session.ts'

/** A kernel with its settings. */
export type ExecKernel = Pick<PlannedKernel, 'name' | 'spec' | 'request'>

/** A program of this machine to run on kernels. */
export interface ExecRequest {
  kernels: readonly ExecKernel[]
  packed: Packed
  /** Arguments of the program, without its name. */
  arguments: readonly string[]
  variables: readonly string[]
  /** Working directory. */
  directory: string
  results: Results
  terminal: TerminalSize | null
  /** File on this machine that is its standard input; null for the input of the session. */
  input: string | null
  modules: readonly string[]
  /** Returns modules in addition to those for network programs, for a kernel with this release. */
  optionalModules?(release: string): readonly OptionalModule[]
  /** Versions of libbpf that artifacts require; null for the newest. */
  libbpf?: ReadonlySet<LibbpfVersion | null>
  /** Returns additional files for a kernel, and the version of the guest program; default: none, and the newest. */
  extras?(release: string, validators: Validators): Extras
  /** Kernel parameters in addition to the catalog's. */
  cmdline?: string
  /** TCP port on the loopback interface at which QEMU waits for a debugger; null for none. */
  gdb?: number | null
  /** A second machine is connected to `veth0`. */
  peer: boolean
  /** Memory in MiB; null for the kernel's settings, else the default. */
  memoryMib: number | null
  cpus: number | null
}

/** Additional files for one kernel. */
interface Extras {
  pidOne: LibbpfVersion
  files: readonly InitramfsFile[]
}

/** One kernel, and how the program ended there. */
export interface KernelEnd extends End {
  kernel: string
  release: string | null
  seconds: number
}

/** Connects a run of one program with its caller. */
export interface ExecPorts extends RunPorts {
  /** The streams of one kernel's program. */
  session(kernel: string, isShared: boolean): Session
  /** Prints a note about one kernel's guest. */
  note(kernel: string, text: string): void
}
