import type {Fixup} from '../request/fixup.ts'
import type {CgroupLayout} from '../request/kernel.ts'
import type {AttachTarget, VariantGroup} from '../request/program.ts'
import type {Expectation, TestRequest} from '../request/test.ts'

/** What one guest does, in order. */
export interface GuestPlan {
  modules: readonly {name: string; path: string}[]
  /** Functions of which the host knows what the kernel's symbols say. */
  known?: readonly string[]
  /** Settings of `/proc/sys`, written before the first case. */
  sysctl?: readonly {name: string; value: string}[]
  /** What /sys/fs/cgroup looks like; left out: version 2. */
  cgroup?: CgroupLayout
  /** With the modules loaded the guest waits, so that it can be kept: there are no cases. */
  pauses?: boolean
  cases: readonly GuestCase[]
}

export type GuestCase = ObjectCase | CommandCase | ProbeCase | ExecCase

/** One artifact, taken as deep as its deepest lane asks. Its deadline in the guest is the host's. */
export interface ObjectCase {
  kind: 'object'
  id: number
  /** `trial` only counts what loads. */
  mode: 'load_only' | 'load_attach' | 'trial'
  /** Path of the object in the guest. */
  object: string
  artifact: string
  /** Path of the validator with the libbpf that loads it; null: the guest's PID 1 has it. */
  validator: string | null
  /** Folder of the files that were brought along; null: none. */
  root: string | null
  /** Another machine is at the other end of `veth0`. */
  peer: boolean
  /** BTF of the kernel, in place of its own, and the kernel that it says it is of; null: none. */
  btf: {path: string; release: string | null} | null
  fixups: readonly Fixup[]
  /** Programs that are left out when they do not load. */
  optional: readonly string[]
  variants: readonly VariantGroup[]
  companions: readonly string[]
  attach: readonly {program: string; target: AttachTarget}[]
  targets: readonly TargetObject[]
  /** What its programs depend on is reported, and how the kernel has it. */
  surface: boolean
  /** What else of the kernel is reported with it. */
  asks: readonly {kind: 'function' | 'tracepoint'; name: string}[]
  tests: readonly GuestTest[]
}

/** An object, and what is done with it before it is loaded. */
export type ObjectSettings = Pick<
  ObjectCase,
  'object' | 'artifact' | 'fixups' | 'optional' | 'variants' | 'companions' | 'attach'
>

/** An object that is loaded beside that of a case, whose programs are attached to its programs. */
export type TargetObject = ObjectSettings

/** One functional test. Its times are in milliseconds of a guest with KVM until they are stretched. */
export type GuestTest = Pick<TestRequest, 'name' | 'command'> & {
  timeoutMs: number
  expectations: readonly Expectation[]
}

/** The user's own loader. */
export interface CommandCase {
  kind: 'command'
  id: number
  artifact: string
  timeoutMs: number
  command: string
  object: string | null
  binary: string | null
  root: string
  /** Another machine is at the other end of `veth0`. */
  peer: boolean
  /** Absolute paths of the guest: files that are sent when it has ended. */
  results: readonly string[]
}

/** One group of what the kernel can do. */
export interface ProbeCase {
  kind: 'probe'
  id: number
  /** The group: it stands where other cases have their artifact. */
  artifact: ProbeGroup
}

/** A program of the host, whose input and output are the host's. It has the guest for itself. */
export interface ExecCase {
  kind: 'exec'
  id: number
  /** What markers on the console call it. */
  artifact: string
  /** 0: there is no limit. */
  timeoutMs: number
  /** Where it runs, an absolute path of the guest. */
  folder: string
  /** The path of the program, and its arguments. */
  arguments: readonly string[]
  /** `NAME=value`. */
  variables: readonly string[]
  /** Absolute paths of the guest: files and folders that are sent when it has ended. */
  results: readonly string[]
  /** A file of the guest that is its standard input; null: what the host sends. */
  input: string | null
  /** Null: pipes. */
  terminal: TerminalSize | null
  /** Another machine is at the other end of `veth0`. */
  peer: boolean
}

export interface TerminalSize {
  rows: number
  columns: number
}

/** Each has a case of its own: a kernel that dies in one is booted again for the others. */
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
