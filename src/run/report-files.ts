import {constants} from 'node:fs'
import {access, mkdir, readFile, realpath, rename, rm, rmdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {systemReason} from '../base/machine-fault.ts'
import {type SettingName, setting} from '../base/setting.ts'
import {timed} from '../base/trace.ts'
import {existingFolder} from '../files/existing-folder.ts'
import {isBelow} from '../files/path.ts'
import {safeFileName} from '../guest/logs.ts'
import type {Results} from '../model/results.ts'
import {renderJson} from '../report/json.ts'
import {renderSummary} from '../report/summary.ts'
import {renderBadge} from '../support/badge.ts'
import {renderSupport} from '../support/json.ts'
import {renderMatrixSvg} from '../support/matrix-svg.ts'

/** Renders one file of a report. Logs that it quotes are in `directory`, at the paths that the results name. */
type Renderer = (results: Results, directory: string) => string | Promise<string>

/** The files of a report, and what each is made by. What brings a library of its own is loaded when it is written. */
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

/** What package managers have written, beside the logs of the kernels. */
export const INSTALL_LOG = 'logs/install.log'

/** Where the files of a report are. */
export type ReportFiles = Record<keyof typeof FILES, string>

/**
 * Takes away what an earlier run left, so that nothing of it can be taken for this one's: the files of its report, and the
 * logs of the kernels that it names. A folder that no run of ours wrote to, and what else is in one, is left alone.
 */
export async function clearReports(directory: string): Promise<void> {
  const kernels = await kernelsOfReport(directory)
  if (kernels === null) return
  const logs = [INSTALL_LOG, ...kernels.map(id => join('logs', safeFileName(id)))]
  await Promise.all(
    [...Object.values(FILES).map(({file}) => file), ...logs].map(name =>
      rm(join(directory, name), {recursive: true, force: true}),
    ),
  )
  await rmdir(join(directory, 'logs')).catch(() => undefined)
}

/** Null: there is no report of ours. */
async function kernelsOfReport(directory: string): Promise<string[] | null> {
  try {
    const {tool, kernels = []} = JSON.parse(await readFile(join(directory, 'results.json'), 'utf8')) as Partial<Results>
    return tool?.name === 'bpfcompat' ? kernels.map(({id}) => String(id)) : null
  } catch {
    return null
  }
}

/**
 * Writes the files of a report beside the logs; a reader never meets half a file.
 *
 * @throws UserError when the disk does not take them
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
      `the report could not be written to ${directory}: ${errorMessage(thrown)}; make room, or name another folder with ${setting('report-directory')}`,
      {cause: thrown},
    )
  }
}

/** Where the results and the summary are wanted as well, absolute paths; null: nowhere else. */
export interface ReportCopies {
  json: string | null
  markdown: string | null
}

/**
 * Writes the results and the summary where they are wanted as well.
 *
 * @throws UserError when a file cannot be written
 */
export async function copyReports(files: ReportFiles, {json, markdown}: ReportCopies): Promise<void> {
  if (json !== null) await writeTo(json, await readFile(files.json, 'utf8'))
  if (markdown !== null) await writeTo(markdown, await readFile(files.summary, 'utf8'))
}

/**
 * Writes a file in a folder that need not be there. What is in the working directory stays in it: a link that somebody has
 * committed leads nowhere else.
 *
 * @throws UserError when it cannot be written
 */
export async function writeTo(file: string, text: string): Promise<void> {
  try {
    await refuseWayOut(file)
    await mkdir(dirname(file), {recursive: true})
    await writeWhole(file, text)
  } catch (thrown) {
    throw new UserError(`the report could not be written to ${file}: ${errorMessage(thrown)}; name another file`, {
      cause: thrown,
    })
  }
}

async function refuseWayOut(file: string): Promise<void> {
  const folder = process.cwd()
  if (!isBelow(file, folder)) return
  const [real, realFolder] = await Promise.all([realpath(existingFolder(dirname(file))), realpath(folder)])
  if (real !== realFolder && !isBelow(real, realFolder))
    throw new Error(`a symbolic link leads to ${real}, out of ${folder}`)
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

/** @throws UserError with the setting that names another folder, when this one cannot be made or written */
export async function makeFolder(folder: string, input: SettingName): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (thrown) {
    const isFile = errorCode(thrown) === 'EEXIST'
    const why = isFile ? 'it is a file, and must be a folder' : ((await obstacleTo(folder)) ?? errorMessage(thrown))
    throw new UserError(`\`${folder}\` cannot be written (${why}); name another with ${setting(input)}`, {
      cause: thrown,
    })
  }
}

/**
 * Why a folder cannot be made or written; undefined: nothing is known to be in the way. The nearest folder above one that
 * does not exist is asked: of a read-only file system Node says only that the folder does not exist.
 */
export async function obstacleTo(folder: string): Promise<string | undefined> {
  try {
    await access(existingFolder(folder), constants.W_OK | constants.X_OK)
    return undefined
  } catch (thrown) {
    return systemReason(errorCode(thrown)) ?? errorMessage(thrown)
  }
}
