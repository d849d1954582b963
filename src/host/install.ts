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
  /** `false`: stop with the command to run instead of running it. */
  allowed: boolean
  logger: Logger
  signal: AbortSignal
  /** File that keeps all that package managers write. */
  log: string
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
  const lacking = `this machine is missing ${missing.map(({what, why}) => `${what} (${why})`).join(', ')}`
  const packages = [...new Set(missing.flatMap(requirement => requirement.packages))]
  const manager = packageManager()
  if (manager === undefined)
    throw new UserError(
      `${lacking}; install it with the system's package manager (Debian calls the packages ${packages.join(' ')}) and run again`,
    )
  const command = installCommand(manager, packages)
  const unnamed = missing.filter(requirement => requirement.packages.length === 0).map(({what}) => what)
  if (unnamed.length > 0) {
    const others = packages.length === 0 ? '' : `, and run: ${command}`
    throw new UserError(
      `${lacking}; no package of ${manager.program} brings ${unnamed.join(' and ')} under that name: install it from elsewhere and put it on the PATH${others}`,
    )
  }
  if (!options.allowed || manager.installs === 'user') throw new UserError(`${lacking}; install it with: ${command}`)
  const root = await findRoot()
  if ('obstacle' in root)
    throw new UserError(`${lacking}, and installing it needs root (${root.obstacle}); run: ${command}`)
  options.logger.info(`installing ${packages.join(' ')} with ${manager.program}: ${lacking}`)
  const started = performance.now()
  const log = createInstallLog(options.log, options.logger)
  const failure = await install(manager, packages, root, log, options)
  if (failure !== undefined) {
    const fix = failure.fix === undefined ? '' : `; ${failure.fix}, and run again`
    throw new UserError(
      `${manager.program} could not install ${packages.join(' ')}: ${failure.why}${fix} (${log.name} has all that it wrote; to install by hand: ${command})`,
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

/** With another package manager than apt. It is never ended in the middle. */
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

/** From the packages that were kept, without lists and without the network; else as always, and then they are kept. */
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
    logger.info(`the packages that were kept cannot be installed over this image (${failure.why}): downloading them`)
  }
  await discard(kept)
  // apt leaves a folder for partial downloads behind that is not ours to read.
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
    logger.info(`the packages could not be kept: ${errorMessage(thrown)}`)
  }
}

/** What is left of root's in the folder may stay: the next run takes no notice of it. */
async function discard(kept: KeptPackages): Promise<void> {
  await kept.discard().catch(() => undefined)
}

/** A package that is installed need not have its program where this process looks. */
function refuseHidden(missing: readonly Requirement[]): void {
  const hidden = missing.filter(({program}) => program !== undefined && which(program) === undefined)
  if (hidden.length === 0) return
  const programs = hidden.map(({program}) => program).join(' and ')
  const packages = hidden.flatMap(requirement => requirement.packages).join(' and ')
  throw new UserError(
    `${programs} cannot be found, although the installation of ${packages} succeeded; add the folder to the PATH (${process.env.PATH})`,
  )
}
