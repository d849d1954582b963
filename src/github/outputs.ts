import {dirname} from 'node:path'
import {setOutput} from '@actions/core'
import {errorMessage, UserError} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {isNewlyFailing, isNewlyPassing} from '../baseline/compare.ts'
import type {VerdictChange} from '../model/comparison.ts'
import type {Results} from '../model/results.ts'
import type {ShardMatrix} from '../plan/shard-matrix.ts'
import type {ReportFiles} from '../run/report-files.ts'

/** Sets the outputs of the step, which action.yml describes. A run that never started has a status too. */
export function publishOutputs(results: Results | null, files: ReportFiles | null, logger: Logger): void {
  const {status, counts, failedKernels} = results?.gate ?? {
    status: 'error',
    counts: {pass: 0, fail: 0, error: 0},
    failedKernels: [],
  }
  const changes = results?.comparison?.verdicts ?? []
  setAll(
    {
      status,
      passed: counts.pass,
      failed: counts.fail,
      errors: counts.error,
      'failed-kernels': JSON.stringify(failedKernels),
      'newly-failing': JSON.stringify(changes.filter(isNewlyFailing).map(asOutput)),
      'newly-passing': JSON.stringify(changes.filter(isNewlyPassing).map(asOutput)),
      'report-directory': files === null ? '' : dirname(files.json),
      report: files?.json ?? '',
      summary: files?.summary ?? '',
      html: files?.html ?? '',
      junit: files?.junit ?? '',
      sarif: files?.sarif ?? '',
      support: files?.support ?? '',
      matrix: '',
    },
    logger,
  )
}

/**
 * Sets the output of `mode: plan`.
 *
 * @throws UserError if the runner does not accept it: the jobs that need it would get nothing
 */
export function publishMatrix(matrix: ShardMatrix): void {
  try {
    setOutput('matrix', JSON.stringify(matrix))
  } catch (thrown) {
    throw new UserError(`the output \`matrix\` could not be set (${errorMessage(thrown)}): ${CAUSE}`, {cause: thrown})
  }
}

const CAUSE = 'the runner, or a wrapper of this step, does not provide the file that GITHUB_OUTPUT names'

/** Sets outputs. If the runner does not accept them, it logs a warning, so that the verdicts are not lost. */
function setAll(outputs: Readonly<Record<string, string | number>>, logger: Logger): void {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  } catch (thrown) {
    logger.warning(`the outputs of this step could not be set (${errorMessage(thrown)}): ${CAUSE}`)
  }
}

/** `{"artifact":"probe","kernel":"debian-12-6.1","program":"handle_exec","step":"load"}`; a lane has `mode`, a test `test`. */
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
