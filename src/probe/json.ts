import type {ProbeReport} from './model.ts'

/** What kernels can do, for programs: described by src/probe/schema.json. */
export function renderProbeJson(report: ProbeReport): string {
  return JSON.stringify(report, null, 2)
}
