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

/** What apt-get is run with. */
export interface AptOptions {
  root: Root
  log: InstallLog
  logger: Logger
  signal: AbortSignal
  /** How long other processes may use the package manager. Replaced in tests, as the others are. */
  lockMs?: number
  /** How long a server may be silent. */
  silenceSeconds?: number
  /** Folder of apt's settings. */
  aptFolder?: string
}

/** A machine that has just started may be busy with its own updates. */
const LOCK_MS = 300_000
const LOCK_POLL_MS = 1_000

/** Longest times of the steps that only fetch, and may be ended: they keep a mirror that hangs from holding the run up. */
const FIRST_TRY_SECONDS = 60
const UPDATE_SECONDS = 120
const DOWNLOAD_SECONDS = 600

/** apt asks a server that does not answer twice, and again when it retries: after four times this it takes the next source. */
const SILENCE_SECONDS = 7

/** Nothing is asked, nothing is removed, and files of the user's stay. */
const INSTALL = [
  ...['install', '-y', '-q', '--no-install-recommends', '--no-remove', '-o', 'Dpkg::Use-Pty=0'],
  ...['-o', 'DPkg::Options::=--force-confdef', '-o', 'DPkg::Options::=--force-confold'],
]

/** apt then knows no other package than the files it is given. (It cannot install files with `--no-download`.) */
const WITHOUT_SOURCES = ['-o', 'Dir::Etc::SourceList=/dev/null', '-o', 'Dir::Etc::SourceParts=/dev/null']

/** apt-get on this machine. Each returns why it failed, or undefined. */
export interface Apt {
  /** @param settings further arguments, such as where packages are downloaded to */
  install(packages: readonly string[], settings?: readonly string[]): Promise<AptFailure | undefined>
  /** Installs package files and nothing else, without lists and without the network. */
  installFiles(files: readonly string[]): Promise<AptFailure | undefined>
}

/** Makes an apt-get for one installation: it waits for locks and servers within limits, and is never ended while it changes the machine. */
export function createApt(options: AptOptions): Apt {
  const {signal, logger, lockMs = LOCK_MS, aptFolder} = options

  return {
    async install(packages, settings = []) {
      const failure = await download([...settings, ...packages])
      if (failure !== undefined) return failure
      logger.info('downloaded: apt-get unpacks and configures the packages')
      return outcome(await run([...INSTALL, ...settings, ...packages]))
    },
    installFiles: async files => outcome(await run([...INSTALL, ...WITHOUT_SOURCES, ...files])),
  }

  /** The package lists of a fresh machine are empty or old: they are fetched when the first try fails. */
  async function download(wanted: readonly string[]): Promise<AptFailure | undefined> {
    const args = [...INSTALL, '--download-only', ...wanted]
    const first = outcome(await run(args, FIRST_TRY_SECONDS))
    if (first?.curable !== true) return first
    logger.info('apt-get updates the package lists')
    const lists = await listsFailure(await run(['update', '-q'], UPDATE_SECONDS), aptFolder)
    const second = outcome(await run(args, lists?.hangs === true ? FIRST_TRY_SECONDS : DOWNLOAD_SECONDS))
    if (second?.curable !== true || lists === undefined) return second
    // Without the lists of the distribution nothing else is to be expected: that is the cause.
    return {...second, why: `${second.why}, and the lists could not be fetched: ${lists.why}`, fix: lists.fix}
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
  /** The time that it was given, when that has ended it. */
  overSeconds?: number | undefined
  ended: string
}

/** What timeout(1) ends with when the time was up. */
const TIMED_OUT = 124

/** A package manager is never ended while it changes the machine; while it fetches, it may be. */
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
    // apt waits for some of its locks only, and cannot be cancelled meanwhile: they are waited for here.
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

/** What apt and the scripts of packages read. Services are not restarted: the runner itself may be one. */
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
  return {why: `the download did not end within ${overSeconds} s${before}`, fix: NETWORK_FIX, curable: true}
}

/**
 * Returns why the distribution's lists are missing, in spite of the exit code, which is 0 when a server cannot be reached.
 * Other sources of the machine may be broken: they do not matter here.
 */
async function listsFailure({output, overSeconds}: AptResult, aptFolder: string | undefined) {
  const own = Object.values(await readAptConfig(aptFolder)).flat()
  const failures = failedFetches(output).filter(
    ({source}) => own.length === 0 || own.includes(source.replace(/\/+$/, '')) || /^(?:mirror\+|cdrom:)/.test(source),
  )
  if (failures.length > 0) return {why: showFetches(failures), fix: fetchFix(failures), hangs: failures.some(isHang)}
  if (overSeconds === undefined) return undefined
  return {why: `apt-get update did not end within ${overSeconds} s`, fix: NETWORK_FIX, hangs: true}
}

function isHang({why}: FailedFetch): boolean {
  return /timed out|Connection failed/i.test(why)
}
