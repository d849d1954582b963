import {execa, type Options} from 'execa'
import {PROXY_VARIABLES} from '../proxies.ts'
import {shellCommand} from '../shell-words.ts'
import {trace} from '../trace.ts'

/** What programs that we start may know of our environment: where things are, how to get out, and nothing of the runner's. */
const PASSED = [
  'PATH',
  'HOME',
  'TMPDIR',
  'LD_LIBRARY_PATH',
  ...PROXY_VARIABLES,
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
] as const

/** The environment of every program that we start. Tokens and inputs of the runner are not in it. */
export function bareEnvironment(): Record<string, string> {
  const passed = PASSED.flatMap(name => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {LC_ALL: 'C', ...Object.fromEntries(passed)}
}

export interface ToolResult {
  /** Undefined when a signal or the deadline ended it, or it could not be started. */
  exitCode: number | undefined
  stdout: string
  stderr: string
  timedOut: boolean
  /** What ended it, for a message. */
  ended: string
}

export interface ToolOptions {
  input?: string
  signal?: AbortSignal
  timeoutMs?: number
  /** Instead of the bare environment. */
  environment?: Readonly<Record<string, string>>
}

/**
 * Runs a program of the host to its end, in a bare environment and without a terminal. A failure is a result, not an
 * exception.
 *
 * @throws the signal's reason when it was cancelled
 */
export async function runTool(
  program: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  const {input, signal, timeoutMs, environment = bareEnvironment()} = options
  const settings = {
    reject: false,
    env: environment,
    extendEnv: false,
    ...(input === undefined ? {stdin: 'ignore'} : {input}),
    ...(signal === undefined ? {} : {cancelSignal: signal}),
    ...(timeoutMs === undefined ? {} : {timeout: timeoutMs, killSignal: 'SIGKILL'}),
  } as const satisfies Options
  trace('program', () => shellCommand([program, ...args]))
  const result = await execa(program, args, settings)
  if (result.isCanceled) throw signal?.reason
  const {exitCode, stdout, stderr, timedOut} = result
  const ended = String(exitCode ?? result.signal ?? result.code ?? 'unknown')
  trace('program', () => `${program} ended with ${ended}${shown(stdout)}${shown(stderr)}`)
  return {exitCode, stdout, stderr, timedOut, ended}
}

/** Lists of all files of a repository and the like are not for reading: their end is. */
const SHOWN_OUTPUT = 4_000

function shown(output: string): string {
  return output.trim() === '' ? '' : `\n${output.trimEnd().slice(-SHOWN_OUTPUT)}`
}
