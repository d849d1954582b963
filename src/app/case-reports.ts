import {findingsOf} from '../findings/findings.ts'
import type {FailOn} from '../model/gate.ts'
import type {Results} from '../model/results.ts'
import {renderJson} from '../report/json.ts'
import {renderSummary} from '../report/summary.ts'
import type {CaseReport} from '../request/manifest.ts'
import {gateOf} from '../results/gate.ts'
import {writeTo} from '../run/report-files.ts'

/**
 * Writes the reports of single artifacts that a suite requests. Logs that they refer to are in the report directory.
 *
 * @throws UserError if a file cannot be written
 */
export async function writeCaseReports(
  results: Results,
  reports: readonly CaseReport[],
  failOn: FailOn,
): Promise<void> {
  for (const {artifact, json, markdown} of reports) {
    const own = resultsOfArtifact(results, artifact, failOn)
    if (own.artifacts.length === 0) continue
    await writeTo(json, renderJson(own))
    await writeTo(markdown, renderSummary(own))
  }
}

/** Returns the results of the artifact of one request, as if only that had run. */
function resultsOfArtifact(results: Results, name: string, failOn: FailOn): Results {
  const isOwn = (artifact: string) => artifact === name || artifact.startsWith(`${name}/`)
  const cases = results.cases.filter(({artifact}) => isOwn(artifact))
  const kernels = results.kernels.filter(({id}) => cases.some(({kernel}) => kernel === id))
  const artifacts = results.artifacts.filter(artifact => isOwn(artifact.name))
  const surface = {...results.surface, programs: results.surface.programs.filter(({artifact}) => isOwn(artifact))}
  const seen = {...results, kernels, artifacts, cases, surface, comparison: null}
  const findings = findingsOf(seen)
  return {...seen, findings, gate: gateOf(cases, kernels, failOn, [], findings)}
}
