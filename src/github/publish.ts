import {errorMessage, UserError} from '../base/errors.ts'
import {machineFault} from '../base/machine-fault.ts'
import type {Results} from '../model/results.ts'
import {renderTerminal} from '../report/terminal.ts'
import {type ReportFiles, writeReports} from '../run/report-files.ts'
import {publishAnnotations, publishDefect, publishProblems} from './annotations.ts'
import type {Checks} from './checks.ts'
import type {ActionLog} from './log.ts'
import {publishOutputs} from './outputs.ts'
import {publishSummary} from './summary.ts'

/** Where the results of a step go. */
export interface Channels {
  log: ActionLog
  checks: Checks
  signal: AbortSignal
  /** Absolute path of the repository for annotations; null: not known. */
  root: string | null
}

/**
 * Publishes the results: log, job summary, files, outputs, check runs or annotations. Each channel gets them, even if another
 * fails. A cancelled step has only seconds left, so that no local write waits for GitHub's answers.
 *
 * @throws the error of the first channel that failed; a UserError if the disk does not accept the files
 */
export async function publishResults(
  results: Results,
  directory: string,
  {log, checks}: Channels,
): Promise<ReportFiles> {
  log.foreign(renderTerminal(results, {color: false, width: 120, reportDirectory: directory}))
  const writing = writeReports(results, directory).then(files => {
    publishOutputs(results, files, log)
    return files
  })
  const [posted, written, summarized] = await Promise.allSettled([
    checks.complete(results),
    writing,
    publishSummary(results, log),
  ])
  // The step that merges the shards annotates the whole run.
  if (results.shard === null)
    publishAnnotations(results, posted.status === 'fulfilled' ? posted.value : results.findings)
  for (const channel of [posted, summarized]) if (channel.status === 'rejected') throw channel.reason
  if (written.status === 'rejected') throw written.reason
  return written.value
}

/** Publishes why there are no results, or why they could not be written. Each channel gets it, even if another fails. */
export async function publishFailure(thrown: unknown, results: Results | null, channels: Channels): Promise<void> {
  const {log, checks, signal, root} = channels
  const failure = thrown instanceof UserError ? thrown : (machineFault(thrown) ?? thrown)
  // The verdicts are published even if the disk does not accept the report.
  publishOutputs(results, null, log)
  if (failure instanceof UserError || signal.aborted) publishProblems(failure, signal, root)
  else publishDefect(failure, log)
  if (signal.aborted) await checks.fail('Cancelled', [])
  else if (failure instanceof UserError) await checks.fail('Inconclusive', failure.problems)
  else await checks.fail('Inconclusive', [{message: `a defect of bpfcompat: ${errorMessage(failure)}`}])
}
