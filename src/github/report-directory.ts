import {basename, join} from 'node:path'
import {UserError} from '../errors.ts'
import type {Logger} from '../logger.ts'
import {makeFolder} from '../run/report-files.ts'
import type {StepRequest} from './step.ts'

/**
 * Writes the report into the job's temporary folder where the workspace takes none and the workflow does not name one: a
 * container may have the workspace read-only.
 *
 * @throws UserError when the workflow names a folder that cannot be written
 */
export async function withReportDirectory(
  step: StepRequest,
  logger: Logger,
  {RUNNER_TEMP = ''}: NodeJS.ProcessEnv = process.env,
): Promise<StepRequest> {
  const {task, isNamed, run} = step
  if (task === 'plan') return step
  try {
    await makeFolder(run.reportDirectory, 'report-directory')
    return step
  } catch (thrown) {
    if (isNamed.reportDirectory || RUNNER_TEMP === '' || !(thrown instanceof UserError)) throw thrown
    const reportDirectory = join(RUNNER_TEMP, basename(run.reportDirectory))
    await makeFolder(reportDirectory, 'report-directory')
    logger.warning(`${thrown.message}; the report is written to ${reportDirectory}`)
    return {...step, run: {...run, reportDirectory}}
  }
}
