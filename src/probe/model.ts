import type {ProbeGroup} from '../guest/plan.ts'
import type {AcceleratorResult} from '../model/accelerator.ts'
import type {Arch} from '../model/arch.ts'
import type {Errno} from '../model/errno.ts'

/** Version of the JSON that `kernels probe` prints (src/probe/schema.json). New fields do not raise it. */
export const PROBE_VERSION = 1

/** What kernels can do, as they showed it themselves. */
export interface ProbeReport {
  version: typeof PROBE_VERSION
  tool: {name: 'bpfcompat'; version: string}
  /** ISO 8601. */
  probedAt: string
  kernels: KernelProbe[]
}

/** One kernel. Nothing in it is inferred: what could not be tried is not told, and said in `notes`. */
export interface KernelProbe {
  id: string
  distribution: string
  arch: Arch
  release: string | null
  packageVersion: string | null
  vmlinuzSha256: string | null
  accelerator: AcceleratorResult['used'] | null
  /** Why nothing, or not all, is known; null: all was found out. */
  error: string | null
  notes: string[]
  /** Groups that were not tried to their end. */
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

/** What each group of the guest finds out. */
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
/** `unknown`: it could not be tried. */
export type FeatureStatus = (typeof FEATURE_STATUSES)[number]

export interface Feature {
  group: FeatureGroup
  name: string
  status: FeatureStatus
  /** What the kernel refused it with. */
  errno: Errno | null
  /** The value of a limit or a setting, how it was tried, or why it is not there. */
  detail: string
}

/** The helpers that programs of a kind may call. */
export interface HelperSet {
  program: string
  /** `no`: the kernel has no such programs. */
  status: FeatureStatus
  names: string[]
}
