import {UserError} from './errors.ts'
import {publishAnnotations, publishDefect, publishProblems} from './github/annotations.ts'
import {readActionInputs} from './github/inputs.ts'
import {createActionLog} from './github/log.ts'
import {publishOutputs} from './github/outputs.ts'
import {publishSummary} from './github/summary.ts'
import {renderTerminal} from './report/terminal.ts'
import type {Results} from './results/model.ts'
import {readInputs} from './run/inputs.ts'
import {writeReports} from './run/report-files.ts'
import {run} from './run/run.ts'
import {abortOnSignals} from './signals.ts'

/** The GitHub Action: the same run as from a terminal, with GitHub's inputs, outputs, annotations and summary. */
export async function runAction(): Promise<void> {
  const {signal, release} = abortOnSignals()
  const log = createActionLog()
  let results: Results | null = null
  try {
    const request = readInputs(readActionInputs(), name => `input \`${name}\``)
    results = await run(request, {logger: log, progress: log, signal})
    log.foreign(renderTerminal(results, {color: false, width: 120, reportDirectory: request.reportDirectory}))
    await publishSummary(results)
    publishAnnotations(results)
    publishOutputs(results, await writeReports(results, request.reportDirectory))
    process.exitCode = results.gate.exitCode
  } catch (thrown) {
    process.exitCode = 1
    // A disk that takes no report does not take the verdicts away.
    publishOutputs(results, null)
    if (thrown instanceof UserError || signal.aborted) publishProblems(thrown, signal)
    else publishDefect(thrown, log)
  } finally {
    release()
  }
}
