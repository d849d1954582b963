import type {Options} from 'execa'
import {trace} from '../base/trace.ts'
import {PROXY_VARIABLES} from '../net/proxies.ts'
import {shellCommand} from '../text/shell-words.ts'
import {cpuSeconds} from './cpu-time.ts'

/** Variables that child processes get: paths, proxies and certificates, but nothing of the runner. */
const PASSED = [
  'PATH',
  'HOME',
  'TMPDIR',
  'LD_LIBRARY_PATH',
  ...PROXY_VARIABLES,
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
] as const

/** Returns the environment of child processes, without the tokens and inputs of the runner. */
export function bareEnvironment(): Record<string, string> {
  const passed = PASSED.flatMap(name => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {LC_ALL: 'C', ...Object.fromEntries(passed)}
}

/** How a program ended, and what it printed. */
export interface ToolResult {
  /** Undefined if a signal or the timeout ended it, or it could not be started. */
  exitCode: number | undefined
  stdout: string
  stderr: string
  timedOut: boolean
  /** Exit code, signal or other reason, for a message: `ended with …`. */
  ended: string
}

interface ToolOptions {
  /** Working directory; by default that of this process. */
  directory?: string
  input?: string
  /** Kills the program, which leads a process group, and all its children. */
  signal?: AbortSignal
  timeoutMs?: number
  /**
   * Called repeatedly to detect a program that hangs, if a fixed timeout would also end a slow one.
   *
   * @param wall seconds since its start
   * @param cpu seconds of CPU time that it has used; null if not known
   */
  isDead?(wall: number, cpu: number | null): boolean
  /** Environment instead of the bare one. */
  environment?: Readonly<Record<string, string>>
}

/**
 * Runs a program on the host to its end, in a bare environment and without a terminal. A failure is a result, not an
 * exception.
 *
 * @throws the signal's reason if it was cancelled
 */
export async function runTool(
  program: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  const {directory, input, signal, timeoutMs, isDead, environment = bareEnvironment()} = options
  const settings = {
    reject: false,
    env: environment,
    extendEnv: false,
    ...(directory === undefined ? {} : {cwd: directory}),
    ...(input === undefined ? {stdin: 'ignore'} : {input}),
    detached: signal !== undefined,
  } as const satisfies Options
  trace('program', () => shellCommand([program, ...args]))
  // Loaded late: a warm run starts its first guest before any other program.
  const {execa} = await import('execa')
  signal?.throwIfAborted()
  const child = execa(program, args, settings)
  const stop = () => killGroup(child.pid)
  signal?.addEventListener('abort', stop, {once: true})
  const startedAt = performance.now()
  const running = timeoutMs === undefined && isDead === undefined ? child : within({timeoutMs, isDead}, child)
  const result = await running.finally(() => signal?.removeEventListener('abort', stop))
  signal?.throwIfAborted()
  if (result === null) {
    if (signal !== undefined) stop()
    const seconds = (performance.now() - startedAt) / 1000
    trace('program', () => `${program} did not exit within ${seconds.toFixed(1)} s`)
    return {
      exitCode: undefined,
      stdout: '',
      stderr: '',
      timedOut: true,
      ended: timeoutMs === undefined ? 'SIGKILL, since it hung' : `a timeout after ${timeoutMs / 1000} s`,
    }
  }
  const {exitCode, stdout, stderr} = result
  const ended = String(exitCode ?? result.signal ?? result.code ?? 'unknown')
  trace('program', () => `${program} ended with ${ended}${shown(stdout)}${shown(stderr)}`)
  return {exitCode, stdout, stderr, timedOut: false, ended}
}

/** Interval of the calls of `isDead`. */
const LOOK_MS = 100

/**
 * Kills a process group with its leader. If only the leader were killed, such as a compiler driver, the compiler would
 * continue, keep the output open and write temporary files.
 */
export function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL')
  } catch {
    // The process group no longer exists.
  }
}

/** Parts of a child process that are needed to abandon it. */
interface Running {
  pid?: number | undefined
  kill(signal: 'SIGKILL'): unknown
  unref(): void
  stdin: {destroy(): void} | null
  stdout: {destroy(): void} | null
  stderr: {destroy(): void} | null
}

/**
 * Waits for a program with a limit, but not for its children, which can keep the output open. A program of root, or one that
 * waits for a disk, cannot even be killed. Returns null if it has not ended; it is then abandoned.
 */
async function within<T>(
  {timeoutMs, isDead}: {timeoutMs: number | undefined; isDead: ToolOptions['isDead']},
  child: Running & Promise<T>,
): Promise<T | null> {
  const startedAt = performance.now()
  const timers: NodeJS.Timeout[] = []
  const overdue = new Promise<null>(resolve => {
    const end = () => {
      child.kill('SIGKILL')
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy()
      child.unref()
      resolve(null)
    }
    const look = () => {
      if (isDead?.((performance.now() - startedAt) / 1000, cpuSeconds(child.pid)) === true) end()
    }
    if (timeoutMs !== undefined) timers.push(setTimeout(end, timeoutMs))
    if (isDead !== undefined) timers.push(setInterval(look, LOOK_MS))
  })
  child.catch(() => {})
  return Promise.race([child, overdue]).finally(() => {
    for (const timer of timers) clearInterval(timer)
  })
}

/** Maximum length of output in the debug log. Only the end of long output is shown. */
const SHOWN_OUTPUT = 4_000

function shown(output: string): string {
  return output.trim() === '' ? '' : `\n${output.trimEnd().slice(-SHOWN_OUTPUT)}`
}
