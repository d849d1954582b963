import type {RawInputs} from '../plan/input-reader.ts'
import type {CommandName} from './commands.ts'
import type {OutputOptions} from './output-options.ts'

/** A parsed command line, whose inputs are not yet checked. */
export type Command =
  | {name: 'run'; inputs: RawInputs; output: OutputOptions}
  | {name: 'surface'; against: string[]; inputs: RawInputs; output: OutputOptions}
  | ExecCommand
  | ShellCommand
  | {name: 'init'; force: boolean; inputs: RawInputs; output: OutputOptions}
  | {name: 'kernels'; fetch: boolean; ids: readonly string[]; inputs: RawInputs; output: OutputOptions}
  | KernelsLockCommand
  | {name: 'kernels outdated'; ids: string[]; exitCode: boolean; inputs: RawInputs; output: OutputOptions}
  | {name: 'kernels probe'; ids: string[]; write: string; markdown: boolean; inputs: RawInputs; output: OutputOptions}
  | {name: 'compare'; before: string; after: string; insns: string; output: OutputOptions}
  | {name: 'table'; results: string[]; write: string; output: OutputOptions}
  | {name: 'plan'; shards: string; inputs: RawInputs}
  | {name: 'report'; results: string[]; inputs: RawInputs; output: OutputOptions}
  | {name: 'doctor'; inputs: RawInputs; output: OutputOptions}
  | {name: 'setup'; inputs: RawInputs; output: OutputOptions}
  /** @param topic the command to describe; null: all commands */
  | {name: 'help'; topic: CommandName | null}
  | {name: 'version'}

/** `bpfcompat shell`. */
export interface ShellCommand {
  name: 'shell'
  env: string[]
  modules: string[]
  memoryMib: number | null
  cpus: number | null
  network: Network
  /** TCP port; null: no debugger. */
  gdb: number | null
  inputs: RawInputs
  output: OutputOptions
}

/** `bpfcompat kernels lock`. */
export interface KernelsLockCommand {
  name: 'kernels lock'
  /** Only these kernels, which need not be in the manifest; empty: the manifest's kernels. */
  ids: string[]
  /** Locked kernels of the manifest that are looked up again; empty: all. */
  update: string[]
  requireSignatures: boolean
  markdown: boolean
  inputs: RawInputs
  output: OutputOptions
}

/** Network of the guest: only loopback, or an interface `veth0` with a peer that answers. */
export type Network = 'isolated' | 'veth'

/** `bpfcompat exec`. */
export interface ExecCommand {
  name: 'exec'
  program: string
  /** Arguments of the program. */
  words: readonly string[]
  env: string[]
  out: string[]
  modules: string[]
  tty: boolean
  memoryMib: number | null
  cpus: number | null
  network: Network
  inputs: RawInputs
  output: OutputOptions
}
