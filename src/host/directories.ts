import {accessSync, constants} from 'node:fs'
import {access, stat, statfs} from 'node:fs/promises'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import {errorCode, UserError} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {systemReason} from '../base/machine-fault.ts'
import {existingDirectory} from '../files/existing-directory.ts'

/** Maximum size of a run's temporary files, in bytes: initramfs images and feeds of its guests. */
const TEMPORARY_BYTES = 64 << 20

/**
 * Chooses a writable directory for temporary files: that of the system, otherwise that of the runner's job, otherwise the cache.
 * Sets the variable `TMPDIR`, which child processes use as well.
 *
 * @param cacheDirectory the last resort
 * @throws UserError if none of them is usable
 */
export async function settleTemporaryDirectory(
  cacheDirectory: string,
  logger: Logger,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const {TMPDIR = tmpdir(), RUNNER_TEMP = ''} = environment
  const candidates = [...new Set([TMPDIR, RUNNER_TEMP, cacheDirectory].filter(directory => directory !== ''))]
  const refused: string[] = []
  for (const directory of candidates) {
    const obstacle = await temporaryObstacle(directory, directory === cacheDirectory)
    if (obstacle === undefined) {
      if (refused.length > 0) logger.info(`temporary files go to ${directory}: ${refused.join(', ')}`)
      environment.TMPDIR = directory
      return
    }
    refused.push(`${directory} cannot be used (${obstacle})`)
  }
  throw new UserError(
    `no directory is usable for temporary files: ${refused.join(', ')}; free some space, or set the environment variable TMPDIR to another directory`,
  )
}

/** Returns why a directory is not usable for temporary files; undefined if it is. */
async function temporaryObstacle(directory: string, mayBeMade: boolean): Promise<string | undefined> {
  try {
    const there = mayBeMade ? existingDirectory(directory) : directory
    if (!(await stat(there)).isDirectory()) return 'it is not a directory'
    await access(there, constants.W_OK | constants.X_OK)
    const {bavail, bsize, files, ffree} = await statfs(there)
    if (bavail * bsize < TEMPORARY_BYTES) return `${Math.floor((bavail * bsize) / 2 ** 20)} MiB free`
    return files > 0 && ffree === 0 ? 'no free inodes' : undefined
  } catch (thrown) {
    const code = errorCode(thrown)
    if (code === 'ENOENT') return 'it does not exist'
    return systemReason(code)?.split(';')[0] ?? code ?? 'unknown'
  }
}

/**
 * Returns the default cache directory: `BPFCOMPAT_CACHE`, otherwise the user's cache directory (XDG Base Directory
 * Specification). If there is none or it cannot be written, a directory of the runner's job or in the system's temporary
 * directory.
 */
export function defaultCacheDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  const {BPFCOMPAT_CACHE = '', XDG_CACHE_HOME = '', RUNNER_TEMP = ''} = environment
  if (BPFCOMPAT_CACHE !== '') return BPFCOMPAT_CACHE
  const home = XDG_CACHE_HOME === '' ? homeDirectory() : undefined
  const users = home === undefined ? XDG_CACHE_HOME : join(home, '.cache')
  // Another user may own a directory with the plain name in a shared place.
  const shared = join(tmpdir(), `bpfcompat-${process.getuid?.() ?? 'cache'}`)
  const candidates = [users, RUNNER_TEMP].flatMap(directory => (directory === '' ? [] : [join(directory, 'bpfcompat')]))
  return [...candidates, shared].find(mayWrite) ?? candidates[0] ?? shared
}

/** Returns the home directory; undefined if HOME is not set and the user has no entry in passwd(5). */
function homeDirectory(): string | undefined {
  try {
    return homedir()
  } catch {
    return undefined
  }
}

function mayWrite(directory: string): boolean {
  try {
    accessSync(existingDirectory(directory), constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
