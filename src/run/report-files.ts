import {existsSync} from 'node:fs'
import {mkdir, readFile, realpath, rename, rm, rmdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorMessage, UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import {timed} from '../base/trace.ts'
import {existingDirectory} from '../files/existing-directory.ts'
import {isBelow} from '../files/path.ts'
import {shownPath} from '../files/shown-path.ts'
import {safeFileName} from '../guest/logs.ts'
import type {Results} from '../model/results.ts'
import {renderJson} from '../report/json.ts'
import {renderSummary} from '../report/summary.ts'
import {renderBadge} from '../support/badge.ts'
import {renderSupport} from '../support/json.ts'
import {renderMatrixSvg} from '../support/matrix-svg.ts'

/** Renders one file of a report. Logs that it quotes are in `directory`, at the paths in the results. */
type Renderer = (results: Results, directory: string) => string | Promise<string>

/** The files of a report and their renderers. Renderers that need a library are loaded on demand. */
const FILES = {
  json: {file: 'results.json', render: renderJson},
  summary: {file: 'summary.md', render: renderSummary},
  junit: {
    file: 'junit.xml',
    render: async results => (await import('../report/junit.ts')).renderJunit(results),
  },
  sarif: {
    file: 'results.sarif',
    render: async results => (await import('../report/sarif.ts')).renderSarif(results),
  },
  support: {file: 'support.json', render: renderSupport},
  badge: {file: 'badge.svg', render: renderBadge},
  matrix: {file: 'matrix.svg', render: renderMatrixSvg},
  html: {
    file: 'report.html',
    render: async (results, directory) => (await import('../report/html/html.ts')).renderHtml(results, directory),
  },
} satisfies Record<string, {file: string; render: Renderer}>

/** Output of the package manager, next to the logs of the kernels. */
export const INSTALL_LOG = 'logs/install.log'

/** Paths of the files of a report. */
export type ReportFiles = Record<keyof typeof FILES, string>

/**
 * Removes the files of an earlier run, so that they are not mistaken for this run's: its report, and the logs of its kernels. Other
 * files are left alone.
 *
 * @throws UserError if the directory has no report of bpfcompat, but a file that the report would overwrite
 */
export async function clearReports(directory: string): Promise<void> {
  const kernels = await kernelsOfReport(directory)
  if (kernels === null) {
    refuseToOverwrite(directory)
    return
  }
  const logs = [INSTALL_LOG, ...kernels.map(id => join('logs', safeFileName(id)))]
  await Promise.all(
    [...Object.values(FILES).map(({file}) => file), ...logs].map(name =>
      rm(join(directory, name), {recursive: true, force: true}),
    ),
  )
  await rmdir(join(directory, 'logs')).catch(() => undefined)
}

function refuseToOverwrite(directory: string): void {
  const theirs = Object.values(FILES)
    .map(({file}) => join(directory, file))
    .find(file => existsSync(file))
  if (theirs !== undefined)
    throw new UserError(
      `\`${shownPath(theirs)}\` is not from bpfcompat, and the report would overwrite it; set ${setting('report-directory')} to another directory`,
    )
}

/** Returns the kernels of the report in a directory; null if there is no report of bpfcompat. */
async function kernelsOfReport(directory: string): Promise<string[] | null> {
  try {
    const {tool, kernels = []} = JSON.parse(await readFile(join(directory, 'results.json'), 'utf8')) as Partial<Results>
    return tool?.name === 'bpfcompat' ? kernels.map(({id}) => String(id)) : null
  } catch {
    return null
  }
}

/**
 * Writes the files of a report next to the logs. Each file appears complete.
 *
 * @throws UserError if a file cannot be written
 */
export async function writeReports(results: Results, directory: string): Promise<ReportFiles> {
  const paths = {} as ReportFiles
  try {
    await mkdir(directory, {recursive: true})
    for (const [name, {file, render}] of Object.entries<{file: string; render: Renderer}>(FILES)) {
      paths[name as keyof ReportFiles] = join(directory, file)
      await timed(`writing ${file}`, async () => writeWhole(join(directory, file), await render(results, directory)))
    }
    return paths
  } catch (thrown) {
    throw new UserError(
      `the report could not be written to ${directory}: ${errorMessage(thrown)}; free some space, or set ${setting('report-directory')} to another directory`,
      {cause: thrown},
    )
  }
}

/** Absolute paths for copies of the results and the summary; null for no copy. */
export interface ReportCopies {
  json: string | null
  markdown: string | null
}

/**
 * Writes copies of the results and the summary.
 *
 * @throws UserError if a file cannot be written
 */
export async function copyReports(files: ReportFiles, {json, markdown}: ReportCopies): Promise<void> {
  if (json !== null) await writeTo(json, await readFile(files.json, 'utf8'))
  if (markdown !== null) await writeTo(markdown, await readFile(files.summary, 'utf8'))
}

/**
 * Writes a file and creates its directory if necessary. A path below the working directory must stay in it: a committed symbolic link
 * must not lead outside.
 *
 * @throws UserError if it cannot be written
 */
export async function writeTo(file: string, text: string): Promise<void> {
  try {
    await refuseWayOut(file)
    await mkdir(dirname(file), {recursive: true})
    await writeWhole(file, text)
  } catch (thrown) {
    throw new UserError(`the report could not be written to ${file}: ${errorMessage(thrown)}; choose another file`, {
      cause: thrown,
    })
  }
}

async function refuseWayOut(file: string): Promise<void> {
  const directory = process.cwd()
  if (!isBelow(file, directory)) return
  const [real, realDirectory] = await Promise.all([realpath(existingDirectory(dirname(file))), realpath(directory)])
  if (real !== realDirectory && !isBelow(real, realDirectory))
    throw new Error(`a symbolic link leads to ${real}, outside ${directory}`)
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
