import type {Options} from 'execa'
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
  } as const satisfies Options
  trace('program', () => shellCommand([program, ...args]))
  // Loaded late: a warm run starts its first guest without another program.
  const {execa} = await import('execa')
  const child = execa(program, args, settings)
  const result = timeoutMs === undefined ? await child : await within(timeoutMs, child)
  if (result === null) {
    trace('program', () => `${program} did not end within ${timeoutMs} ms`)
    return {
      exitCode: undefined,
      stdout: '',
      stderr: '',
      timedOut: true,
      ended: `no end within ${(timeoutMs ?? 0) / 1000} s`,
    }
  }
  if (result.isCanceled) throw signal?.reason
  const {exitCode, stdout, stderr} = result
  const ended = String(exitCode ?? result.signal ?? result.code ?? 'unknown')
  trace('program', () => `${program} ended with ${ended}${shown(stdout)}${shown(stderr)}`)
  return {exitCode, stdout, stderr, timedOut: false, ended}
}

/** What of a program is let go. */
interface Running {
  kill(signal: 'SIGKILL'): unknown
  unref(): void
  stdin: {destroy(): void} | null
  stdout: {destroy(): void} | null
  stderr: {destroy(): void} | null
}

/**
 * Waits for a program for so long, and not for what it has started: that may hold its output open, and a program of root's or
 * one that waits for a disk cannot even be killed. Null: it has not ended, and is left alone.
 */
async function within<T>(timeoutMs: number, child: Running & Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<null>(resolve => {
    timer = setTimeout(() => {
      child.kill('SIGKILL')
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy()
      child.unref()
      resolve(null)
    }, timeoutMs)
  })
  child.catch(() => {})
  return Promise.race([child, overdue]).finally(() => clearTimeout(timer))
}

/** Lists of all files of a repository and the like are not for reading: their end is. */
const SHOWN_OUTPUT = 4_000

function shown(output: string): string {
  return output.trim() === '' ? '' : `\n${output.trimEnd().slice(-SHOWN_OUTPUT)}`
}
