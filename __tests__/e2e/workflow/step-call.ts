import type {Event, Forge, Permissions} from './forge.ts'

/** A step, ready to run. */
export interface StepCall {
  inputs: Record<string, string>
  /** The variables of the job and of the step. */
  env: Record<string, string>
  workspace: string
  token: string
  runId: string
  permissions: Permissions
  event: Event
  forge: Forge
}

/** What a step has done. */
export interface Done {
  success: boolean
  log: string
  outputs?: Record<string, string>
  /** What it adds to the job summary. */
  summary?: string
}
