import {run} from '../app/run.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {viewFor} from './live.ts'
import type {OutputOptions} from './output-options.ts'
import {terminalPorts} from './ports.ts'
import {printResults} from './print-results.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/** Runs `bpfcompat run`. Resolves to the exit code. */
export async function runCommand(inputs: RawInputs, output: OutputOptions, terminal: Terminal): Promise<number> {
  const request = readInputs(inputs, optionLabel)
  const view = await viewFor(output, terminal)
  const results = await run(request, terminalPorts(view, request, terminal)).finally(view.close)
  return printResults(results, request.reportDirectory, output, terminal)
}
