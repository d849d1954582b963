import {chmod, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {collectProblems, errorCode, errorMessage, type Problem, UserError} from '../errors.ts'
import type {Results} from '../results/model.ts'
import {readResults} from '../results/read.ts'
import {renderSupportTable} from '../support/json.ts'
import {renderSupportMarkdown} from '../support/markdown.ts'
import {replaceBetweenMarkers} from '../support/markers.ts'
import {type SupportTable, supportTableOf} from '../support/support.ts'
import type {Command} from './arguments.ts'
import type {Terminal} from './terminal.ts'

const DEFAULT_RESULTS = ['bpfcompat-report/results.json']

/** `bpfcompat table`. Resolves to the exit code. */
export async function tableCommand(
  {results, write, output}: Extract<Command, {name: 'table'}>,
  terminal: Terminal,
): Promise<number> {
  const support = supportTableOf(await readAll(results.length === 0 ? DEFAULT_RESULTS : results))
  if (write !== '') {
    const changed = await writeTable(support, write)
    terminal.err(`${write}: ${changed ? 'the support table is updated' : 'the support table is as it was'}`)
  }
  if (output.json) terminal.out(renderSupportTable(support))
  else if (write === '') terminal.out(renderSupportMarkdown(support))
  return 0
}

/** @throws UserError with every file that cannot be read */
async function readAll(files: readonly string[]): Promise<Results[]> {
  const problems: Problem[] = []
  const runs: (Results | undefined)[] = []
  for (const file of files) runs.push(await collectProblems(problems, () => readResults(file)))
  if (problems.length > 0) throw new UserError(problems)
  return runs.filter(run => run !== undefined)
}

/** @returns whether the file has other bytes than before */
async function writeTable(support: SupportTable, file: string): Promise<boolean> {
  try {
    // A link stays one, and every byte outside of the table stays as it is, whatever the file's encoding.
    const path = await realpath(file)
    const before = await readFile(path, 'latin1')
    const after = replaceBetweenMarkers(before, renderSupportMarkdown(support), file)
    if (after === before) return false
    await replaceFile(path, after)
    return true
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    throw new UserError({message: whyNotWritten(thrown), file}, {cause: thrown})
  }
}

function whyNotWritten(thrown: unknown): string {
  switch (errorCode(thrown)) {
    case 'ENOENT':
      return 'there is no such file; --write takes the one that has the markers'
    case 'EISDIR':
      return 'is a directory; --write takes the file that has the markers'
    default:
      return `the support table could not be written: ${errorMessage(thrown)}`
  }
}

/** A reader never meets half a file. */
async function replaceFile(path: string, content: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const {mode} = await stat(path)
    await writeFile(temporary, content, 'latin1')
    await chmod(temporary, mode & 0o7777)
    await rename(temporary, path)
  } catch (thrown) {
    await rm(temporary, {force: true})
    throw thrown
  }
}
