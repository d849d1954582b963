import {oneLine} from '../text/clean.ts'
import {bareEnvironment, runTool, type ToolResult} from './tool.ts'
import {which} from './which.ts'

/** Words before a command that run it as root; empty if this process is root. */
export interface Root {
  prefix: readonly string[]
}

/** Why commands cannot be run as root, for a message: `sudo: a password is required`. */
interface NoRoot {
  obstacle: string
}

/** sudo can hang if a directory service does not answer. */
const SUDO_MS = 10_000

/** Determines whether commands can be run as root without a prompt: this process is root, or sudo needs no password. */
export async function findRoot(silenceMs = SUDO_MS): Promise<Root | NoRoot> {
  if (process.getuid?.() === 0) return {prefix: []}
  const sudo = which('sudo')
  if (sudo === undefined) return {obstacle: 'sudo is not installed'}
  // Only root can kill a sudo that hangs, so it is left running.
  const {exitCode, stderr, timedOut, ended} = await runTool(sudo, ['-n', 'true'], {timeoutMs: silenceMs})
  if (timedOut) return {obstacle: `sudo did not answer within ${silenceMs / 1000} s`}
  if (exitCode === 0) return {prefix: ['sudo', '-n']}
  return {obstacle: oneLine(stderr.trim().split('\n')[0] ?? '', 160) || `sudo ended with ${ended}`}
}

/** Shell script that reads variables from the standard input, and executes the command. */
const WITH_VARIABLES = 'eval "$(cat)"; exec "$0" "$@" </dev/null'

/**
 * Runs a command as root with additional variables.
 *
 * @param signal stops the command; undefined for a command that changes the machine and must not be stopped
 * @throws the signal's reason if it was cancelled
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
 * Runs a command through sudo. Variables are passed on the standard input, since they can contain passwords of proxies: sudo
 * drops the environment, and its arguments are visible to all users and written to the system log. Only root can kill what
 * sudo runs, so after the signal the command is left running, until timeout(1) or it itself ends it.
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

/** Quotes a text for the shell: nothing between single quotes is special (POSIX, Shell Command Language, 2.2.2). */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
