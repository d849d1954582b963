import {errorMessage, UserError} from '../errors.ts'
import {renderTerminal} from '../report/terminal.ts'
import type {Results} from '../results/model.ts'
import {type ReportFiles, writeReports} from '../run/report-files.ts'
import {publishAnnotations, publishDefect, publishProblems} from './annotations.ts'
import type {Checks} from './check-runs.ts'
import type {ActionLog} from './log.ts'
import {publishOutputs} from './outputs.ts'
import {publishSummary} from './summary.ts'

export interface Channels {
  log: ActionLog
  checks: Checks
  signal: AbortSignal
}

/**
 * Tells the results: log, job summary, files, outputs, check runs or annotations. A cancelled step has seconds left, so
 * nothing that is written here waits for what GitHub answers.
 *
 * @throws UserError when the disk does not take the files; all else has been told by then
 */
export async function publishResults(
  results: Results,
  directory: string,
  {log, checks}: Channels,
): Promise<ReportFiles> {
  log.foreign(renderTerminal(results, {color: false, width: 120, reportDirectory: directory}))
  const writing = writeReports(results, directory).then(files => {
    publishOutputs(results, files)
    return files
  })
  const summarising = publishSummary(results, log)
  const [told] = await Promise.allSettled([checks.complete(results), summarising, writing])
  // The whole run is annotated where its shards are brought together.
  if (results.shard === null) publishAnnotations(results, told.status === 'fulfilled' ? told.value : results.findings)
  if (told.status === 'rejected') throw told.reason
  await summarising
  return writing
}

/** Tells why there are no results, or why they could not be written. */
export async function publishFailure(thrown: unknown, results: Results | null, channels: Channels): Promise<void> {
  const {log, checks, signal} = channels
  // A disk that takes no report does not take the verdicts away.
  publishOutputs(results, null)
  if (thrown instanceof UserError || signal.aborted) publishProblems(thrown, signal)
  else publishDefect(thrown, log)
  if (signal.aborted) await checks.fail('Cancelled', [])
  else if (thrown instanceof UserError) await checks.fail('Could not tell', thrown.problems)
  else await checks.fail('Could not tell', [{message: `a defect of bpfcompat: ${errorMessage(thrown)}`}])
}
