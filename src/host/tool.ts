import type {Options} from 'execa'
import {trace} from '../base/trace.ts'
import {PROXY_VARIABLES} from '../net/proxies.ts'
import {shellCommand} from '../text/shell-words.ts'
import {cpuSeconds} from './cpu-time.ts'

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
  /** Where it runs; left out: where we do. */
  folder?: string
  input?: string
  /** Ends it at once, with all that it has started: it is the leader of a process group. */
  signal?: AbortSignal
  timeoutMs?: number
  /**
   * Asked again and again whether the program is given up, where a fixed time would be wrong: it is not slow but dead.
   *
   * @param wall seconds since its start
   * @param cpu seconds of CPU time that it has had; null where that cannot be told
   */
  isDead?(wall: number, cpu: number | null): boolean
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
  const {folder, input, signal, timeoutMs, isDead, environment = bareEnvironment()} = options
  const settings = {
    reject: false,
    env: environment,
    extendEnv: false,
    ...(folder === undefined ? {} : {cwd: folder}),
    ...(input === undefined ? {stdin: 'ignore'} : {input}),
    detached: signal !== undefined,
  } as const satisfies Options
  trace('program', () => shellCommand([program, ...args]))
  // Loaded late: a warm run starts its first guest without another program.
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
    trace('program', () => `${program} did not end within ${seconds.toFixed(1)} s`)
    return {
      exitCode: undefined,
      stdout: '',
      stderr: '',
      timedOut: true,
      ended: timeoutMs === undefined ? 'it was given up' : `no end within ${timeoutMs / 1000} s`,
    }
  }
  const {exitCode, stdout, stderr} = result
  const ended = String(exitCode ?? result.signal ?? result.code ?? 'unknown')
  trace('program', () => `${program} ended with ${ended}${shown(stdout)}${shown(stderr)}`)
  return {exitCode, stdout, stderr, timedOut: false, ended}
}

/** How often it is asked whether a program is dead. */
const LOOK_MS = 100

/**
 * Kills a program that leads a process group, and all that it has started: a compiler's driver that dies alone leaves the
 * compiler at work, which holds its output open and writes to its temporary files.
 */
export function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL')
  } catch {
    // Nobody of it is left.
  }
}

/** What of a program is let go. */
interface Running {
  pid?: number | undefined
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

/** Lists of all files of a repository and the like are not for reading: their end is. */
const SHOWN_OUTPUT = 4_000

function shown(output: string): string {
  return output.trim() === '' ? '' : `\n${output.trimEnd().slice(-SHOWN_OUTPUT)}`
}
