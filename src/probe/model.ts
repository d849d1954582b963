import type {ProbeGroup} from '../guest/plan.ts'
import type {AcceleratorResult} from '../model/accelerator.ts'
import type {Arch} from '../model/arch.ts'
import type {Errno} from '../model/errno.ts'

/** Version of the JSON output of `kernels probe` (src/probe/schema.json). New fields do not increase it. */
export const PROBE_VERSION = 1

/** Features of kernels, as they showed them in guests. */
export interface ProbeReport {
  version: typeof PROBE_VERSION
  tool: {name: 'bpfcompat'; version: string}
  /** ISO 8601. */
  probedAt: string
  kernels: KernelProbe[]
}

/** The `error` of a kernel whose probe the user interrupted. */
export const CANCELLED = 'cancelled'

/** One kernel. Nothing is inferred: features that could not be tried are missing, and `notes` lists them. */
export interface KernelProbe {
  id: string
  distribution: string
  arch: Arch
  release: string | null
  packageVersion: string | null
  vmlinuzSha256: string | null
  accelerator: AcceleratorResult['used'] | null
  /** Why nothing, or not everything, is known; null if everything is. */
  error: string | null
  notes: string[]
  /** Groups that were not completely tried. */
  incomplete: FeatureGroup[]
  features: Feature[]
  helpers: HelperSet[]
}

export const FEATURE_GROUPS = [
  'program_type',
  'attach',
  'map_type',
  'verifier',
  'limit',
  'struct_ops',
  'iterator',
  'system',
  'setting',
  'kfunc',
  'helper',
] as const
export type FeatureGroup = (typeof FEATURE_GROUPS)[number]

/** Feature groups that each probe group of the guest covers. */
export const FOUND_BY: Record<ProbeGroup, readonly FeatureGroup[]> = {
  system: ['system', 'setting'],
  programs: ['program_type'],
  maps: ['map_type'],
  struct_ops: ['struct_ops'],
  iterators: ['iterator'],
  verifier: ['verifier'],
  limits: ['limit'],
  tracing: ['attach'],
  hooks: ['attach'],
  network: ['attach'],
  helpers: ['helper'],
  kfuncs: ['kfunc'],
}

export const FEATURE_STATUSES = ['yes', 'no', 'unknown'] as const
/** `unknown`: the feature could not be tried. */
export type FeatureStatus = (typeof FEATURE_STATUSES)[number]

export interface Feature {
  group: FeatureGroup
  name: string
  status: FeatureStatus
  /** Error with which the kernel rejected it. */
  errno: Errno | null
  /** The value of a limit or a setting, how the feature was tried, or why it is missing. */
  detail: string
}

/** The helpers that programs of one type may call. */
export interface HelperSet {
  program: string
  /** `no`: the kernel does not have the program type. */
  status: FeatureStatus
  names: string[]
}
