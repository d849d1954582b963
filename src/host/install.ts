import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {errorMessage, UserError} from '../errors.ts'
import type {Logger} from '../logger.ts'
import {type KeptPackages, keptPackages, type PackageCache} from './kept-packages.ts'
import type {Requirement} from './requirements.ts'
import {runTool, type ToolResult} from './tool.ts'
import {which} from './which.ts'

export interface InstallOptions {
  /** `false`: stop with the command to run instead of running it. */
  allowed: boolean
  logger: Logger
  signal: AbortSignal
  /** Takes the packages from there when it has them, and keeps them there. */
  keep?: PackageCache
}

/**
 * Installs what is missing with the distribution's package manager, and says what and why.
 *
 * @throws UserError with the exact command when it may not be run here, or when it failed
 */
export async function installMissing(missing: readonly Requirement[], options: InstallOptions): Promise<void> {
  if (missing.length === 0) return
  const packages = [...new Set(missing.flatMap(requirement => requirement.packages))]
  const lacking = missing.map(({what, why}) => `${what} (${why})`).join(', ')
  if (which('apt-get') === undefined)
    throw new UserError(
      `this machine lacks ${lacking}; install it with the system's package manager (Debian calls the packages ${packages.join(' ')}) and run again`,
    )
  const prefix = await rootPrefix()
  const command = `${process.getuid?.() === 0 ? '' : 'sudo '}apt-get install --no-install-recommends ${packages.join(' ')}`
  if (!options.allowed) throw new UserError(`this machine lacks ${lacking}; install it with: ${command}`)
  if (prefix === undefined)
    throw new UserError(`this machine lacks ${lacking}, and installing it needs root; run: ${command}`)
  options.logger.info(`installing ${packages.join(' ')}: this machine lacks ${lacking}`)
  const apt = {prefix, packages, command, signal: options.signal}
  if (options.keep === undefined) await aptInstall(apt)
  else await installWithCache(apt, await keptPackages(packages, options.keep), options.logger)
}

/** A set of packages that is installed with apt-get. */
interface Installation {
  prefix: readonly string[]
  packages: readonly string[]
  /** What the user would type. */
  command: string
  signal: AbortSignal
}

/** From the packages that were kept, without lists and without the network; else as always, and then they are kept. */
async function installWithCache(apt: Installation, kept: KeptPackages, logger: Logger): Promise<void> {
  const files = await kept.restore()
  if (files !== undefined) {
    const failure = failureOf(await aptGet(apt, ['install', ...QUIETLY, ...WITHOUT_SOURCES, ...files]))
    if (failure === undefined) {
      await discard(kept)
      return
    }
    logger.info(`the packages that were kept cannot be installed over this image (${failure}): downloading them`)
  }
  await discard(kept)
  // apt leaves a folder for partial downloads behind that is not ours to read.
  await mkdir(join(kept.downloads, 'partial'), {recursive: true})
  await aptInstall(apt, ['-o', `Dir::Cache::archives=${kept.downloads}`, '-o', 'APT::Keep-Downloaded-Packages=true'])
  try {
    await kept.keep()
  } catch (thrown) {
    logger.info(`the packages could not be kept: ${errorMessage(thrown)}`)
  }
  await discard(kept)
}

/** What is left of root's in the folder may stay: the next run takes no notice of it. */
async function discard(kept: KeptPackages): Promise<void> {
  await kept.discard().catch(() => undefined)
}

/** How a command becomes root here: nothing, `sudo` without a password, or not at all. */
export async function rootPrefix(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return []
  if (which('sudo') === undefined) return undefined
  const {exitCode} = await runTool('sudo', ['-n', 'true'])
  return exitCode === 0 ? ['sudo', '-n'] : undefined
}

/** A machine that has just started may be busy with its own updates. */
const LOCK_SECONDS = 120

const QUIETLY = ['-y', '-q', '--no-install-recommends', '-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`]

/** apt then knows no other package than the files it is given. (It cannot install files with `--no-download`.) */
const WITHOUT_SOURCES = ['-o', 'Dir::Etc::SourceList=/dev/null', '-o', 'Dir::Etc::SourceParts=/dev/null']

/** The package lists of a fresh machine are empty or old: they are fetched when the first try fails. */
async function aptInstall(apt: Installation, settings: readonly string[] = []): Promise<void> {
  const {packages, command} = apt
  const install = ['install', ...QUIETLY, ...settings, ...packages]
  if (failureOf(await aptGet(apt, install)) === undefined) return
  const update = await aptGet(apt, ['update', '-q', '-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`])
  const result = await aptGet(apt, install)
  const failure = failureOf(result, update)
  if (failure !== undefined)
    throw new UserError(`apt-get could not install ${packages.join(' ')}: ${failure}; mend it and run: ${command}`)
}

/** apt's own words for what went wrong, undefined when nothing did. */
function failureOf(result: ToolResult, before?: ToolResult): string | undefined {
  if (result.exitCode === 0) return undefined
  const lines = [result.stderr, before?.stderr ?? ''].flatMap(text => text.split('\n'))
  return lines.find(line => line.startsWith('E: ')) ?? `exit code ${result.ended}`
}

/** A package manager is never killed in the middle: the signal is heeded between two commands. */
async function aptGet({prefix, signal}: Installation, args: readonly string[]): Promise<ToolResult> {
  signal.throwIfAborted()
  const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args] as [
    string,
    ...string[],
  ]
  return runTool(program, rest)
}
