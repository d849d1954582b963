import {run} from '../app/run.ts'
import {NO_SHARED_CACHE} from '../cache/shared-cache.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {localRepository} from '../run/repository.ts'
import {viewFor} from './live.ts'
import type {OutputOptions} from './output-options.ts'
import {printResults} from './print-results.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/** Runs `bpfcompat run`. Resolves to the exit code. */
export async function runCommand(inputs: RawInputs, output: OutputOptions, terminal: Terminal): Promise<number> {
  const request = readInputs(inputs, optionLabel)
  const view = await viewFor(output, terminal)
  const results = await run(request, {
    logger: view,
    progress: view,
    cache: NO_SHARED_CACHE,
    repository: () => localRepository(request.commit),
    signal: terminal.signal,
  }).finally(view.close)
  return printResults(results, request.reportDirectory, output, terminal)
}
