import {type ChildProcess, spawn} from 'node:child_process'
import type {Socket} from 'node:net'
import {trace} from '../base/trace.ts'
import {cpuSeconds} from '../host/cpu-time.ts'
import {bareEnvironment, killGroup} from '../host/tool.ts'
import {shellCommand} from '../text/shell-words.ts'
import {DYING_WITH_US, findSetpriv} from './death-signal.ts'
import {CONSOLE_FD, CONTROL_FD, RECORDS_FD, STATE_FD} from './qemu.ts'

/** The exit of QEMU. */
export interface MachineExit {
  code: number | null
  signal: NodeJS.Signals | null
  /** The last few KiB of QEMU's own messages. */
  stderr: string
}

/** A running QEMU. */
export interface Machine {
  readonly exited: Promise<MachineExit>
  /** Writes to the guest's second serial port. */
  send(text: string): void
  /** Returns the CPU time of QEMU until now, in seconds; null if it is unknown. */
  cpuSeconds(): number | null
  /** QEMU's control port, if requested. */
  readonly control: Socket | undefined
  /** Kills QEMU at once. The guest has no state that needs an orderly shutdown. */
  kill(): void
}

interface MachineOptions {
  qemu: string
  arguments: readonly string[]
  /** QEMU gets a control port. */
  controlled?: boolean
  /** The state that QEMU reads from `STATE_FD`. */
  state?: Buffer
  /** Receives console output. A returned promise pauses the console until it settles. */
  onConsole(chunk: Buffer): Promise<void> | undefined
  /** Receives records. A returned promise pauses the records until it settles. */
  onRecords(chunk: Buffer): Promise<void> | undefined
}

const STDERR_LIMIT = 8 * 1024

const running = new Set<ChildProcess>()

/**
 * Starts QEMU so that it cannot outlive this process: the kernel kills it when this process dies for any reason
 * (`setpriv --pdeathsig`, PR_SET_PDEATHSIG in prctl(2)), and an orderly exit kills it as well.
 *
 * Uses `spawn`, not execa: the two serial ports are sockets that both sides read and write, which execa's streams do not support.
 */
export function startMachine(options: MachineOptions): Machine {
  const [program, ...args] = dyingWithUs([options.qemu, ...options.arguments])
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe', ...controlStdio(options)],
    env: bareEnvironment(),
    // A wrapper script may start QEMU as a child instead of exec'ing it: the group lets us kill both.
    detached: true,
  })
  trace('qemu', () => shellCommand([program, ...args]))
  killWithUs(child)
  const stderr = collectTail(child)
  const records = socketOf(child, RECORDS_FD)
  const console = socketOf(child, CONSOLE_FD)
  readFrom(console, options.onConsole)
  readFrom(records, options.onRecords)
  if (options.state !== undefined) socketOf(child, STATE_FD).end(options.state)
  let isThere = true
  child.once('close', () => {
    isThere = false
  })
  return {
    exited: exitOf(child, stderr),
    send: text => records.write(text),
    cpuSeconds: () => cpuSeconds(child.pid),
    control: options.controlled ? socketOf(child, CONTROL_FD) : undefined,
    // The pid of a process that ended may belong to another process.
    kill: () => isThere && killGroup(child.pid),
  }
}

/** Reads a socket no faster than `take` can handle the chunks. */
function readFrom(socket: Socket, take: (chunk: Buffer) => Promise<void> | undefined): void {
  socket.on('data', chunk => {
    const busy = take(chunk)
    if (busy === undefined) return
    socket.pause()
    busy.finally(() => socket.resume())
  })
}

function controlStdio({controlled, state}: MachineOptions): 'pipe'[] {
  if (!controlled) return []
  return state === undefined ? ['pipe'] : ['pipe', 'pipe']
}

/** Returns a command that the kernel kills when this process dies, if there is a setpriv that can request it. */
export function dyingWithUs(command: [string, ...string[]]): [string, ...string[]] {
  const setpriv = findSetpriv()
  return setpriv === undefined ? command : [setpriv, ...DYING_WITH_US, ...command]
}

function killWithUs(child: ChildProcess): void {
  if (running.size === 0) process.once('exit', killAll)
  running.add(child)
  child.once('close', () => {
    running.delete(child)
    if (running.size === 0) process.off('exit', killAll)
  })
}

function killAll(): void {
  for (const {pid} of running) killGroup(pid)
}

function collectTail(child: ChildProcess): () => string {
  let tail = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-STDERR_LIMIT)
  })
  return () => tail.trim()
}

function socketOf(child: ChildProcess, fd: number): Socket {
  const socket = child.stdio[fd] as Socket
  // QEMU may exit with unread data; its exit explains the cause.
  socket.on('error', () => {})
  return socket
}

function exitOf(child: ChildProcess, stderr: () => string): Promise<MachineExit> {
  return new Promise(resolve => {
    child.once('error', error => resolve({code: null, signal: null, stderr: error.message}))
    child.once('close', (code, signal) => {
      trace('qemu', () => `process ${child.pid} ended with ${signal ?? code}${stderr() === '' ? '' : `: ${stderr()}`}`)
      resolve({code, signal, stderr: stderr()})
    })
  })
}
