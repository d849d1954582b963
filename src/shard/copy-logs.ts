import {constants} from 'node:fs'
import {copyFile, mkdir, realpath, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import {safeFileName} from '../guest/logs.ts'
import type {Results} from '../model/results.ts'
import {mapLogPaths} from '../results/log-paths.ts'
import {bytes} from '../text/figures.ts'

/** Results that refer only to copied logs, and the paths that were removed. */
export interface CopiedLogs {
  results: Results
  /** Logs that are not next to their results. */
  missing: string[]
  /** Paths that cannot be logs of bpfcompat: they lead elsewhere, or not to a file. */
  refused: string[]
}

/** Maximum size of all logs of a run. */
const MAX_TOTAL_BYTES = 4 * 1024 ** 3

/**
 * Copies the logs that results refer to into another directory, with the same relative paths.
 *
 * @param directoryOf returns the directory of the results of a kernel; its content is not trusted
 * @param target directory of the copies
 * @throws UserError if a log cannot be written
 */
export async function copyLogs(
  results: Results,
  directoryOf: (kernel: string) => string | undefined,
  target: string,
): Promise<CopiedLogs> {
  const copied = new Set<string>()
  const missing: string[] = []
  const refused: string[] = []
  let left = MAX_TOTAL_BYTES
  for (const {path, kernel} of logsOf(results)) {
    const directory = directoryOf(kernel)
    if (directory === undefined || !isOwnPath(path, kernel)) {
      refused.push(path)
      continue
    }
    const size = await sizeOfLog(directory, path)
    if (size === undefined) missing.push(path)
    else if (size === 'refused' || size > left) refused.push(path)
    else {
      left -= size
      await copy(join(directory, path), join(target, path))
      copied.add(path)
    }
  }
  return {results: mapLogPaths(results, path => (copied.has(path) ? path : null)), missing, refused}
}

/** Returns the logs in results, each once. The logs of findings are among those of the cases. */
function logsOf(results: Results): {path: string; kernel: string}[] {
  const logs = new Map<string, {path: string; kernel: string}>()
  mapLogPaths({...results, findings: []}, (path, kernel) => {
    if (!logs.has(path)) logs.set(path, {path, kernel})
    return path
  })
  return [...logs.values()]
}

/** Reports whether a path is one that a run gives its logs: below the directory of the kernel, without leading elsewhere. */
function isOwnPath(path: string, kernel: string): boolean {
  const [top, directory, ...names] = path.split('/')
  return (
    top === 'logs' &&
    directory === safeFileName(kernel) &&
    names.length > 0 &&
    names.every(name => name !== '' && name === safeFileName(name))
  )
}

/** Returns the size of a log; undefined if it does not exist. Refuses links, which could put any file of this machine into the report. */
async function sizeOfLog(directory: string, path: string): Promise<number | 'refused' | undefined> {
  try {
    const real = await realpath(join(directory, path))
    const found = await stat(real)
    return real === join(await realpath(directory), path) && found.isFile() ? found.size : 'refused'
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return undefined
    return 'refused'
  }
}

async function copy(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), {recursive: true})
    await copyFile(from, to, constants.COPYFILE_FICLONE)
  } catch (thrown) {
    const {size} = await stat(from)
    throw new UserError(
      `the log ${from} (${bytes(size)}) could not be copied to ${to}: ${errorMessage(thrown)}; free some space, or set ${setting('report-directory')} to another directory`,
      {cause: thrown},
    )
  }
}
