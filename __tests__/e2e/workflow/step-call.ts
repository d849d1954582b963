import type {Event, Forge, Permissions} from './forge.ts'

/** A step that is ready to run. */
export interface StepCall {
  inputs: Record<string, string>
  /** Variables of the job and of the step. */
  env: Record<string, string>
  workspace: string
  token: string
  runId: string
  permissions: Permissions
  event: Event
  forge: Forge
}

/** The result of a step. */
export interface Done {
  success: boolean
  log: string
  outputs?: Record<string, string>
  /** The part that it adds to the job summary. */
  summary?: string
}
