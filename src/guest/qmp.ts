import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'
import {shellCommand} from '../text/shell-words.ts'
import {lineSplitter} from './protocol.ts'

/** QEMU's control port, with one JSON value per line: docs/interop/qmp-spec of QEMU. */
export type ControlPort = Readable & Writable

type Message = Record<string, unknown>

/** Our commands never have longer answers. */
const MAX_MESSAGE_BYTES = 64 * 1024

/** Timeout. Saving takes some hundredths of a second; a snapshot that takes longer than a boot is not worth it. */
const PATIENCE_MS = 20_000

/** Leaves the memory in its file, and requests events (docs/devel/migration of QEMU). */
const CAPABILITIES = ['x-ignore-shared', 'events'].map(capability => ({capability, state: true}))

/**
 * Stops a machine, saves its state without its memory, which must be shared with a file, and quits QEMU. The state is complete
 * after QEMU ended.
 *
 * @param path file for the state
 * @throws RefusedByQemu, QemuEnded, or another Error if it cannot be saved
 */
export function saveMachine(port: ControlPort, path: string): Promise<void> {
  return control(port, async (execute, migrated) => {
    await execute('stop')
    // An incomplete state never gets the final name.
    const [part, whole] = [shellCommand([`${path}.part`]), shellCommand([path])]
    await execute('migrate', {uri: `exec:cat > ${part} && mv ${part} ${whole}`})
    await migrated()
    // An answer is not needed.
    await execute('quit').catch(() => {})
  })
}

/**
 * Loads the state of a machine that waits for it (`-incoming defer`), adds a device and starts it. The saved state does not
 * contain the device.
 *
 * @param fd QEMU's file descriptor for the state
 * @param device arguments of QEMU's `device_add`
 * @throws RefusedByQemu, QemuEnded, or another Error if the state is not that of such a machine
 */
export function resumeMachine(port: ControlPort, fd: number, device: Message): Promise<void> {
  return control(port, async (execute, migrated) => {
    await execute('migrate-incoming', {uri: `fd:${fd}`})
    await migrated()
    await execute('device_add', device)
    await execute('cont')
  })
}

/** QEMU ended. Its exit explains the cause. */
export class QemuEnded extends Error {}

/** QEMU does not support a command, and never will. */
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
    if (textIn(data, 'status') === 'failed') throw new Error('QEMU could not transfer the state of the machine')
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

/** Returns a function that waits for the next matching message and drops the messages before it. */
function messagesOf(port: Readable, signal: AbortSignal): (isIt: (message: Message) => boolean) => Promise<Message> {
  const waiting: Message[] = []
  const more = new EventTarget()
  const take = (line: string) => {
    try {
      waiting.push(JSON.parse(line) as Message)
      more.dispatchEvent(new Event('message'))
    } catch {
      // An incomplete message of a QEMU that is ending: its exit explains the cause.
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
