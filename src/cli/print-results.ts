import type {Results} from '../model/results.ts'
import {renderJson} from '../report/json.ts'
import {renderTerminal} from '../report/terminal.ts'
import {writeReports} from '../run/report-files.ts'
import type {OutputOptions} from './output-options.ts'
import {pageOf, type Terminal} from './terminal.ts'

/**
 * Writes the files of a report and prints its contents. Resolves to the exit code.
 *
 * @throws UserError if the files cannot be written; the verdicts are printed by then
 */
export async function printResults(
  results: Results,
  reportDirectory: string,
  output: OutputOptions,
  terminal: Terminal,
): Promise<number> {
  const writing = writeReports(results, reportDirectory)
  await writing.catch(() => {})
  if (output.json) terminal.out(renderJson(results))
  else if (output.quiet) terminal.out(results.gate.sentence)
  else terminal.out(renderTerminal(results, {...pageOf(terminal), reportDirectory}))
  await writing
  return results.gate.exitCode
}
