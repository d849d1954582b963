import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'
import {shellCommand} from '../text/shell-words.ts'
import {lineSplitter} from './protocol.ts'

/** QEMU's control port: docs/interop/qmp-spec of QEMU, one JSON value a line. */
export type ControlPort = Readable & Writable

export type Message = Record<string, unknown>

/** Longer ones are answers to questions that are not asked here. */
const MAX_MESSAGE_BYTES = 64 * 1024

/** A state takes some hundredths of a second. One that takes longer on a busy machine than a boot does is not worth it. */
const PATIENCE_MS = 20_000

/** The memory is that of a file; what is done is told (docs/devel/migration of QEMU). */
const CAPABILITIES = ['x-ignore-shared', 'events'].map(capability => ({capability, state: true}))

/**
 * Stops a machine, saves its state but for its memory, which must be shared with a file, and ends it. All is written when QEMU
 * has ended.
 *
 * @param path where the state goes
 * @throws RefusedByQemu, QemuEnded, or another Error when it cannot be saved
 */
export function saveMachine(port: ControlPort, path: string): Promise<void> {
  return control(port, async (execute, migrated) => {
    await execute('stop')
    // What could not be written as a whole is not there.
    const [part, whole] = [shellCommand([`${path}.part`]), shellCommand([path])]
    await execute('migrate', {uri: `exec:cat > ${part} && mv ${part} ${whole}`})
    await migrated()
    // Whether it still answers is all the same.
    await execute('quit').catch(() => {})
  })
}

/**
 * Lets a machine that waits for its state (`-incoming defer`) read it and run. It gets one device more: its state is that of
 * a machine without it.
 *
 * @param fd of the state, as QEMU has it
 * @param device for QEMU's `device_add`
 * @throws RefusedByQemu, QemuEnded, or another Error when it is not the state of such a machine
 */
export function resumeMachine(port: ControlPort, fd: number, device: Message): Promise<void> {
  return control(port, async (execute, migrated) => {
    await execute('migrate-incoming', {uri: `fd:${fd}`})
    await migrated()
    await execute('device_add', device)
    await execute('cont')
  })
}

/** How it ended tells more. */
export class QemuEnded extends Error {}

/** QEMU knows no such thing, and will not the next time. */
export class RefusedByQemu extends Error {}

type Execute = (command: string, args?: Message) => Promise<void>

async function control(
  port: ControlPort,
  work: (execute: Execute, migrated: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const late = AbortSignal.timeout(PATIENCE_MS)
  const gone = new AbortController()
  port.once('close', () => gone.abort())
  const next = messagesOf(port, AbortSignal.any([late, gone.signal]))
  const execute: Execute = async (command, args) => {
    port.write(`${JSON.stringify({execute: command, ...(args === undefined ? {} : {arguments: args})})}\n`)
    const {error} = await next(message => 'return' in message || 'error' in message)
    if (error !== undefined) throw new RefusedByQemu(`QEMU refuses ${command}: ${textIn(error, 'desc')}`)
  }
  const migrated = async () => {
    const {data} = await next(
      ({event, data}) => event === 'MIGRATION' && /^(?:completed|failed)$/.test(textIn(data, 'status')),
    )
    if (textIn(data, 'status') === 'failed') throw new Error('QEMU could not hand over the state of the machine')
  }
  try {
    await execute('qmp_capabilities')
    await execute('migrate-set-capabilities', {capabilities: CAPABILITIES})
    await work(execute, migrated)
  } catch (thrown) {
    if (gone.signal.aborted) throw new QemuEnded('QEMU ended')
    if (late.aborted) throw new Error(`QEMU did not answer within ${PATIENCE_MS / 1000} s`)
    throw thrown
  }
}

/** Waits for the next message of a kind; what comes before it is left aside. */
function messagesOf(port: Readable, signal: AbortSignal): (isIt: (message: Message) => boolean) => Promise<Message> {
  const waiting: Message[] = []
  const more = new EventTarget()
  const take = (line: string) => {
    try {
      waiting.push(JSON.parse(line) as Message)
      more.dispatchEvent(new Event('message'))
    } catch {
      // Half a message, of a QEMU that ends: its exit tells the story.
    }
  }
  port.on(
    'data',
    lineSplitter(MAX_MESSAGE_BYTES, take, () => {}),
  )
  return async isIt => {
    for (;;) {
      const message = waiting.shift()
      if (message === undefined) await once(more, 'message', {signal})
      else if (isIt(message)) return message
    }
  }
}

function textIn(value: unknown, name: string): string {
  return typeof value === 'object' && value !== null && name in value ? String((value as Message)[name]) : ''
}
