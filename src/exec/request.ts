import type {TerminalSize} from '../guest/plan.ts'
import type {OptionalModule} from '../kernels/model/module-request.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import type {PlannedKernel} from '../plan/planned.ts'
import type {RunPorts} from '../run/ports.ts'
import type {Validators} from '../run/validators.ts'
import type {End} from './end.ts'
import type {Packed} from './packing.ts'
import type {Session} from './session.ts'

/** A kernel, with its settings. */
export type ExecKernel = Pick<PlannedKernel, 'name' | 'spec' | 'request'>

/** A program of this machine that is to run on kernels. */
export interface ExecRequest {
  kernels: readonly ExecKernel[]
  packed: Packed
  /** Of the program, without its own name. */
  arguments: readonly string[]
  variables: readonly string[]
  /** Where it runs. */
  folder: string
  /** Absolute paths that come back. */
  results: readonly string[]
  terminal: TerminalSize | null
  /** A file of this machine that is its standard input; null: what the session has. */
  input: string | null
  modules: readonly string[]
  /** Beside those of {@link MODULES}, for a kernel of this release. */
  optionalModules?(release: string): readonly OptionalModule[]
  /** Versions of libbpf that artifacts ask for; null: the newest. */
  libbpf?: ReadonlySet<LibbpfVersion | null>
  /** What goes along to a kernel, and the version of the guest program; left out: nothing, and the newest. */
  extras?(release: string, validators: Validators): Extras
  /** Parameters of the kernel beside the catalog's. */
  cmdline?: string
  /** QEMU waits for a debugger at this TCP port of the loopback; null: at none. */
  gdb?: number | null
  /** Another machine is at the other end of `veth0`. */
  peer: boolean
  /** Null: as the kernel's settings say, else as much as is usual. */
  memoryMib: number | null
  cpus: number | null
}

/** What goes along to one kernel. */
export interface Extras {
  pidOne: LibbpfVersion
  files: readonly InitramfsFile[]
}

/** One kernel, and how the program ended there. */
export interface KernelEnd extends End {
  kernel: string
  release: string | null
  seconds: number
}

export interface ExecPorts extends RunPorts {
  /** The streams of one kernel's program. */
  session(kernel: string, isShared: boolean): Session
  /** Tells the user something about one kernel's guest. */
  note(kernel: string, text: string): void
}
