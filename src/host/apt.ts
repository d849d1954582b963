import {setTimeout as sleep} from 'node:timers/promises'
import {readAptConfig} from '../apt/apt-config.ts'
import type {Logger} from '../base/logger.ts'
import {proxyEnvironment} from '../net/proxies.ts'
import {
  type AptFailure,
  type FailedFetch,
  failedFetches,
  fetchFix,
  heldLock,
  readFailure,
  showFetches,
} from './apt-output.ts'
import type {InstallLog} from './install-log.ts'
import {type Root, runAsRoot} from './root.ts'
import {which} from './which.ts'

/** Options for apt-get. */
interface AptOptions {
  root: Root
  log: InstallLog
  logger: Logger
  signal: AbortSignal
  /** Maximum wait for other processes that use the package manager. This and the following are for tests. */
  lockMs?: number
  /** Timeout of a silent server. */
  silenceSeconds?: number
  /** Directory of apt's configuration. */
  aptDirectory?: string
}

/** After the boot, a machine may be busy with its own updates. */
const LOCK_MS = 300_000
const LOCK_POLL_MS = 1_000

/** Timeouts of the steps that only download, and can be stopped, so that a hanging mirror does not block the run. */
const FIRST_TRY_SECONDS = 60
const UPDATE_SECONDS = 120
const DOWNLOAD_SECONDS = 600

/** apt asks a silent server twice, and twice again when it retries: after four times this it tries the next source. */
const SILENCE_SECONDS = 7

/** Without questions, without removing packages, and without replacing configuration files of the user. */
const INSTALL = [
  ...['install', '-y', '-q', '--no-install-recommends', '--no-remove', '-o', 'Dpkg::Use-Pty=0'],
  ...['-o', 'DPkg::Options::=--force-confdef', '-o', 'DPkg::Options::=--force-confold'],
]

/** With this, apt knows only the given files. (It cannot install files with `--no-download`.) */
const WITHOUT_SOURCES = ['-o', 'Dir::Etc::SourceList=/dev/null', '-o', 'Dir::Etc::SourceParts=/dev/null']

/** apt-get on this machine. Each method returns why it failed, or undefined. */
export interface Apt {
  /**
   * Installs packages.
   *
   * @param settings further arguments, such as the download directory
   */
  install(packages: readonly string[], settings?: readonly string[]): Promise<AptFailure | undefined>
  /** Installs only package files, without package lists and without the network. */
  installFiles(files: readonly string[]): Promise<AptFailure | undefined>
}

/**
 * Makes an apt-get for one installation. It waits for locks and servers with limits, and is never stopped while it changes
 * the machine.
 */
export function createApt(options: AptOptions): Apt {
  const {signal, logger, lockMs = LOCK_MS, aptDirectory} = options

  return {
    async install(packages, settings = []) {
      const failure = await download([...settings, ...packages])
      if (failure !== undefined) return failure
      logger.info('apt-get has downloaded the packages and now installs them')
      return outcome(await run([...INSTALL, ...settings, ...packages]))
    },
    installFiles: async files => outcome(await run([...INSTALL, ...WITHOUT_SOURCES, ...files])),
  }

  /** Downloads packages. If the first try fails, updates the package lists, which are empty or old on a fresh machine. */
  async function download(wanted: readonly string[]): Promise<AptFailure | undefined> {
    const args = [...INSTALL, '--download-only', ...wanted]
    const first = outcome(await run(args, FIRST_TRY_SECONDS))
    if (first?.curable !== true) return first
    logger.info('apt-get updates the package lists')
    const lists = await listsFailure(await run(['update', '-q'], UPDATE_SECONDS), aptDirectory)
    const second = outcome(await run(args, lists?.hangs === true ? FIRST_TRY_SECONDS : DOWNLOAD_SECONDS))
    if (second?.curable !== true || lists === undefined) return second
    // The missing lists of the distribution are the cause.
    return {...second, why: `${second.why}, and the package lists could not be fetched: ${lists.why}`, fix: lists.fix}
  }

  async function run(args: readonly string[], seconds?: number): Promise<AptResult> {
    const deadline = performance.now() + lockMs
    let waitingFor: string | undefined
    for (;;) {
      signal.throwIfAborted()
      const result = await aptGet(args, seconds, options)
      const lock = result.exitCode === 0 ? undefined : heldLock(result.output)
      if (lock === undefined || performance.now() >= deadline) return result
      if (lock !== waitingFor) logger.info(`waiting for ${lock}`)
      waitingFor = lock
      await sleep(LOCK_POLL_MS, undefined, {signal})
    }
  }
}

interface AptResult {
  exitCode: number | undefined
  output: string
  /** Its timeout in seconds, if that ended it. */
  overSeconds?: number | undefined
  ended: string
}

/** Exit code of timeout(1) after a timeout. */
const TIMED_OUT = 124

/** Runs apt-get. It can be stopped while it downloads, but never while it changes the machine. */
async function aptGet(
  [command = '', ...args]: readonly string[],
  seconds: number | undefined,
  {root, log, signal, silenceSeconds = SILENCE_SECONDS}: AptOptions,
): Promise<AptResult> {
  const limit =
    seconds === undefined || which('timeout') === undefined
      ? []
      : ['timeout', '--signal=INT', '--kill-after=10', String(seconds)]
  const settings = [
    // apt waits only for some of its locks, and cannot be cancelled then, so run() waits for them.
    'DPkg::Lock::Timeout=0',
    `Acquire::http::Timeout=${silenceSeconds}`,
    `Acquire::https::Timeout=${silenceSeconds}`,
    'Acquire::Retries=1',
  ]
  const [program = '', ...rest] = [...limit, 'apt-get', command, ...settings.flatMap(value => ['-o', value]), ...args]
  const result = await runAsRoot(root, [program, ...rest], aptVariables(), seconds === undefined ? undefined : signal)
  await log.add([...root.prefix, program, ...rest], result)
  const {exitCode, stdout, stderr, ended} = result
  return {
    exitCode,
    ended,
    output: `${stdout}\n${stderr}\n`,
    overSeconds: exitCode === TIMED_OUT ? seconds : undefined,
  }
}

/** Returns variables for apt and the scripts of packages. Services are not restarted, since the runner itself can be one. */
function aptVariables(): Record<string, string> {
  const {NEEDRESTART_MODE, NEEDRESTART_SUSPEND} = process.env
  const users = Object.entries({NEEDRESTART_MODE, NEEDRESTART_SUSPEND}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return {
    LC_ALL: 'C',
    DEBIAN_FRONTEND: 'noninteractive',
    ...(users.length > 0 ? Object.fromEntries(users) : {NEEDRESTART_MODE: 'l', NEEDRESTART_SUSPEND: '1'}),
    ...proxyEnvironment(),
  }
}

const NETWORK_FIX = "check the network, or name another mirror in apt's sources (/etc/apt)"

function outcome({exitCode, output, overSeconds, ended}: AptResult): AptFailure | undefined {
  if (exitCode === 0) return undefined
  const failure = readFailure(output)
  if (overSeconds === undefined) return failure ?? {why: `it ended with ${ended}`, curable: true}
  const before = failure === undefined ? '' : ` (${failure.why})`
  return {why: `the download did not finish within ${overSeconds} s${before}`, fix: NETWORK_FIX, curable: true}
}

/**
 * Returns why the distribution's lists are missing. The exit code is 0 even if a server cannot be reached. Failures of other
 * sources on the machine are ignored.
 */
async function listsFailure({output, overSeconds}: AptResult, aptDirectory: string | undefined) {
  const own = Object.values(await readAptConfig(aptDirectory)).flat()
  const failures = failedFetches(output).filter(
    ({source}) => own.length === 0 || own.includes(source.replace(/\/+$/, '')) || /^(?:mirror\+|cdrom:)/.test(source),
  )
  if (failures.length > 0) return {why: showFetches(failures), fix: fetchFix(failures), hangs: failures.some(isHang)}
  if (overSeconds === undefined) return undefined
  return {why: `apt-get update did not finish within ${overSeconds} s`, fix: NETWORK_FIX, hangs: true}
}

function isHang({why}: FailedFetch): boolean {
  return /timed out|Connection failed/i.test(why)
}
