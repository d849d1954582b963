import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import type {Results} from '../model/results.ts'
import {readResults} from '../results/read.ts'
import {renderSupportTable} from '../support/json.ts'
import {renderSupportMarkdown} from '../support/markdown.ts'
import type {Marker} from '../support/markers.ts'
import {supportTableOf} from '../support/support.ts'
import {writeBetweenMarkers} from './between-markers.ts'
import type {Command} from './command.ts'
import type {Terminal} from './terminal.ts'

const SUPPORT_TABLE: Marker = {name: 'table', what: 'support table'}
const DEFAULT_RESULTS = ['bpfcompat-report/results.json']

/** Runs `bpfcompat table`: prints or writes the support table. Resolves to the exit code. */
export async function tableCommand(
  {results, write, output}: Extract<Command, {name: 'table'}>,
  terminal: Terminal,
): Promise<number> {
  const support = supportTableOf(await readAll(results.length === 0 ? DEFAULT_RESULTS : results))
  if (write !== '') {
    const changed = await writeBetweenMarkers(write, renderSupportMarkdown(support), SUPPORT_TABLE)
    terminal.err(`${write}: ${changed ? 'updated the support table' : 'the support table is unchanged'}`)
  }
  if (output.json) terminal.out(renderSupportTable(support))
  else if (write === '') terminal.out(renderSupportMarkdown(support))
  return 0
}

/**
 * Reads all results.
 *
 * @throws UserError with every file that cannot be read
 */
async function readAll(files: readonly string[]): Promise<Results[]> {
  const problems: Problem[] = []
  const runs: (Results | undefined)[] = []
  for (const file of files) runs.push(await collectProblems(problems, () => readResults(file)))
  if (problems.length > 0) throw new UserError(problems)
  return runs.filter(run => run !== undefined)
}
