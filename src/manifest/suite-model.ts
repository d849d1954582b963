import type {ArtifactRequest} from '../request/artifact.ts'
import type {KernelRequest} from '../request/kernel.ts'
import type {CaseReport, Note} from '../request/manifest.ts'
import type {Checking} from './checking.ts'
import type {NormaliseOptions} from './normalise-options.ts'
import type {WrittenSuiteDefaults} from './written-suite.ts'

/** One case of a suite. */
export interface SuiteCase {
  /** Pointer to the case. */
  at: string
  /** Directory of the suite. */
  base: string
  request: ArtifactRequest
  /** Kernels of its matrix. */
  kernels: KernelRequest[]
  allowedWarnings: RegExp[]
  notes: Note[]
  report: CaseReport
}

/** What all cases of a suite share. */
export interface SuiteContext {
  base: string
  defaults: WrittenSuiteDefaults
  options: NormaliseOptions
  checking: Checking
}
