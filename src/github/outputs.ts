import {dirname} from 'node:path'
import {setOutput} from '@actions/core'
import {isNewlyFailing, isNewlyPassing} from '../baseline/compare.ts'
import type {Results, VerdictChange} from '../results/model.ts'
import type {ReportFiles} from '../run/report-files.ts'
import type {ShardMatrix} from '../shard/shard-matrix.ts'

/** The step's outputs: action.yml describes each. A run that never started has a status all the same. */
export function publishOutputs(results: Results | null, files: ReportFiles | null): void {
  const {status, counts, failedKernels} = results?.gate ?? {
    status: 'error',
    counts: {pass: 0, fail: 0, error: 0},
    failedKernels: [],
  }
  setOutput('status', status)
  setOutput('passed', counts.pass)
  setOutput('failed', counts.fail)
  setOutput('errors', counts.error)
  setOutput('failed-kernels', JSON.stringify(failedKernels))
  const changes = results?.comparison?.verdicts ?? []
  setOutput('newly-failing', JSON.stringify(changes.filter(isNewlyFailing).map(asOutput)))
  setOutput('newly-passing', JSON.stringify(changes.filter(isNewlyPassing).map(asOutput)))
  setOutput('report-directory', files === null ? '' : dirname(files.json))
  setOutput('report', files?.json ?? '')
  setOutput('summary', files?.summary ?? '')
  setOutput('html', files?.html ?? '')
  setOutput('junit', files?.junit ?? '')
  setOutput('sarif', files?.sarif ?? '')
  setOutput('support', files?.support ?? '')
  setOutput('matrix', '')
}

/** The one output of `mode: plan`. */
export function publishMatrix(matrix: ShardMatrix): void {
  setOutput('matrix', JSON.stringify(matrix))
}

/** `{"artifact":"probe","kernel":"debian-12-6.1","program":"handle_exec","step":"load"}`; of a lane its `mode`, of a test its name. */
function asOutput({artifact, kernel, subject}: VerdictChange): Record<string, string> {
  switch (subject.kind) {
    case 'lane':
      return {artifact, kernel, mode: subject.mode}
    case 'program':
      return {artifact, kernel, program: subject.name, step: subject.step}
    case 'test':
      return {artifact, kernel, test: subject.name}
  }
}
