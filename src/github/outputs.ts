import {setOutput} from '@actions/core'
import type {Results} from '../results/model.ts'
import type {ReportFiles} from '../run/report-files.ts'

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
  setOutput('report', files?.json ?? '')
  setOutput('summary', files?.summary ?? '')
}
