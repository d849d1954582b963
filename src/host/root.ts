import {oneLine} from '../text/clean.ts'
import {bareEnvironment, runTool, type ToolResult} from './tool.ts'
import {which} from './which.ts'

/** How commands become root here: what stands before them, and nothing when this process is root. */
export interface Root {
  prefix: readonly string[]
}

/** Why nothing can be run as root, for a message: `sudo: a password is required`. */
export interface NoRoot {
  obstacle: string
}

/** A directory service that does not answer keeps sudo waiting for ever. */
const SUDO_MS = 10_000

/** Finds out whether commands can be run as root without asking anybody: this process is root, or sudo needs no password. */
export async function findRoot(silenceMs = SUDO_MS): Promise<Root | NoRoot> {
  if (process.getuid?.() === 0) return {prefix: []}
  const sudo = which('sudo')
  if (sudo === undefined) return {obstacle: 'there is no sudo'}
  // Nobody but root can end a sudo that hangs: it is left alone.
  const {exitCode, stderr, timedOut, ended} = await runTool(sudo, ['-n', 'true'], {timeoutMs: silenceMs})
  if (timedOut) return {obstacle: `sudo did not answer within ${silenceMs / 1000} s`}
  if (exitCode === 0) return {prefix: ['sudo', '-n']}
  return {obstacle: oneLine(stderr.trim().split('\n')[0] ?? '', 160) || `sudo ended with ${ended}`}
}

/** Reads variables that the standard input brings, and becomes the command. */
const WITH_VARIABLES = 'eval "$(cat)"; exec "$0" "$@" </dev/null'

/**
 * Runs a command as root with variables of its own.
 *
 * @param signal ends the command; undefined: it changes the machine, and nothing ends it
 * @throws the signal's reason when it was cancelled
 */
export async function runAsRoot(
  root: Root,
  command: readonly [string, ...string[]],
  variables: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<ToolResult> {
  const [sudo, ...options] = root.prefix
  if (sudo === undefined) return runDirectly(command, variables, signal)
  const result = await runThroughSudo([sudo, ...options], command, variables, signal)
  signal?.throwIfAborted()
  return result
}

function runDirectly(
  [program, ...args]: readonly [string, ...string[]],
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<ToolResult> {
  const environment = {...bareEnvironment(), ...variables}
  return runTool(program, args, {environment, ...(signal === undefined ? {} : {signal})})
}

/**
 * sudo drops the environment, and writes its arguments, which everybody on the machine can read meanwhile, to the system's
 * log: passwords of proxies come on the standard input. Nobody but root can end what it runs: when the signal comes, it is left alone, to be ended by timeout(1) or by itself.
 */
function runThroughSudo(
  [sudo, ...options]: readonly [string, ...string[]],
  [program, ...args]: readonly [string, ...string[]],
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<ToolResult> {
  const input = Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}\n`)
  return runTool(sudo, [...options, 'sh', '-c', WITH_VARIABLES, program, ...args], {
    input: input.join(''),
    ...(signal === undefined ? {} : {isDead: () => signal.aborted}),
  })
}

/** For the shell: nothing between single quotes has a meaning (POSIX, Shell Command Language, 2.2.2). */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
