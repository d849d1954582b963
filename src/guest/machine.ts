import {type ChildProcess, spawn} from 'node:child_process'
import type {Socket} from 'node:net'
import {trace} from '../base/trace.ts'
import {cpuSeconds} from '../host/cpu-time.ts'
import {bareEnvironment, killGroup} from '../host/tool.ts'
import {shellCommand} from '../text/shell-words.ts'
import {DYING_WITH_US, findSetpriv} from './death-signal.ts'
import {CONSOLE_FD, CONTROL_FD, RECORDS_FD, STATE_FD} from './qemu.ts'

/** How QEMU ended. */
export interface MachineExit {
  code: number | null
  signal: NodeJS.Signals | null
  /** What it said itself, the last few KiB. */
  stderr: string
}

/** One running QEMU. */
export interface Machine {
  readonly exited: Promise<MachineExit>
  /** Writes to the guest's second serial port. */
  send(text: string): void
  /** CPU time that QEMU has had so far, in seconds; null where that cannot be told. */
  cpuSeconds(): number | null
  /** QEMU's control port, where it was asked for. */
  readonly control: Socket | undefined
  /** Ends QEMU at once. The guest has nothing that would be worth an orderly end. */
  kill(): void
}

export interface MachineOptions {
  qemu: string
  arguments: readonly string[]
  /** QEMU is to have a control port. */
  controlled?: boolean
  /** What QEMU reads at `STATE_FD`. */
  state?: Buffer
  /** A promise holds the console back until it is settled. */
  onConsole(chunk: Buffer): Promise<void> | undefined
  /** A promise holds the records back until it is settled. */
  onRecords(chunk: Buffer): Promise<void> | undefined
}

const STDERR_LIMIT = 8 * 1024

const running = new Set<ChildProcess>()

/**
 * Starts QEMU so that it cannot outlive us: the kernel kills it when our process dies, however it dies
 * (`setpriv --pdeathsig`, PR_SET_PDEATHSIG in prctl(2)), and an orderly exit kills it as well.
 *
 * Plain `spawn`: the two serial ports are sockets that both sides read and write, which execa's streams are not made for.
 */
export function startMachine(options: MachineOptions): Machine {
  const [program, ...args] = dyingWithUs([options.qemu, ...options.arguments])
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe', ...controlStdio(options)],
    env: bareEnvironment(),
    // A script that stands before QEMU may start it instead of becoming it: both are killed.
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
    // The number of a process that has ended may be another one's.
    kill: () => isThere && killGroup(child.pid),
  }
}

/** Not faster than what is read can be taken. */
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

/** A command that the kernel kills when our process dies, where there is a setpriv that can ask for it. */
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
  // QEMU goes away with what it has not read; its exit tells the story.
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
