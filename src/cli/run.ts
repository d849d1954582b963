import {renderJson} from '../report/json.ts'
import {renderTerminal} from '../report/terminal.ts'
import {type RawInputs, readInputs} from '../run/inputs.ts'
import {writeReports} from '../run/report-files.ts'
import {run} from '../run/run.ts'
import type {OutputOptions} from './arguments.ts'
import {viewFor} from './live.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/** `bpfcompat run`. Resolves to the exit code. */
export async function runCommand(inputs: RawInputs, output: OutputOptions, terminal: Terminal): Promise<number> {
  const request = readInputs(inputs, optionLabel)
  const view = viewFor(output, terminal)
  const results = await run(request, {logger: view, progress: view, signal: terminal.signal}).finally(view.close)
  const writing = writeReports(results, request.reportDirectory)
  await writing.catch(() => {})
  if (output.json) terminal.out(renderJson(results))
  else if (output.quiet) terminal.out(results.gate.sentence)
  else
    terminal.out(
      renderTerminal(results, {color: terminal.color, width: terminal.width, reportDirectory: request.reportDirectory}),
    )
  // The verdicts are out, whatever became of the files.
  await writing
  return results.gate.exitCode
}
