import type {Fixup} from '../request/fixup.ts'
import type {CgroupLayout} from '../request/kernel.ts'
import type {AttachTarget, VariantGroup} from '../request/program.ts'
import type {Expectation, TestRequest} from '../request/test.ts'

/** The work of one guest, in order. */
export interface GuestPlan {
  modules: readonly {name: string; path: string}[]
  /** Functions whose kernel symbols the host already knows. */
  known?: readonly string[]
  /** Settings of `/proc/sys`, written before the first case. */
  sysctl?: readonly {name: string; value: string}[]
  /** Layout of /sys/fs/cgroup; default: version 2. */
  cgroup?: CgroupLayout
  /** The guest loads the modules and then waits, so that it can be saved. Such a plan has no cases. */
  pauses?: boolean
  cases: readonly GuestCase[]
}

export type GuestCase = ObjectCase | CommandCase | ProbeCase | ExecCase

/** One artifact, taken as far as its deepest lane requires. The host keeps its deadline. */
export interface ObjectCase {
  kind: 'object'
  id: number
  /** `trial` only reports which programs load. */
  mode: 'load_only' | 'load_attach' | 'trial'
  /** Path of the object in the guest. */
  object: string
  artifact: string
  /** Path of the validator with the required libbpf; null if the guest's PID 1 has it. */
  validator: string | null
  /** Directory of the packed files; null if there are none. */
  root: string | null
  /** A second machine is connected to `veth0`. */
  peer: boolean
  /** BTF that replaces the kernel's own, and the release that it names; null if there is none. */
  btf: {path: string; release: string | null} | null
  fixups: readonly Fixup[]
  /** Programs that are skipped if they do not load. */
  optional: readonly string[]
  variants: readonly VariantGroup[]
  companions: readonly string[]
  attach: readonly {program: string; target: AttachTarget}[]
  targets: readonly TargetObject[]
  /** The case reports what its programs depend on, and the kernel's side of it. */
  surface: boolean
  /** Further kernel symbols that it reports. */
  asks: readonly {kind: 'function' | 'tracepoint'; name: string}[]
  tests: readonly GuestTest[]
}

/** An object and its settings before it is loaded. */
export type ObjectSettings = Pick<
  ObjectCase,
  'object' | 'artifact' | 'fixups' | 'optional' | 'variants' | 'companions' | 'attach'
>

/** An object that is loaded in addition to that of a case, whose programs attach to its programs. */
type TargetObject = ObjectSettings

/** One functional test. Its times are milliseconds in a KVM guest, before they are stretched. */
export type GuestTest = Pick<TestRequest, 'name' | 'command'> & {
  timeoutMs: number
  expectations: readonly Expectation[]
}

/** A command that runs the user's own loader. */
export interface CommandCase {
  kind: 'command'
  id: number
  artifact: string
  timeoutMs: number
  command: string
  object: string | null
  binary: string | null
  root: string
  /** A second machine is connected to `veth0`. */
  peer: boolean
  /** Absolute paths in the guest of files that are sent after it ended. */
  results: readonly string[]
}

/** A probe of one group of kernel features. */
interface ProbeCase {
  kind: 'probe'
  id: number
  /** The group, in place of the artifact of other cases. */
  artifact: ProbeGroup
}

/** A program from the host, connected to the host's input and output. It runs alone in the guest. */
export interface ExecCase {
  kind: 'exec'
  id: number
  /** Its name in the markers on the console. */
  artifact: string
  /** Timeout in milliseconds; 0 means no limit. */
  timeoutMs: number
  /** Working directory, an absolute path in the guest. */
  directory: string
  /** Path of the program, and its arguments. */
  arguments: readonly string[]
  /** `NAME=value`. */
  variables: readonly string[]
  /** Absolute paths in the guest of files and directories that are sent after it ended. */
  results: readonly string[]
  /** File in the guest that is its standard input; null if the host sends it. */
  input: string | null
  /** Size of its terminal; null for pipes. */
  terminal: TerminalSize | null
  /** A second machine is connected to `veth0`. */
  peer: boolean
}

export interface TerminalSize {
  rows: number
  columns: number
}

/** Each group is a separate case: if a kernel dies in one, it is booted again for the others. */
export const PROBE_GROUPS = [
  'system',
  'programs',
  'maps',
  'struct_ops',
  'iterators',
  'verifier',
  'limits',
  'tracing',
  'hooks',
  'network',
  'helpers',
  'kfuncs',
] as const

export type ProbeGroup = (typeof PROBE_GROUPS)[number]
