import type {Place} from '../model/place.ts'
import type {ManifestForm} from '../model/results.ts'
import type {SurfacePolicy} from '../model/surface-policy.ts'
import type {ArtifactRequest} from './artifact.ts'
import type {InsnsThreshold} from './insns-threshold.ts'
import type {KernelRequest} from './kernel.ts'

/** A normalised manifest, of either written form. */
export interface Manifest {
  /** Path as the user wrote it. */
  file: string
  form: ManifestForm
  kernels: KernelRequest[]
  mirrors: string[]
  modules: string[]
  artifacts: ArtifactRequest[]
  /** Kernels (ids, or `id+variant`) that the run must include, each with the place that requires it. */
  requiredKernels: {id: string; place: Place}[]
  /** How the run is compared with the results of the base branch. */
  baseline: BaselineRequest
  /** How differences in what the programs depend on are reported. */
  surface: SurfacePolicy
  /** Known kernel warnings, which are not findings: regular expressions for the first line of the warning. */
  allowedWarnings: RegExp[]
  /** Notes about parts of the manifest that are ignored. */
  notes: Note[]
  /** Reports of single artifacts that a suite requests. */
  caseReports: CaseReport[]
}

/** The default surface policy. */
export const REPORT_SURFACE: SurfacePolicy = {level: 'report', allow: []}

/** A one-line note for the log about something that is ignored. */
export interface Note {
  message: string
  /** True if a requested check does not run. */
  serious: boolean
}

/** A report of a single artifact: absolute paths of its results and its summary. */
export interface CaseReport {
  artifact: string
  json: string
  markdown: string
}

/** `baseline:` of the manifest. */
export interface BaselineRequest {
  /** The allowed growth in instructions; null: growth is shown and never fails the run. */
  insns: InsnsThreshold | null
  /** Whether growth beyond the threshold blocks. */
  required: boolean
  /** Place of the key. */
  place: Place | null
}

/** The default: no threshold. */
export const NO_BASELINE: BaselineRequest = {insns: null, required: false, place: null}
