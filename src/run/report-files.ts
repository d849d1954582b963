import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {errorMessage, UserError} from '../errors.ts'
import {renderJson} from '../report/json.ts'
import {renderSummary} from '../report/summary.ts'
import type {Results} from '../results/model.ts'

/** Where the files of a report are. */
export interface ReportFiles {
  json: string
  summary: string
}

/**
 * Takes away what an earlier run left, so that nothing of it can be taken for this one's. A folder that no run of ours
 * wrote to is left alone.
 */
export async function clearReports(directory: string): Promise<void> {
  if (!(await isOurs(directory))) return
  await Promise.all(
    ['results.json', 'summary.md', 'logs'].map(name => rm(join(directory, name), {recursive: true, force: true})),
  )
}

async function isOurs(directory: string): Promise<boolean> {
  try {
    const {tool} = JSON.parse(await readFile(join(directory, 'results.json'), 'utf8')) as Partial<Results>
    return tool?.name === 'bpfcompat'
  } catch {
    return false
  }
}

/**
 * Writes results.json and summary.md beside the logs; a reader never meets half a file.
 *
 * @throws UserError when the disk does not take them
 */
export async function writeReports(results: Results, directory: string): Promise<ReportFiles> {
  const files = {json: join(directory, 'results.json'), summary: join(directory, 'summary.md')}
  try {
    await mkdir(directory, {recursive: true})
    await Promise.all([writeWhole(files.json, renderJson(results)), writeWhole(files.summary, renderSummary(results))])
    return files
  } catch (thrown) {
    throw new UserError(
      `the report could not be written to ${directory}: ${errorMessage(thrown)}; make room, or name another folder (report-directory)`,
      {cause: thrown},
    )
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await writeFile(temporary, text)
    await rename(temporary, file)
  } catch (thrown) {
    await rm(temporary, {force: true})
    throw thrown
  }
}

/** @throws UserError with the input that names another folder, when this one cannot be made */
export async function makeFolder(folder: string, input: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
  } catch (thrown) {
    throw new UserError(`\`${folder}\` cannot be written (${errorMessage(thrown)}); name another with --${input}`, {
      cause: thrown,
    })
  }
}
