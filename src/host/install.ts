import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {errorMessage, UserError} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {proxyEnvironment} from '../net/proxies.ts'
import {oneLine} from '../text/clean.ts'
import {type Apt, createApt} from './apt.ts'
import type {AptFailure} from './apt-output.ts'
import {createInstallLog, type InstallLog} from './install-log.ts'
import {type KeptPackages, keptPackages, type PackageCache} from './kept-packages.ts'
import {installCommand, type PackageManager, packageManager} from './package-managers.ts'
import type {Requirement} from './requirements.ts'
import {findRoot, type Root, runAsRoot} from './root.ts'
import {which} from './which.ts'

export interface InstallOptions {
  /** `false`: fail with the command instead of running it. */
  allowed: boolean
  logger: Logger
  signal: AbortSignal
  /** Log file for the output of package managers. */
  log: string
  /** Cache for the packages. */
  keep?: PackageCache
}

/**
 * Installs missing programs with the distribution's package manager, and logs which and why.
 *
 * @throws UserError with the exact command, if it must not be run here or failed
 */
export async function installMissing(missing: readonly Requirement[], options: InstallOptions): Promise<void> {
  if (missing.length === 0) return
  const missingWords = `this machine is missing ${missing.map(({what, why}) => `${what} (${why})`).join(', ')}`
  const packages = [...new Set(missing.flatMap(requirement => requirement.packages))]
  const manager = packageManager()
  if (manager === undefined)
    throw new UserError(
      `${missingWords}; install it with the system's package manager (on Debian: ${packages.join(' ')}) and run again`,
    )
  const command = installCommand(manager, packages)
  const unnamed = missing.filter(requirement => requirement.packages.length === 0).map(({what}) => what)
  if (unnamed.length > 0) {
    const others = packages.length === 0 ? '' : `, and run: ${command}`
    throw new UserError(
      `${missingWords}; ${manager.program} has no package with ${unnamed.join(' and ')}: install it from another source and add it to the PATH${others}`,
    )
  }
  if (!options.allowed || manager.installs === 'user')
    throw new UserError(`${missingWords}; install it with: ${command}`)
  const root = await findRoot()
  if ('obstacle' in root)
    throw new UserError(`${missingWords}, and installing it needs root (${root.obstacle}); run: ${command}`)
  options.logger.info(`installing ${packages.join(' ')} with ${manager.program}: ${missingWords}`)
  const started = performance.now()
  const log = createInstallLog(options.log, options.logger)
  const failure = await install(manager, packages, root, log, options)
  if (failure !== undefined) {
    const fix = failure.fix === undefined ? '' : `; ${failure.fix}, and run again`
    throw new UserError(
      `${manager.program} could not install ${packages.join(' ')}: ${failure.why}${fix} (full output: ${log.name}; to install manually: ${command})`,
    )
  }
  options.logger.info(`installed ${packages.join(' ')} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  refuseHidden(missing)
}

type Failure = Pick<AptFailure, 'why' | 'fix'>

async function install(
  manager: PackageManager,
  packages: readonly string[],
  root: Root,
  log: InstallLog,
  {logger, signal, keep}: InstallOptions,
): Promise<Failure | undefined> {
  if (manager.program !== 'apt-get') return installPlainly(manager, packages, root, log, signal)
  const apt = createApt({root, log, logger, signal})
  return keep === undefined
    ? apt.install(packages)
    : installWithCache(apt, packages, await keptPackages(packages, keep), logger)
}

/** Installs with another package manager than apt. It is never stopped. */
async function installPlainly(
  {program, install}: PackageManager,
  packages: readonly string[],
  root: Root,
  log: InstallLog,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  signal.throwIfAborted()
  const args = [...install, ...packages]
  const result = await runAsRoot(root, [program, ...args], {LC_ALL: 'C', ...proxyEnvironment()})
  await log.add([...root.prefix, program, ...args], result)
  if (result.exitCode === 0) return undefined
  const lines = `${result.stdout}\n${result.stderr}`.split('\n').filter(line => line.trim() !== '')
  const first = lines.findIndex(line => /error|no provider|unable|failed/i.test(line))
  return {why: oneLine(lines.slice(first === -1 ? -1 : first).join(' '), 300) || `it ended with ${result.ended}`}
}

/**
 * Installs from cached packages, without package lists and network. If that fails, installs as usual and caches the
 * packages.
 */
async function installWithCache(
  apt: Apt,
  packages: readonly string[],
  kept: KeptPackages,
  logger: Logger,
): Promise<Failure | undefined> {
  const files = await kept.restore()
  if (files !== undefined) {
    const failure = await apt.installFiles(files)
    if (failure === undefined) {
      await discard(kept)
      return undefined
    }
    logger.info(`the cached packages cannot be installed on this image (${failure.why}): downloading them`)
  }
  await discard(kept)
  // Otherwise apt creates this directory, which only root can then read.
  await mkdir(join(kept.downloads, 'partial'), {recursive: true})
  const settings = ['-o', `Dir::Cache::archives=${kept.downloads}`, '-o', 'APT::Keep-Downloaded-Packages=true']
  const failure = await apt.install(packages, settings)
  if (failure === undefined) await keepPackages(kept, logger)
  await discard(kept)
  return failure
}

async function keepPackages(kept: KeptPackages, logger: Logger): Promise<void> {
  try {
    await kept.keep()
  } catch (thrown) {
    logger.info(`the packages could not be cached: ${errorMessage(thrown)}`)
  }
}

/** Removes the cached packages. Files of root may remain, which the next run ignores. */
async function discard(kept: KeptPackages): Promise<void> {
  await kept.discard().catch(() => undefined)
}

/** Fails if an installed program is not on this process's PATH. */
function refuseHidden(missing: readonly Requirement[]): void {
  const hidden = missing.filter(({program}) => program !== undefined && which(program) === undefined)
  if (hidden.length === 0) return
  const programs = hidden.map(({program}) => program).join(' and ')
  const packages = hidden.flatMap(requirement => requirement.packages).join(' and ')
  throw new UserError(
    `${programs} cannot be found, although ${packages} was installed; add its directory to the PATH (${process.env.PATH})`,
  )
}
