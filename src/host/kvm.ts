import {constants} from 'node:fs'
import {access} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorCode} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {oneLine} from '../text/clean.ts'
import {findRoot} from './root.ts'
import {runTool, type ToolResult} from './tool.ts'
import {which} from './which.ts'

export interface OpenKvmOptions {
  logger: Logger
  signal: AbortSignal
  /** Folder of udev's rules: what is in /etc/udev/rules.d outlives a restart, what is in /run/udev/rules.d does not. */
  rules: string
  /** Replaced in tests. */
  device?: string
}

/** After the distribution's own rules, which give the device to a group that a runner is not in. */
const RULES_FILE = '99-bpfcompat-kvm.rules'
/** `static_node`: the device is there before the module is loaded, and gets its mode then (udev(7)). */
const RULE = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n'
const SETTLE_SECONDS = 5

/**
 * Lets this user open /dev/kvm where it is there and only its mode is in the way: with a udev rule, since without one the
 * next event sets the mode back, else by the mode alone. It says what was done, and what kept it from being done; a
 * machine without KVM, or whose KVM can be opened, is left as it is.
 */
export async function openKvm({logger, signal, rules, device = '/dev/kvm'}: OpenKvmOptions): Promise<void> {
  if (!(await isClosed(device))) return
  const root = await findRoot()
  if ('obstacle' in root) {
    logger.info(`${device} is there and may not be opened, and making it so needs root (${root.obstacle})`)
    return
  }
  const {prefix} = root
  signal.throwIfAborted()
  const file = join(rules, RULES_FILE)
  await applyRule(prefix, file)
  if (!(await isClosed(device))) {
    logger.info(`${device} was closed to this user: a udev rule (${file}) has opened it`)
    return
  }
  const changed = await asRoot(prefix, ['chmod', '0666', device])
  logger.info(
    (await isClosed(device))
      ? `${device} could not be opened to this user: chmod ended with ${changed.ended} ${oneLine(changed.stderr, 160)}`.trimEnd()
      : `${device} was closed to this user: chmod 0666 has opened it`,
  )
}

async function isClosed(device: string): Promise<boolean> {
  try {
    await access(device, constants.R_OK | constants.W_OK)
    return false
  } catch (thrown) {
    return errorCode(thrown) === 'EACCES' || errorCode(thrown) === 'EPERM'
  }
}

/** A container has no udev, and what fails here shows in the device. */
async function applyRule(prefix: readonly string[], file: string): Promise<void> {
  if (which('udevadm') === undefined) return
  await asRoot(prefix, ['mkdir', '-p', dirname(file)])
  const written = await asRoot(prefix, ['tee', file], RULE)
  if (written.exitCode !== 0) return
  await asRoot(prefix, ['udevadm', 'control', '--reload-rules'])
  await asRoot(prefix, ['udevadm', 'trigger', '--name-match=kvm'])
  await asRoot(prefix, ['udevadm', 'settle', `--timeout=${SETTLE_SECONDS}`])
}

function asRoot(prefix: readonly string[], command: readonly string[], input?: string): Promise<ToolResult> {
  const [program, ...args] = [...prefix, ...command] as [string, ...string[]]
  return runTool(program, args, input === undefined ? {} : {input})
}
