import type {Place} from '../model/place.ts'
import type {ManifestForm} from '../model/results.ts'
import type {SurfacePolicy} from '../model/surface-policy.ts'
import type {ArtifactRequest} from './artifact.ts'
import type {InsnsThreshold} from './insns-threshold.ts'
import type {KernelRequest} from './kernel.ts'

/** A manifest after normalisation: both written forms become this one. */
export interface Manifest {
  /** As the user named it. */
  file: string
  form: ManifestForm
  kernels: KernelRequest[]
  mirrors: string[]
  modules: string[]
  artifacts: ArtifactRequest[]
  /** Kernels (ids, or `id+variant`) that must be among those of the run, with the place that says so. */
  requiredKernels: {id: string; place: Place}[]
  /** What holds against the results of the base branch. */
  baseline: BaselineRequest
  /** What is reported of what the programs depend on. */
  surface: SurfacePolicy
  /** Kernel warnings that are known and no finding: regular expressions over the first line of the warning. */
  allowedWarnings: RegExp[]
  /** What is left aside of what was written. */
  remarks: Remark[]
  /** Reports of single artifacts that a suite asks for. */
  caseReports: CaseReport[]
}

/** Of a manifest that says nothing of it. */
export const REPORT_SURFACE: SurfacePolicy = {level: 'report', allow: []}

/** Something that is left aside, in one line for the log. */
export interface Remark {
  message: string
  /** Something that was asked for is not proved. */
  serious: boolean
}

/** A report of one artifact, reduced to it: absolute paths of results and summary. */
export interface CaseReport {
  artifact: string
  json: string
  markdown: string
}

/** `baseline:` of the manifest. */
export interface BaselineRequest {
  /** How much more instructions are fine; null: growth is shown and never judged. */
  insns: InsnsThreshold | null
  /** Growth beyond it blocks. */
  required: boolean
  /** Where it says so. */
  place: Place | null
}

/** Of a manifest that says nothing of it. */
export const NO_BASELINE: BaselineRequest = {insns: null, required: false, place: null}
