import type {Mode, Place} from '../results/model.ts'

/** A manifest after normalisation: both written forms become this one. */
export interface Manifest {
  /** As the user named it. */
  file: string
  kernels: KernelRequest[]
  mirrors: string[]
  modules: string[]
  artifacts: ArtifactRequest[]
  /** Kernel ids that must be among those of the run, with the place that says so. */
  requiredKernels: {id: string; place: Place}[]
}

/** A kernel that the run is asked for. */
export interface KernelRequest {
  id: string
  required: boolean
  /** Overrides the artifacts' timeout on this kernel. */
  timeoutSeconds: number | null
  /** Appended to the kernel command line. */
  cmdline: string
  /** Null when the kernel was given as input. */
  place: Place | null
}

/** One entry of `artifacts`: it becomes as many artifacts as its globs match files. */
export interface ArtifactRequest {
  /** Null: the name of the file. */
  name: string | null
  /** Paths or globs, relative to `base`. */
  paths: string[]
  /** Folder that the paths are relative to. */
  base: string
  lanes: LaneRequest[]
  timeoutSeconds: number
  /** Only these kernels of the run; null for all. */
  kernels: {id: string; place: Place}[] | null
  fixups: MapFixup[]
  /** What holds for programs that `programs` does not name. */
  attachRequired: boolean
  programs: ProgramRequest[]
  place: Place | null
}

/** The unit that is reported: a mode with a gate of its own. */
export interface LaneRequest {
  mode: Mode
  required: boolean
}

export interface ProgramRequest {
  name: string
  attachRequired: boolean
  place: Place
}

/** The types that the prototype of an inner map can have. */
export type InnerMapType = 'hash' | 'array' | 'lru_hash' | 'percpu_hash' | 'percpu_array' | 'lru_percpu_hash'

/** One thing that the project's loader sets on one map between open and load. */
export type MapFixup = {map: string; place: Place | null} & (
  | {kind: 'max_entries'; value: number | 'cpus'}
  | {kind: 'inner_map'; type: InnerMapType; keySize: number; valueSize: number; maxEntries: number}
  | {kind: 'inner_ringbuf'; bytes: number}
)

/** Nothing in the manifest, nothing in the inputs: how deep and how long. */
export const DEFAULT_MODE: Mode = 'load_attach'
export const DEFAULT_TIMEOUT_SECONDS = 60

/** As the manifest writes it: `inner_map=hash/4/4/64`, `max_entries=cpus`, `inner_ringbuf_bytes=4096`. */
export function describeFixup(fixup: MapFixup): string {
  switch (fixup.kind) {
    case 'max_entries':
      return `max_entries=${fixup.value}`
    case 'inner_map':
      return `inner_map=${fixup.type}/${fixup.keySize}/${fixup.valueSize}/${fixup.maxEntries}`
    case 'inner_ringbuf':
      return `inner_ringbuf_bytes=${fixup.bytes}`
  }
}
