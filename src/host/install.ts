import {UserError} from '../errors.ts'
import type {Logger} from '../logger.ts'
import type {Requirement} from './requirements.ts'
import {runTool, type ToolResult} from './tool.ts'
import {which} from './which.ts'

export interface InstallOptions {
  /** `false`: stop with the command to run instead of running it. */
  allowed: boolean
  logger: Logger
  signal: AbortSignal
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
  await aptInstall(prefix, packages, command, options.signal)
}

/** How a command becomes root here: nothing, `sudo` without a password, or not at all. */
async function rootPrefix(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return []
  if (which('sudo') === undefined) return undefined
  const {exitCode} = await runTool('sudo', ['-n', 'true'])
  return exitCode === 0 ? ['sudo', '-n'] : undefined
}

/** A machine that has just started may be busy with its own updates. */
const LOCK_SECONDS = 120

/** The package lists of a fresh machine are empty or old: they are fetched when the first try fails. */
async function aptInstall(
  prefix: readonly string[],
  packages: readonly string[],
  command: string,
  signal: AbortSignal,
): Promise<void> {
  const wait = ['-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`]
  const install = ['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...wait, ...packages]
  if ((await asRoot(prefix, install, signal)).exitCode === 0) return
  const update = await asRoot(prefix, ['apt-get', 'update', '-q', ...wait], signal)
  const result = await asRoot(prefix, install, signal)
  if (result.exitCode === 0) return
  const lines = [result.stderr, update.stderr].flatMap(text => text.split('\n'))
  const words = lines.find(line => line.startsWith('E: ')) ?? `exit code ${result.ended}`
  throw new UserError(`apt-get could not install ${packages.join(' ')}: ${words}; mend it and run: ${command}`)
}

/** A package manager is never killed in the middle: the signal is heeded between two commands. */
async function asRoot(prefix: readonly string[], command: readonly string[], signal: AbortSignal): Promise<ToolResult> {
  signal.throwIfAborted()
  const [program, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command] as [string, ...string[]]
  return runTool(program, args)
}
