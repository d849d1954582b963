import type {WrittenSource} from '../kernels/catalog/written-source.ts'
import type {Arch} from '../model/arch.ts'
import type {Mode} from '../model/mode.ts'
import type {SurfaceClass, SurfacePolicy} from '../model/surface-policy.ts'
import type {InnerMapType} from '../request/fixup.ts'
import type {CgroupLayout} from '../request/kernel.ts'
import type {AttachKind} from '../request/program.ts'
import type {TestFormat} from '../test-output/reported.ts'

/** Both forms of a manifest as they are written, validated by the schema. */

export type WrittenDuration = string | number

/** `hash`, `12`, `{a: 1}`, …; checked when it becomes a literal. */
export type WrittenValue = unknown

/** YAML reads `1.1` as a number and `"1.1"` as a string. */
export type WrittenLibbpf = string | number

type AttachPolicy = 'required' | 'best_effort'

export interface WrittenManifest {
  kernels?: WrittenKernel[]
  mirrors?: string[]
  modules?: string[]
  allow_kernel_warnings?: string[]
  defaults?: {mode?: Mode; required?: boolean; timeout?: WrittenDuration; attach?: AttachPolicy; max_insns?: number}
  baseline?: WrittenBaseline
  surface?: WrittenSurface
  libbpf?: WrittenLibbpf
  btf?: WrittenBtf
  artifacts: WrittenArtifact[]
}

/** BTF files by kernel id or selector. */
export type WrittenBtf = Record<string, string>

export interface WrittenBaseline {
  insns?: string | number
  required?: boolean
}

export type WrittenSurface =
  | SurfaceLevel
  | {
      level?: SurfaceLevel
      allow?: {name: string; class?: SurfaceClass; program?: string; reason: string}[]
    }

type SurfaceLevel = SurfacePolicy['level']

export type WrittenKernel = string | WrittenKernelSettings

/** A kernel with settings; with a source, it is a custom kernel. */
export interface WrittenKernelSettings extends WrittenSource {
  id: string
  variant?: string
  required?: boolean
  timeout?: WrittenDuration
  cmdline?: string
  lsm?: 'append-bpf'
  cpus?: number
  memory?: string
  sysctl?: Record<string, string | number>
  lockdown?: 'integrity' | 'confidentiality'
  mitigations?: 'off' | 'auto' | 'auto,nosmt'
  hugepages?: number
  cgroup?: CgroupLayout
  distribution?: string
  arch?: Arch
  series?: string
}

/** The keys of an object that both forms share. */
export interface WrittenObject {
  attach?: AttachPolicy
  max_insns?: number
  maps?: WrittenMap[]
  globals?: WrittenGlobals | {kernels?: string[]; set: WrittenGlobals}[]
  struct_ops?: {map: string; member: string; value: string | null; kernels?: string[]}[]
  programs?: WrittenProgram[]
  program_types?: {program: string; type: string; kernels?: string[]}[]
  program_variants?: WrittenVariantGroup[]
  probe_companions?: string[]
  functional_tests?: WrittenTest[]
  files?: string[]
  known_failures?: WrittenKnownFailure[]
}

export interface WrittenKnownFailure {
  kernels: string[]
  program?: string
  map?: string
  test?: string
  class: string | string[]
  reason: string
  until?: string
}

export interface WrittenArtifact extends WrittenObject, WrittenCommandExpectations {
  name?: string
  path?: string | string[]
  mode?: Mode
  required?: boolean
  lanes?: {mode: Mode; required?: boolean}[]
  timeout?: WrittenDuration
  kernels?: string[]
  libbpf?: WrittenLibbpf
  btf?: WrittenBtf
  command?: string
  command_binary?: string
  command_results?: WrittenCommandResults
  go_test?: WrittenGoTest
  cargo_test?: WrittenCargoTest
  network?: 'isolated' | 'veth'
  cpus?: number
  memory?: string
}

export type WrittenCommandResults = TestFormat | {format: TestFormat; file?: string; optional?: string[]}

type WrittenGoTest = string | (WrittenProjectTests & {packages?: string[]})

type WrittenCargoTest = true | WrittenProjectTests

export interface WrittenProjectTests {
  flags?: string[]
  args?: string[]
  env?: Record<string, string>
  optional?: string[]
  programs?: string[]
  folder?: string
}

/** The single-artifact manifest, in the format of the original Go implementation of bpfcompat. */
export interface WrittenSingleArtifact extends WrittenObject {
  name?: string
  allow_kernel_warnings?: string[]
  required_profiles?: string[]
}

export interface WrittenMatrix {
  profiles: {id: string; required?: boolean; timeout?: WrittenDuration}[]
}

export type WrittenGlobals = Record<string, WrittenValue>

export interface WrittenMap {
  name: string
  kernels?: string[]
  type?: string
  key_size?: number
  value_size?: number
  max_entries?: number | 'cpus'
  map_flags?: WrittenMapFlags
  inner_map?: WrittenInnerMap
  inner_ringbuf_bytes?: number
  autocreate?: false
  optional?: true
  pinning?: 'none'
  entries?: {key: WrittenValue; value?: WrittenValue; inner?: {key: WrittenValue; value: WrittenValue}[]}[]
}

export interface WrittenInnerMap {
  type: InnerMapType
  key_size?: number
  value_size?: number
  max_entries: number
  map_flags?: WrittenMapFlags
}

type WrittenMapFlags = number | string[]

export interface WrittenProgram {
  name: string
  kernels?: string[]
  section?: string
  type?: string
  autoload?: boolean
  required?: boolean
  optional?: boolean
  min_kernel?: string
  max_insns?: number
  max_run_insns?: number
  attach?: AttachPolicy | 'none' | WrittenAttach
}

export interface WrittenAttach {
  required?: boolean
  kind?: AttachKind | ''
  symbol?: string
  category?: string
  name?: string
  interface?: string
  cgroup?: string
  binary?: string
  artifact?: string
  program?: string
}

interface WrittenVariantGroup {
  group: string
  programs: {
    name: string
    requires_helper?: string | number
    requires_symbol?: string
    requires_attach_target?: string
    probe?: 'trial_load'
  }[]
}

export interface WrittenCommandExpectations {
  expect_exit_code?: number
  expect_stdout_contains?: string
  expect_stderr_contains?: string
  expect_stdout_matches?: string
}

export interface WrittenTest extends WrittenCommandExpectations {
  name: string
  command?: string
  required?: boolean
  timeout?: WrittenDuration
  expect_events?: {map: string; min?: number; within?: WrittenDuration; contains?: string}[]
  expect_runs?: {program: string; min?: number; within?: WrittenDuration}[]
  expect_map?: {map: string; key: WrittenValue; value?: WrittenValue; min?: WrittenValue; within?: WrittenDuration}[]
  test_runs?: {
    program: string
    data_in?: string
    ctx_in?: string
    repeat?: number
    expect_return?: number
    expect_data_out?: string
  }[]
}
