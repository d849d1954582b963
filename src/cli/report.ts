import {UserError} from '../base/errors.ts'
import {readInputs} from '../plan/inputs.ts'
import {readShards, reportShards} from '../shard/report.ts'
import type {Command} from './command.ts'
import {viewFor} from './live.ts'
import {printResults} from './print-results.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/** Runs `bpfcompat report`: merges the results of shards. Resolves to the exit code. */
export async function reportCommand(
  {results: files, inputs, output}: Extract<Command, {name: 'report'}>,
  terminal: Terminal,
): Promise<number> {
  if (files.length === 0) throw new UserError('report: add the path of the results.json of each shard')
  const request = readInputs(inputs, optionLabel)
  const view = await viewFor(output, terminal)
  const results = await readShards(files, null, request.reportDirectory, view)
    .then(shards => reportShards(shards, request, {page: null, revision: request.commit, checkedOut: null}, view))
    .finally(view.close)
  return printResults(results, request.reportDirectory, output, terminal)
}
