import type {ProbeReport} from './model.ts'

/** Renders the features of kernels for programs, in the format of src/probe/schema.json. */
export function renderProbeJson(report: ProbeReport): string {
  return JSON.stringify(report, null, 2)
}
