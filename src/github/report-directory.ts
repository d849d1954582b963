import {basename, join} from 'node:path'
import type {Logger} from '../base/logger.ts'
import {obstacleTo} from '../files/make-directory.ts'
import type {StepRequest} from './step.ts'

/**
 * Moves the report to the job's temporary directory if the workspace is not writable and the workflow does not set a directory: in a
 * container the workspace may be read-only.
 */
export async function withReportDirectory(
  step: StepRequest,
  logger: Logger,
  {RUNNER_TEMP = ''}: NodeJS.ProcessEnv = process.env,
): Promise<StepRequest> {
  const {task, isNamed, run} = step
  if (task === 'plan' || isNamed.reportDirectory || RUNNER_TEMP === '') return step
  const obstacle = await obstacleTo(run.reportDirectory)
  if (obstacle === undefined) return step
  const reportDirectory = join(RUNNER_TEMP, basename(run.reportDirectory))
  logger.warning(`${run.reportDirectory} cannot be written (${obstacle}): the report goes to ${reportDirectory}`)
  return {...step, run: {...run, reportDirectory}}
}
